import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { ShapeGroup } from '../lib/posting/shape.ts'

/**
 * One script for each group of sites, which hands their site files to the sidebar in the same world (`prepsideSites`):
 * a page gets its own site's file and none of the others. Minified, self-contained.
 */
export function bundleSites(groups: readonly ShapeGroup[]): Promise<{ id: string; code: string }[]> {
  return Promise.all(groups.map(async ({ id, sites }) => ({ id, code: await bundle(sites) })))
}

async function bundle(sites: readonly string[]): Promise<string> {
  const name = 'virtual:sites'
  const path = (id: string) => fileURLToPath(new URL(`../lib/posting/sites/${id}.ts`, import.meta.url))
  const entry = [
    ...sites.map((id, at) => `import { site as site${at} } from ${JSON.stringify(path(id))}`),
    `(globalThis.prepsideSites ??= []).push(${sites.map((_, at) => `site${at}`).join(', ')})`,
  ].join('\n')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name,
        resolveId: (id) => (id === name ? `\0${name}` : undefined),
        load: (id) => (id === `\0${name}` ? entry : undefined),
      },
    ],
    build: { write: false, target: 'es2024', rolldownOptions: { input: name, output: { format: 'iife' } } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error(`The sites ${sites.join(', ')} could not be bundled.`)
  return output.output[0].code
}

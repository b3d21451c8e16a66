import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const root = join(import.meta.dirname, '..')

/** Packages of which something is copied by hand: the colours in `components/theme.css`. */
const copied = ['@radix-ui/colors']

/**
 * Notes whose code a build takes in, and writes their licences down, as these ask of every copy: `plugin` belongs into each
 * step of the build, `notice` gives the text once all are done. The same build gives the same text.
 */
export function noteThirdParty(): { plugin: Plugin; notice(): string } {
  const names = new Set(copied)
  return {
    plugin: {
      name: 'prepside:third-party',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle))
          for (const id of part.type === 'chunk' ? part.moduleIds : []) {
            const name = /^[^\0].*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1]
            if (name) names.add(name)
          }
      },
    },
    notice: () => `Prepside contains code of these projects.\n\n${[...names].sort().map(describe).join('\n')}`,
  }
}

function describe(name: string): string {
  const folder = join(root, 'node_modules', name)
  const {
    version,
    license,
    homepage = `https://www.npmjs.com/package/${name}`,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((path) => /^licen[cs]e(\.|$)/i.test(path))
  const text = file ? `\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim()}\n` : ''
  return `${'─'.repeat(80)}\n${name} ${version}, ${license}, ${homepage}\n${text}`
}

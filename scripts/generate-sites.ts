import { readdir, writeFile } from 'node:fs/promises'
import type { Shape, ShapeGroup } from '../lib/posting/shape.ts'
import type { Site } from '../lib/posting/site.ts'
import { constantPart } from './constant-part.ts'

const folder = new URL('../lib/posting/sites/', import.meta.url)
const head = '// Written by scripts/generate-sites.ts from the files beside it.\n'

/**
 * Writes the three lists that everything else reads the sites from: all site files, what the detector carries on each host,
 * and the manifest's match patterns. Sorted, so that the same files give the same lists. Throws on a file that is no site.
 */
export async function generateSites(): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^[a-z0-9-]+\.ts$/.test(name)).sort()
  const sites: Site[] = []
  for (const name of names) {
    const { site } = (await import(new URL(name, folder).href)) as { site?: Site }
    if (site?.id !== name.slice(0, -3)) throw new Error(`lib/posting/sites/${name} must export a site with this id`)
    sites.push(site)
  }
  const matches = [...new Set(sites.flatMap((site) => site.matches))].sort()
  await write('all.generated.ts', [
    ...names.map((name, at) => `import { site as site${at} } from './${name}'`),
    "import type { Site } from '../site.ts'",
    '',
    `export const sites: readonly Site[] = [${names.map((_, at) => `site${at}`).join(', ')}]`,
  ])
  await write('shapes.generated.ts', [
    "import type { ShapeGroup } from '../shape.ts'",
    '',
    `export const shapeGroups: readonly ShapeGroup[] = ${JSON.stringify(groupsOf(sites), null, 1)}`,
  ])
  await write('matches.generated.ts', [`export const siteMatches: string[] = ${JSON.stringify(matches, null, 2)}`])
}

/** A site as the detector carries it. What is empty is left out. */
export function shapeOf(site: Site): Shape {
  return {
    hosts: [...new Set(site.matches.map(hostOf))].sort(),
    parts: [...new Set(site.posting.map(constantPart))],
    posting: joined(site.posting),
    ...(site.never?.length && { never: joined(site.never) }),
    ...(site.pane?.length && { pane: site.pane.join(', ') }),
  }
}

/** Sites whose hosts overlap share one entry, so that a page gets the detector once. */
function groupsOf(sites: readonly Site[]): ShapeGroup[] {
  const groups: ShapeGroup[] = []
  for (const site of sites) {
    const near = groups.filter(({ matches }) =>
      matches.some((match) => site.matches.some((own) => overlap(match, own))),
    )
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push({
      id: near[0]?.id ?? site.id,
      sites: [...near.flatMap(({ sites }) => sites), site.id].sort(),
      matches: [...new Set([...near.flatMap(({ matches }) => matches), ...site.matches])].sort(),
      shapes: [...near.flatMap(({ shapes }) => shapes), shapeOf(site)],
      embedded: site.embedded === true || near.some(({ embedded }) => embedded),
    })
  }
  return groups.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)]
  const covers = (wide: string, host: string) => wide === host || (wide[0] === '.' && `.${host}`.endsWith(wide))
  return covers(a, b) || covers(b, a)
}

/** `https://*.lever.co/*` gives `.lever.co`, which stands for the host and all below it. */
const hostOf = (match: string) => match.replace(/^[^:]*:\/\/(\*(?=\.))?([^/]*)\/.*$/, '$2')

/** One pattern of several; group names would clash and the detector needs no ids. */
const joined = (patterns: readonly RegExp[]) =>
  patterns
    .map(({ source, flags }) => {
      const plain = source.replace(/\(\?<[a-z]\w*>/gi, '(').replaceAll('\\/', '/')
      return flags.includes('i') ? `(?i:${plain})` : plain
    })
    .join('|')

const write = (name: string, lines: string[]) => writeFile(new URL(name, folder), `${head}${lines.join('\n')}\n`)

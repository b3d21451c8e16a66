/**
 * `npm run bench [-- --json] [-- --rounds N] [-- --pages FOLDER]`: what Prepside costs, beside floors and neighbours measured in
 * the same run. Ratios and medians of interleaved rounds count; single figures drift with the machine.
 * FOLDER holds saved pages with a `manifest.jsonl`; without one only the sample is read.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { measureFollowing } from './bench/following.ts'
import { measureMatching } from './bench/matching.ts'
import { measurePages } from './bench/pages.ts'
import { measureReading } from './bench/reading.ts'

const root = join(import.meta.dirname, '..')
const argument = (name: string, fallback: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback)
}
const rounds = Number(argument('--rounds', '7'))
const saved = argument('--pages', join(root, '../shared/pages'))

execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'pipe' })
const built = (path: string) => gzipSync(readFileSync(join(root, '.output/chrome-mv3', path)), { level: 9 }).length

const figures = {
  /** Bytes, gzip. */
  sizes: {
    detector: built('content-scripts/detector.js') + built('shapes/linkedin.js'),
    'first screen': built('content-scripts/sidebar.js') + built('sites/linkedin.js'),
    'whole sidebar, when turned to': built('sidebar-app.js'),
  },
  matching: measureMatching(rounds),
  reading: await measureReading(rounds, saved),
  pages: await measurePages(rounds),
  following: await measureFollowing(join(root, '.output/chrome-mv3'), 300),
}

if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else {
  const fixed = (value: number | undefined, digits = 1) => (value === undefined ? '' : Number(value.toFixed(digits)))
  const title = (text: string) => console.log(`\n${text}`)
  title('Bytes put into a page, gzip')
  console.table(figures.sizes)
  title(
    'Matching a 6 kB posting, as a multiple of one lower-casing pass, also in plain ASCII; growth from 6 kB to 600 kB',
  )
  console.table(
    figures.matching.map((row) => ({
      ...row,
      warm: fixed(row.warm),
      ascii: fixed(row.ascii),
      growth: fixed(row.growth),
    })),
  )
  title('Reading a page, as a multiple of one walk over its text nodes')
  console.table(
    figures.reading.map(({ page, bytes, walk, inPage, read, readability }) => ({
      page,
      kB: Math.round(bytes / 1024),
      'walk, ms': fixed(walk, 2),
      'in the page ×': fixed(inPage / walk),
      'Prepside ×': fixed(read / walk),
      'Readability ×': fixed(readability / walk),
    })),
  )
  title('Cost of a visit, minus the same page without extensions')
  console.table(
    figures.pages.map(({ page, extension, cost }) => ({
      page,
      extension,
      'script, ms': fixed(cost.script, 2),
      'own time, ms': fixed(cost.own),
      'heap, kB': fixed(cost.heap / 1024, 0),
      nodes: cost.nodes,
      listeners: cost.listeners,
      'painted, ms': cost.painted ? fixed(cost.painted, 0) : '',
    })),
  )
  title('Following a single-page board')
  console.table(figures.following)
}

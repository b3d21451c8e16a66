/**
 * `npm run bench [-- --json] [-- --rounds N] [-- --pages FOLDER]`: what Prepside costs, beside floors and neighbours measured in
 * the same run, in one table. Ratios and medians of interleaved rounds count; single figures drift with the machine.
 * FOLDER holds saved pages with a `manifest.jsonl`; without one only the sample is read.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { measureFollowing } from './bench/following.ts'
import { measureLongTasks } from './bench/long-tasks.ts'
import { measureMatching } from './bench/matching.ts'
import { measureOwnPages } from './bench/own-pages.ts'
import { measurePages } from './bench/pages.ts'
import { measureReading } from './bench/reading.ts'
import { type Figures, tableOf } from './bench/table.ts'

const root = join(import.meta.dirname, '..')
const argument = (name: string, fallback: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback)
}
const rounds = Number(argument('--rounds', '7'))
const saved = argument('--pages', join(root, '../shared/pages'))

execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'pipe' })
const extension = join(root, '.output/chrome-mv3')
const built = (path: string) => gzipSync(readFileSync(join(extension, path)), { level: 9 }).length

const figures: Figures = {
  sizes: {
    detector: built('content-scripts/detector.js') + built('shapes/linkedin.js'),
    'first screen': built('content-scripts/sidebar.js') + built('sites/linkedin.js'),
    'whole sidebar, when turned to': built('sidebar-app.js'),
  },
  matching: measureMatching(rounds),
  reading: await measureReading(rounds, saved),
  pages: await measurePages(rounds),
  longTasks: {
    'as it is': await measureLongTasks(extension, rounds, 1),
    '4 × slower': await measureLongTasks(extension, rounds, 4),
  },
  ownPages: await measureOwnPages(extension, rounds),
  following: await measureFollowing(extension, 300),
}

if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else {
  console.log('Visits: medians, minus the same page without extensions (long tasks with it).')
  console.table(tableOf(figures))
}

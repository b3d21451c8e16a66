import type { FollowingFigures } from './following.ts'
import type { LongTasksRow } from './long-tasks.ts'
import type { MatchingRow } from './matching.ts'
import type { OwnPagesFigures } from './own-pages.ts'
import type { Cost, PageRow } from './pages.ts'
import type { ReadingRow } from './reading.ts'

/** All that one run of the bench measured. */
export interface Figures {
  /** Bytes, gzip. */
  sizes: Record<string, number>
  matching: MatchingRow[]
  reading: ReadingRow[]
  pages: PageRow[]
  following: FollowingFigures
  longTasks: Record<string, LongTasksRow[]>
  ownPages: OwnPagesFigures
}

/** A row of the table: what was measured, Prepside's figure, and those of what stands beside it. */
export type Row = Record<'what' | 'Prepside' | 'beside', string>

const neighbours = { noop: 'nothing', panel: 'static panel', keywords: 'keyword list', none: 'no extension' }
const say = (value: number, digits = 1) => String(Number(value.toFixed(digits)))

/** All figures as the rows of one table. */
export function tableOf(figures: Figures): Row[] {
  const { following, ownPages } = figures
  const alone = (what: string, value: string): Row => ({ what, Prepside: value, beside: '' })
  return [
    ...Object.entries(figures.sizes).map(([what, bytes]) =>
      alone(`put into a page: ${what}, kB gzip`, say(bytes / 1000)),
    ),
    ...figures.pages
      .filter(({ extension }) => extension === 'prepside')
      .flatMap(({ page }) =>
        costRows(
          page,
          figures.pages.filter((row) => row.page === page),
        ),
      ),
    ...Object.entries(figures.longTasks).flatMap(([where, rows]) => [
      beside(`posting, ${where}: tasks over 50 ms`, rows, ({ longTasks }) => say(longTasks, 0)),
      beside(`posting, ${where}: beyond 50 ms each, ms`, rows, ({ blocked }) => say(blocked, 0)),
      beside(`posting, ${where}: longest task, ms`, rows, ({ longest }) => say(longest, 0)),
    ]),
    ...matchingRows(figures.matching),
    ...figures.reading.map(({ page, bytes, walk, inPage, read, readability }) => ({
      what: `reading ${page} (${Math.round(bytes / 1024)} KiB), in walks over its text`,
      Prepside: `${say(inPage / walk)} in the page, ${say(read / walk)} in all`,
      beside: `Readability ${say(readability / walk)}, a walk ${say(walk, 2)} ms`,
    })),
    alone(`${following.changes} changes of posting: heap, KiB`, say(following.heap / 1024, 0)),
    alone('what the browser compiled in as many before, KiB', say(following.compiled / 1024, 0)),
    alone('what they leave where it compiles nothing, KiB', say(following.interpreted / 1024)),
    alone('nodes, listeners after them', `${following.nodes}, ${following.listeners}`),
    alone('script a change, ms', say(following.script, 2)),
    {
      what: 'beside a feed of 50 changes a second, % of the main thread',
      Prepside: say((following.busy - following.busyWithout) * 100, 2),
      beside: `the feed itself ${say(following.busyWithout * 100, 2)}`,
    },
    ...(['popup', 'options', 'searchKey'] as const).map((name) => ({
      what: name === 'searchKey' ? 'a key in the search, ms of script' : `${name} until it can be used, ms of script`,
      Prepside: say(ownPages[name].script),
      beside: `all its tasks ${say(ownPages[name].tasks)}`,
    })),
  ]
}

function costRows(page: string, rows: readonly PageRow[]): Row[] {
  const row = (what: string, told: (cost: Cost) => string) => beside(`${page}: ${what}`, rows, ({ cost }) => told(cost))
  return [
    row('script, ms', ({ script }) => say(script, 2)),
    row('own time, ms', ({ own }) => say(own)),
    row('heap, KiB', ({ heap }) => say(heap / 1024, 0)),
    row('nodes, listeners', ({ nodes, listeners }) => `${nodes}, ${listeners}`),
    ...(page === 'posting' ? [row('painted after, ms', ({ painted }) => (painted ? say(painted, 0) : ''))] : []),
  ]
}

function beside<R extends { extension: string }>(what: string, rows: readonly R[], told: (row: R) => string): Row {
  const others = rows.flatMap((row) => {
    const name = neighbours[row.extension as keyof typeof neighbours]
    return name && told(row) ? [`${name} ${told(row)}`] : []
  })
  const own = rows.find(({ extension }) => extension === 'prepside')
  return { what, Prepside: own ? told(own) : '', beside: others.join(' · ') }
}

function matchingRows(rows: readonly MatchingRow[]): Row[] {
  const own = rows.find(({ what }) => what === 'Prepside')
  const others = rows.filter((row) => row !== own)
  const row = (what: string, of: 'warm' | 'ascii' | 'growth'): Row => ({
    what,
    Prepside: own ? say(own[of]) : '',
    beside: others.map((other) => `${other.what} ${say(other[of])}`).join(' · '),
  })
  const cold = (what: string, told: (times: NonNullable<MatchingRow['cold']>) => string): Row => ({
    what,
    Prepside: own?.cold ? told(own.cold) : '',
    beside: others.flatMap((other) => (other.cold ? [`${other.what} ${told(other.cold)}`] : [])).join(' · '),
  })
  return [
    row('matching 6 kB, in lower-casing passes', 'warm'),
    row('the same of plain ASCII', 'ascii'),
    row('600 kB, in times that of 6 kB', 'growth'),
    cold('the first run of a process, ms', ({ run }) => say(run, 2)),
    cold('made ready before it, ms', ({ ready }) => say(ready, 2)),
  ]
}

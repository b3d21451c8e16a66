import { launch } from '../browsers.ts'
import { openTab, pause, serve, useExtension } from './chromium.ts'
import { median } from './median.ts'
import { writeNeighbours } from './neighbours.ts'
import { postingPage } from './visited.ts'

/** A visit to a posting: medians, the page's own share included. */
export interface LongTasksRow {
  extension: string
  /** Tasks of the page's main thread that took longer than 50 ms, whatever they were. */
  longTasks: number
  /** The longest task, ms. */
  longest: number
  /** What long tasks took beyond 50 ms each, ms. */
  blocked: number
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  dur?: number
  args: { name?: string; data?: { url?: string; processId?: number; frames?: { url: string; processId: number }[] } }
}

const long = 50

/**
 * Visits a posting `rounds` times with each extension in turn, on a processor made so many times slower. The tasks come from a trace:
 * what tells a page of long tasks leaves out those that run no script of its own.
 */
export async function measureLongTasks(extension: string, rounds: number, slowdown: number): Promise<LongTasksRow[]> {
  const extensions = { none: '', ...(await writeNeighbours()), prepside: extension }
  const { browser } = await launch('chrome', extensions.noop)
  const rows = new Map<string, LongTasksRow[]>()
  for (let round = 0; round <= rounds; round++)
    for (const [name, path] of Object.entries(extensions)) {
      await useExtension(browser, path)
      const { page, session } = await openTab(browser)
      await serve(page, postingPage.url, postingPage.html)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] })
      await page.goto(postingPage.url, { waitUntil: 'load' })
      await pause(2500)
      const tasks = tasksOf(await page.tracing.stop())
      await page.close()
      const over = tasks.filter((ms) => ms > long)
      const row = {
        extension: name,
        longTasks: over.length,
        longest: Math.max(0, ...tasks),
        blocked: over.reduce((sum, ms) => sum + ms - long, 0),
      }
      // The first round warms the caches and does not count.
      if (round > 0) rows.set(name, [...(rows.get(name) ?? []), row])
    }
  await browser.close()
  return [...rows].map(([name, all]) => {
    const of = (key: 'longTasks' | 'longest' | 'blocked') => median(all.map((row) => row[key]))
    return { extension: name, longTasks: of('longTasks'), longest: of('longest'), blocked: of('blocked') }
  })
}

/** ms of each task on the main thread of the process that shows the posting. */
function tasksOf(trace: Uint8Array | undefined): number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }
  const shown = traceEvents.find(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args.data?.url === postingPage.url,
  )
  const pid = shown?.args.data?.processId
  const main = traceEvents.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  )
  return traceEvents
    .filter(({ name, pid: process, tid }) => name === 'RunTask' && process === pid && tid === main?.tid)
    .map(({ dur = 0 }) => dur / 1000)
}

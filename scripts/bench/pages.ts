import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'puppeteer-core'
import { launch } from '../browsers.ts'
import { collected, metrics, openTab, pause, serve, useExtension } from './chromium.ts'
import { median } from './median.ts'
import { writeNeighbours } from './neighbours.ts'
import { visitedPages } from './visited.ts'

/** What one visit cost, beyond nothing: times in ms of the page's own thread, heap in bytes after a collection. */
export interface Cost {
  script: number
  own: number
  heap: number
  nodes: number
  listeners: number
  /** ms from the start of the navigation until something of the extension is painted; missing where nothing is. */
  painted?: number
}
export interface PageRow {
  page: string
  extension: string
  /** Median over the rounds, minus the same page without extensions. */
  cost: Cost
}

const root = join(import.meta.dirname, '../..')
const settle = 1500

/** Visits each page with each extension in turn, `rounds` times, in one Chromium. */
export async function measurePages(rounds: number): Promise<PageRow[]> {
  const extensions = { none: '', ...(await writeNeighbours()), prepside: join(root, '.output/chrome-mv3') }
  const { browser } = await launch('chrome', extensions.noop)

  const costs = new Map<string, Cost[]>()
  for (let round = 0; round <= rounds; round++)
    for (const [name, path] of Object.entries(extensions)) {
      await useExtension(browser, path)
      for (const [page, { url, html }] of Object.entries(visitedPages)) {
        const { painted: _, ...bare } = await visit(browser, url, html)
        // What notes the painting costs the page as much as a small extension, so it has a visit of its own.
        const { painted } = page === 'posting' ? await visit(browser, url, html, watchForPanels) : {}
        const cost = { ...bare, ...(painted !== undefined && { painted }) }
        // The first round warms the caches and does not count.
        if (round > 0) costs.set(`${page}|${name}`, [...(costs.get(`${page}|${name}`) ?? []), cost])
      }
    }
  await browser.close()

  const middle = (page: string, name: string): Cost => {
    const all = costs.get(`${page}|${name}`) ?? []
    const of = (key: keyof Cost) => median(all.map((cost) => cost[key] ?? 0))
    return {
      script: of('script'),
      own: of('own'),
      heap: of('heap'),
      nodes: of('nodes'),
      listeners: of('listeners'),
      painted: of('painted'),
    }
  }
  return Object.keys(visitedPages).flatMap((page) => {
    const without = middle(page, 'none')
    return Object.keys(extensions)
      .filter((name) => name !== 'none')
      .map((extension) => {
        const cost = middle(page, extension)
        for (const key of ['script', 'own', 'heap', 'nodes', 'listeners'] as const) cost[key] -= without[key]
        return { page, extension, cost }
      })
  })
}

async function visit(browser: Browser, url: string, html: string, watch?: () => void): Promise<Cost> {
  const { page, session } = await openTab(browser)
  await serve(page, url, html)
  if (watch) await page.evaluateOnNewDocument(watch)
  await page.goto(url, { waitUntil: 'load' })
  await pause(settle)
  const cost = await read(session, page)
  await page.close()
  return cost
}

/** Notes when an element that is not the page's own stands and a frame has been drawn with it. */
function watchForPanels(): void {
  const names = 'static-panel, prepside-sidebar, #keyword-panel'
  const seen = new MutationObserver(() => {
    if (!document.querySelector(names)) return
    seen.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('panel')))
  })
  seen.observe(document, { childList: true, subtree: true })
}

async function read(session: CDPSession, page: Page): Promise<Cost> {
  const before = await metrics(session)
  const painted = await page.evaluate(() => performance.getEntriesByName('panel')[0]?.startTime)
  const after = await collected(session)
  return {
    script: (before.ScriptDuration ?? 0) * 1000,
    own: (before.TaskDuration ?? 0) * 1000,
    heap: after.JSHeapUsedSize ?? 0,
    nodes: after.Nodes ?? 0,
    listeners: after.JSEventListeners ?? 0,
    ...(painted !== undefined && { painted }),
  }
}

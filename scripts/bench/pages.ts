import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'puppeteer-core'
import { launch } from '../browsers.ts'
import { median } from './median.ts'
import { writeNeighbours } from './neighbours.ts'

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

const list = `<!doctype html><title>Open positions at Northwind Video</title><h1>Open positions</h1>${Array.from(
  { length: 60 },
  (_, n) =>
    `<div class="opening"><a href="/northwindvideo/jobs/${4000 + n}">Engineer ${n}</a><span>Singapore</span></div>`,
).join('')}`

/** Visits each page with each extension in turn, `rounds` times, in one Chromium. */
export async function measurePages(rounds: number): Promise<PageRow[]> {
  const posting = await readFile(join(root, 'content/sample/posting.html'), 'utf8')
  const pages = {
    posting: { url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001', html: posting },
    'no posting, known site': { url: 'https://job-boards.greenhouse.io/northwindvideo', html: list },
    'other site': { url: 'https://news.example/article', html: posting.replaceAll('JobPosting', 'Article') },
  }
  const extensions = { none: '', ...(await writeNeighbours()), prepside: join(root, '.output/chrome-mv3') }
  const { browser } = await launch('chrome', extensions.noop)
  for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id)

  const costs = new Map<string, Cost[]>()
  for (let round = 0; round <= rounds; round++)
    for (const [name, path] of Object.entries(extensions)) {
      const id = path && (await browser.installExtension(path))
      // An extension may open a page when it is installed; it is not part of what a posting costs.
      if (id) await closeOwnPages(browser)
      for (const [page, { url, html }] of Object.entries(pages)) {
        const { painted: _, ...bare } = await visit(browser, url, html)
        // What notes the painting costs the page as much as a small extension, so it has a visit of its own.
        const { painted } = page === 'posting' ? await visit(browser, url, html, watchForPanels) : {}
        const cost = { ...bare, ...(painted !== undefined && { painted }) }
        // The first round warms the caches and does not count.
        if (round > 0) costs.set(`${page}|${name}`, [...(costs.get(`${page}|${name}`) ?? []), cost])
      }
      if (id) await browser.uninstallExtension(id)
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
  return Object.keys(pages).flatMap((page) => {
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

async function closeOwnPages(browser: Browser): Promise<void> {
  await new Promise((done) => setTimeout(done, 1000))
  for (const page of await browser.pages()) if (page.url().startsWith('chrome-extension:')) await page.close()
}

async function visit(browser: Browser, url: string, html: string, watch?: () => void): Promise<Cost> {
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  await page.setRequestInterception(true)
  page.on(
    'request',
    (request) =>
      void request.respond(request.url() === url ? { body: html, contentType: 'text/html' } : { status: 404 }),
  )
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (watch) await page.evaluateOnNewDocument(watch)
  await page.bringToFront()
  await page.goto(url, { waitUntil: 'load' })
  await new Promise((done) => setTimeout(done, settle))
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
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const after = await metrics(session)
  return {
    script: (before.ScriptDuration ?? 0) * 1000,
    own: (before.TaskDuration ?? 0) * 1000,
    heap: after.JSHeapUsedSize ?? 0,
    nodes: after.Nodes ?? 0,
    listeners: after.JSEventListeners ?? 0,
    ...(painted !== undefined && { painted }),
  }
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await session.send('Performance.getMetrics')
  return Object.fromEntries(all.map(({ name, value }) => [name, value]))
}

import type { Browser, CDPSession, Page } from 'puppeteer-core'

/* What the benches ask of Chromium. */

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** A tab in front, with figures in ticks of its own thread: what other processes do at the same time is not counted. */
export async function openTab(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.bringToFront()
  return { page, session }
}

/** Answers requests to addresses that begin like this with a document, and all others with "not found". */
export async function serve(page: Page, address: string, html: string): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const ours = request.url().startsWith(address)
    void request.respond(ours ? { body: html, contentType: 'text/html' } : { status: 404 })
  })
}

/** Chromium's figures of a tab: durations in s, sizes in bytes. */
export async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await session.send('Performance.getMetrics')
  return Object.fromEntries(all.map(({ name, value }) => [name, value]))
}

/** The same after a collection. */
export async function collected(session: CDPSession): Promise<Record<string, number>> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return metrics(session)
}

/** Puts another extension in place of those that are there; none for an empty path. What it opens by itself is closed. */
export async function useExtension(browser: Browser, path: string): Promise<string | undefined> {
  for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id)
  if (!path) return undefined
  const id = await browser.installExtension(path)
  await pause(1000)
  for (const page of await browser.pages()) if (page.url().startsWith('chrome-extension:')) await page.close()
  return id
}

import type { CDPSession, Page } from 'puppeteer-core'
import { launch } from '../browsers.ts'
import { metrics, openTab, pause } from './chromium.ts'
import { median } from './median.ts'

/** ms of the main thread: in scripts, and in all its tasks. */
export interface Spent {
  script: number
  tasks: number
}
export interface OwnPagesFigures {
  /** From the opening until what is used first stands in a frame. */
  popup: Spent
  options: Spent
  /** One key typed into the search over everything. */
  searchKey: Spent
}

/** What stands when a page can be used. */
const interactive = { 'popup.html': '[role=combobox]', 'options.html': '.option' } as const
const searched = ['retention', 'stakeholder', 'sql query', 'metrics for video', 'user resaerch', 'roadmap']

/** Opens the extension's own pages `rounds` times, and types into the search. */
export async function measureOwnPages(extension: string, rounds: number): Promise<OwnPagesFigures> {
  const { browser, extensionId } = await launch('chrome', extension)
  await pause(1500)
  const at = (path: string) => `chrome-extension://${extensionId}/${path}`
  const spent = { 'popup.html': [] as Spent[], 'options.html': [] as Spent[] }
  for (let round = 0; round <= rounds; round++)
    for (const path of ['popup.html', 'options.html'] as const) {
      const { page, session } = await openTab(browser)
      // In the extension's own process, so that its start is not counted.
      await page.goto(at('third-party.txt'))
      const found = await during(session, () => opened(page, at(path), interactive[path]))
      // The first round warms the caches and does not count.
      if (round > 0) spent[path].push(found)
      await page.close()
    }
  const { page, session } = await openTab(browser)
  await opened(page, at('popup.html'), interactive['popup.html'])
  await pause(1500)
  const keys: Spent[] = []
  for (const words of searched)
    for (let length = 1; length <= words.length; length++)
      keys.push(await during(session, () => typed(page, words.slice(0, length))))
  await browser.close()
  return { popup: middle(spent['popup.html']), options: middle(spent['options.html']), searchKey: middle(keys) }
}

const middle = (all: readonly Spent[]): Spent => ({
  script: median(all.map(({ script }) => script)),
  tasks: median(all.map(({ tasks }) => tasks)),
})

async function during(session: CDPSession, run: () => Promise<void>): Promise<Spent> {
  const before = await metrics(session)
  await run()
  const after = await metrics(session)
  const ms = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000
  return { script: ms('ScriptDuration'), tasks: ms('TaskDuration') }
}

async function opened(page: Page, address: string, wanted: string): Promise<void> {
  await page.evaluateOnNewDocument((selector) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector(selector)) return
      look.disconnect()
      requestAnimationFrame(() => performance.mark('interactive'))
    })
    look.observe(document, { childList: true, subtree: true })
  }, wanted)
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0, { polling: 10 })
}

async function typed(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const field = document.querySelector('[role=combobox]') as HTMLInputElement
    field.value = value
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, text)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))))
}

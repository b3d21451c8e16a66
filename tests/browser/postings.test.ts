import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnPage, startBrowser, type TestBrowser, type TestPage, writeNotes } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

interface WithStorage {
  chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } }
}

describe.each(browserNames)('%s: “Your postings”:', (name) => {
  let browser: TestBrowser
  let opened: TestPage
  let postings: OwnPage
  beforeAll(async () => {
    browser = await startBrowser(name)
    postings = await browser.openOwn('postings.html')
    opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
  })
  afterAll(() => browser.close())

  test('a posting is listed once the user wrote something on it, and not before', async () => {
    await postings.until(() => document.body.textContent.includes('No postings yet'))
    await writeNotes(opened, 'Ask Mia')
    await postings.press('Table')
    await postings.until((title) => document.querySelector('[scope=row]')?.textContent?.includes(title), sample.title)
  })

  test('the map has its skills', async () => {
    await postings.press('Overview')
    await postings.until(() => document.querySelectorAll('.heat-table tbody tr').length > 3)
  })

  test.runIf(name === 'chrome')('a narrow window has all of the table and of the map', async () => {
    const page = (await browser.browser.pages()).find((one) => one.url().endsWith('postings.html'))
    if (!page) throw new Error('The page is not open.')
    const before = page.viewport()
    await page.setViewport({ width: 400, height: 800 })
    for (const tab of ['Table', 'Overview']) {
      await postings.press(tab)
      await postings.until(
        (selector) => document.querySelector(selector),
        tab === 'Table' ? '[scope=row]' : '.heat-table',
      )
      expect(await postings.run(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(400)
    }
    await page.setViewport(before)
  })

  test('notes written here reach the open sidebar, and stay with a stage', async () => {
    await postings.press('Table')
    await postings.press('Notes and skills of')
    await postings.until(() => {
      const field = document.querySelector('textarea')
      if (!field) return false
      field.focus()
      field.value = 'Ask Mia twice'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      field.blur()
      return true
    })
    await postings.until(() => {
      const field = document.querySelector<HTMLSelectElement>('td select')
      if (!field) return false
      field.value = 'applied'
      field.dispatchEvent(new Event('change', { bubbles: true }))
      return true
    })
    await opened.page.bringToFront()
    // A field keeps what is typed in it while it has the focus.
    await opened.press('Skills')
    await opened.press('Notes')
    await opened.until((root) => root?.querySelector('textarea')?.value === 'Ask Mia twice')
    await postings.until(async () => {
      const { storage } = (globalThis as unknown as WithStorage).chrome
      const items = Object.values(await storage.local.get(null)) as { stage?: string; notes?: string }[]
      return items.some(({ stage, notes }) => stage === 'applied' && notes === 'Ask Mia twice')
    })
  })

  test('a removed posting comes back with all that was written', async () => {
    await postings.press('Remove ')
    await postings.until(() => document.body.textContent.includes('No postings yet'))
    await postings.press('Undo')
    await postings.press('Table')
    await postings.press('Notes and skills of')
    await postings.until(() => document.querySelector('textarea')?.value === 'Ask Mia twice')
  })

  test('nothing was asked for over the network', () => expect(browser.reached()).toEqual([]))
})

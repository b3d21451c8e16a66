import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstMark, type OwnPage, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

const unknown = 'https://careers.example.com/product-manager-intern'
const served = { [sample.url]: sample.html, [unknown]: sample.html }
const pasted = `Product Management Intern, Tide Tables
Duties
- Run user interviews with sailors and turn them into a roadmap.
- Write SQL queries to find out where people leave the booking flow.
- Work with engineers and designers every day.`

describe.each(browserNames)('%s: the browser’s own side panel', (name) => {
  let browser: TestBrowser
  let panel: OwnPage
  let opened: TestPage
  beforeAll(async () => {
    browser = await startBrowser(name)
    panel = await browser.openPanel()
    opened = await browser.open(sample.url, served)
  })
  afterAll(() => browser.close())

  const says = (words: string) => panel.until((wanted) => document.body.textContent.includes(wanted), words)
  const inPage = () => opened.inSidebar((root) => root?.querySelector('aside, .edge-tab')?.className)

  test('shows the guide to the posting in the tab that is in front, and the page has no sidebar', async () => {
    await says(sample.title)
    await panel.until(() => document.querySelector('[id^="skill-"]'))
    expect(await inPage()).toBeUndefined()
    expect(opened.said).toEqual([])
  })

  test('shows a skill’s words in the page, marks them all, and opens the skill of a mark that is clicked', async () => {
    await panel.press('Show in posting')
    await opened.until(() => CSS.highlights.get('prepside-current')?.size)
    await panel.press('Mark all evidence')
    const box = await opened.until(firstMark)
    await opened.page.mouse.click(box.x, box.y)
    await panel.until(() => document.querySelector('[id^="skill-"] [aria-expanded="true"]'))
    await panel.press('Mark all evidence')
    await opened.until(() => !CSS.highlights.has('prepside-data'))
  })

  test('keeps what is written in it with the posting', async () => {
    await panel.press('Notes')
    await panel.until(() => {
      const field = document.querySelector('textarea')
      if (!field) return false
      field.focus()
      field.value = 'Written in the panel'
      return field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await says('Saved.')
    const options = await browser.openOwn('options.html')
    const kept = await options.run(async () =>
      JSON.stringify(
        await (
          globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } }
        ).chrome.storage.local.get(null),
      ),
    )
    expect(kept).toContain('Written in the panel')
    await options.close()
    await opened.page.bringToFront()
  })

  test('reads the text that is selected in the page', async () => {
    await says(sample.title)
    await opened.page.evaluate(() => {
      const list = document.querySelector('li')
      if (list) getSelection()?.selectAllChildren(list.parentElement ?? list)
    })
    await panel.press('More')
    await panel.press('Read the selected text')
    await panel.until(() => document.querySelector('[id^="skill-"]'))
    await opened.page.reload()
    await says(sample.title)
  })

  test('follows the tab to another page, and to one that it may not read, where a text can be pasted', async () => {
    const other = await browser.open(unknown, served)
    await says('Prepside cannot read this page')
    const write = (text: string) =>
      panel.until((wanted) => {
        const field = document.querySelector('textarea')
        if (!field) return false
        field.focus()
        field.value = wanted
        return field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }, text)
    await write(pasted)
    // What was pasted is not lost when one turns to another tab first.
    await opened.page.bringToFront()
    await says(sample.title)
    await other.page.bringToFront()
    await panel.until((wanted) => document.querySelector('textarea')?.value === wanted, pasted)
    await panel.press('Show what it asks for')
    await says('Product Management Intern, Tide Tables')
    await panel.until(() => document.querySelector('[id^="skill-"]'))

    // The toolbar button lets it read the page of this tab.
    const popup = await browser.openPopup(other.page)
    await popup.press('Read this page')
    await says(sample.title)
    expect(await other.inSidebar((root) => root?.querySelector('aside')?.className)).toBeUndefined()
    await other.page.close()
  })

  test('follows a page that goes on without loading', async () => {
    await opened.page.bringToFront()
    await says(sample.title)
    await opened.page.evaluate(() => {
      history.pushState({}, '', location.pathname.replace(/\d$/, '2'))
      for (const title of document.querySelectorAll('h1')) title.textContent = 'Product Owner Intern, Captions'
    })
    await says('Product Owner Intern, Captions')
    await opened.page.goto(sample.url)
  })

  test('gives the page back its sidebar when it is closed', async () => {
    await opened.page.bringToFront()
    await says(sample.title)
    expect(await inPage()).toBeUndefined()
    await panel.close()
    await opened.until((root, title) => root?.querySelector('aside h2')?.textContent?.includes(title), sample.title)
    expect(browser.reached()).toEqual([])
  })
})

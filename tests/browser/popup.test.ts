import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sleep, startBrowser, type TestBrowser } from './harness.ts'
import { sample } from './written-pages.ts'

const unknown = 'https://careers.example.com/product-manager-intern'

/** Only Chromium lets a test press the toolbar button. */
describe('chrome: the popup', () => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser('chrome')
  })
  afterAll(() => browser.close())

  test('says what the tab is, and hides and opens its sidebar', async () => {
    const opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await opened.until((root) => root?.querySelector('[id^="skill-"]'))
    const popup = await browser.openPopup(opened.page)
    await popup.until((title) => document.body.textContent.includes(title), sample.title)
    expect(await popup.run(() => document.body.textContent)).toContain('PM internship')
    await popup.press('Hide the sidebar')
    await opened.until((root) => root?.querySelector('.edge-tab') && !root.querySelector('aside'))
    const again = await browser.openPopup(opened.page)
    await again.press('Open the sidebar')
    await opened.until((root) => root?.querySelector('aside'))
    await opened.page.close()
  })

  test('reads a page of an unknown site when it is asked to, and no other tab', async () => {
    const other = await browser.open(`${unknown}-2`, { [`${unknown}-2`]: sample.html })
    const opened = await browser.open(unknown, { [unknown]: sample.html })
    await sleep(1000)
    expect(await opened.page.$('prepside-sidebar')).toBeNull()
    const popup = await browser.openPopup(opened.page)
    await popup.until(() => document.body.textContent.includes('Not read yet'))
    await popup.press('Read this page')
    await opened.until((root, title) => root?.querySelector('aside h2')?.textContent?.includes(title), sample.title)
    expect(await other.page.$('prepside-sidebar')).toBeNull()
    expect([...opened.said, ...other.said]).toEqual([])
    await other.page.close()
    await opened.page.close()
  })

  test('reads the selected text', async () => {
    const text =
      'We look for an intern who writes user stories, interviews users and defines success metrics with the data team.'
    const html = `<!doctype html><title>A mail</title><p>Hello</p><p id="text">${text}</p>`
    const opened = await browser.open('https://mail.example.com/', { 'https://mail.example.com/': html })
    await opened.page.evaluate(() => {
      const element = document.getElementById('text')
      if (element) getSelection()?.selectAllChildren(element)
    })
    const popup = await browser.openPopup(opened.page)
    await popup.press('Read the selection')
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    await opened.page.close()
  })

  test('says so where the browser keeps a page closed', async () => {
    const page = await browser.browser.newPage()
    await page.goto('chrome://version/')
    const popup = await browser.openPopup(page)
    await popup.until(() => document.body.textContent.includes('cannot read this page'))
    await page.close()
  })

  test('shows what a pasted posting asks for, and changes with the options', async () => {
    const popup = await browser.openOwn('popup.html')
    await popup.press('Paste a posting')
    await popup.until(() => document.querySelector('textarea'))
    await popup.run(() => {
      const field = document.querySelector('textarea')
      if (!field) return
      field.value =
        'Product Manager Intern\n\nYou will write user stories and keep the backlog.\n\nYou will interview users and define success metrics with the data team.'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await popup.press('Show what it asks for')
    await popup.until(() => document.querySelectorAll('blockquote').length > 1)
    const options = await browser.openOwn('options.html')
    await options.press('Dark')
    await popup.until(() => document.querySelector('.popup')?.getAttribute('data-theme') === 'dark')
  })

  test('leads to the options and the postings', async () => {
    const popup = await browser.openOwn('popup.html')
    await popup.press('Your postings')
    await browser.browser.waitForTarget((target) => target.url().endsWith('/postings.html'))
  })

  test('nothing was asked for over the network', () => expect(browser.reached()).toEqual([]))
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnPage, sleep, startBrowser, type TestBrowser, writeNotes } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

interface Extension {
  chrome: {
    tabs: { query(of: object): Promise<{ id: number; url?: string; pendingUrl?: string }[]> }
    storage: { local: { get(keys: null): Promise<Record<string, unknown>> } }
    scripting: { executeScript(what: object): Promise<unknown> }
  }
}

const unknown = 'https://careers.example.com/product-manager-intern'

const type = (page: OwnPage, selector: string, text: string) =>
  page.until(
    (of, value) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(of)
      if (!field) return false
      field.focus()
      field.value = value
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      return true
    },
    selector,
    text,
  )

describe.each(browserNames)('%s: the popup', (name) => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser(name)
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

    // The press granted this tab alone.
    await opened.page.bringToFront()
    const options = await browser.openOwn('options.html')
    const allowed = await options.run(async () => {
      const { tabs, scripting } = (globalThis as unknown as Extension).chrome
      const tries = (await tabs.query({})).map(({ id }) =>
        scripting.executeScript({ target: { tabId: id }, func: () => document.title }).then(
          () => location.pathname,
          () => 'refused',
        ),
      )
      return (await Promise.all(tries)).filter((answer) => answer !== 'refused').length
    })
    expect(allowed).toBe(1)
    await options.close()
    await other.page.close()
    await opened.page.close()
  })

  test('finds as one types, and the keys lead to what was found', async () => {
    const popup = await browser.openOwn('popup.html')
    await type(popup, '[role=combobox]', 'sprnt rev')
    await popup.until(() => document.querySelectorAll('[role=option]').length > 0)
    await type(popup, '[role=combobox]', 'retention')
    await popup.until(() => document.querySelector('[role=option][aria-selected=true] mark'))
    const first = await popup.run(() => document.querySelector('[aria-selected=true]')?.id)
    const key = (pressed: string) =>
      popup.run(
        (wanted) =>
          document
            .querySelector('[role=combobox]')
            ?.dispatchEvent(new KeyboardEvent('keydown', { key: wanted, bubbles: true, cancelable: true })),
        pressed,
      )
    // A tab that is not in front draws, and so goes back to the first of what was found, a little later.
    await sleep(300)
    await key('ArrowDown')
    await popup.until((before) => document.querySelector('[aria-selected=true]')?.id !== before, first)
    await key('ArrowUp')
    await popup.until((before) => document.querySelector('[aria-selected=true]')?.id === before, first)
    await key('Enter')
    await popup.until(() => !document.querySelector('[role=combobox]') && /retention/i.test(document.body.textContent))
    await popup.close()
  })

  test('shows a skill from its pillar, and copies it', async () => {
    const popup = await browser.openOwn('popup.html')
    await popup.press('Users first')
    await popup.press('User research')
    await popup.until(() => document.querySelectorAll('main li').length > 8)
    await popup.run(() => {
      const copied = { text: '' }
      Object.assign(globalThis, { copied })
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: async (text: string) => void Object.assign(copied, { text }),
      })
    })
    await popup.press('Copy')
    await popup.until(() =>
      (globalThis as unknown as { copied: { text: string } }).copied.text.includes('User research'),
    )
    await popup.close()
  })

  test('lists the last posting one did something with, and opens it again', async () => {
    const opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await opened.until((root) => root?.querySelector('[id^="skill-"]'))
    await writeNotes(opened, 'Ask Mia')
    const options = await browser.openOwn('options.html')
    await options.until(async () => {
      const items = await (globalThis as unknown as Extension).chrome.storage.local.get(null)
      return Object.values(items).some((item) => (item as { notes?: string })?.notes === 'Ask Mia')
    })
    await opened.page.close()
    const popup = await browser.openOwn('popup.html')
    await popup.until((title) => document.querySelector('.saved-row')?.textContent?.includes(title), sample.title)
    await popup.press(sample.title)
    await options.until(async (url) => {
      const tabs = await (globalThis as unknown as Extension).chrome.tabs.query({})
      return tabs.some((tab) => tab.url === url || tab.pendingUrl === url)
    }, sample.url)
    await options.close()
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

  // Firefox does not tell its remote control when a page of its own is there.
  test.runIf(name === 'chrome')('says so where the browser keeps a page closed', async () => {
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
    await browser.opens('postings.html')
  })

  test('nothing was asked for over the network', () => expect(browser.reached()).toEqual([]))
})

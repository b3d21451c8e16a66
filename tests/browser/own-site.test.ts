import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayNo, sayYes, takeAway } from './harness/browser-window.ts'
import { type OwnPage, sleep, startBrowser, type TestBrowser } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

const host = 'careers.aldermoor.example'
const pattern = `https://${host}/*`

interface Extension {
  chrome: {
    permissions: { contains(what: object): Promise<boolean>; getAll(): Promise<{ origins: string[] }> }
    scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
  }
}

describe.each(browserNames)('%s: a site of one’s own', (name) => {
  let browser: TestBrowser
  let options: OwnPage
  const says = (words: string) => options.until((sought) => document.body.textContent.includes(sought), words)
  const press = async (label: string) => {
    await options.until((wanted) => {
      const found = [...document.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
      )
      if (!found || found.disabled) return false
      found.id = 'to-press'
      return true
    }, label)
    await options.click('#to-press')
    await options.run(() => document.getElementById('to-press')?.removeAttribute('id'))
  }
  /** Types the address and presses “Add”. */
  const add = async (address: string) => {
    await options.until((text) => {
      const field = document.querySelector<HTMLInputElement>('[placeholder="careers.example.com"]')
      if (!field) return false
      field.value = text
      return field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, address)
    await press('Add')
  }
  /** The same by a script, which for Chromium is no press by the user. */
  const addUnpressed = async () => {
    const page = (await browser.browser.pages()).find((one) => one.url().includes('/options.html'))
    const session = await page?.createCDPSession()
    const expression = `(async () => {
      const pause = () => new Promise((done) => setTimeout(done, 100))
      const find = () => document.querySelector('[placeholder="careers.example.com"]')
      while (!find()) await pause()
      find().value = ${JSON.stringify(host)}
      find().dispatchEvent(new InputEvent('input', { bubbles: true }))
      await pause()
      const add = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Add')
      add.click()
    })()`
    await session?.send('Runtime.evaluate', { expression, awaitPromise: true })
    await session?.detach()
  }
  const opensBySelf = async (of: string): Promise<boolean> => {
    const url = `https://${of}/product-manager-intern`
    const opened = await browser.open(url, { [url]: sample.html })
    let opens = false
    for (const end = Date.now() + 1500; !opens && Date.now() < end; await sleep(50))
      opens = (await opened.page.$('prepside-sidebar')) !== null
    await opened.page.close()
    return opens
  }
  const registered = () =>
    options.run(async () => {
      const { chrome } = globalThis as unknown as Extension
      return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches)
    })

  beforeAll(async () => {
    browser = await startBrowser(name)
    options = await browser.openOwn('options.html#sites')
  })
  afterAll(() => browser.close())

  test('is not added when the browser may not read it', async () => {
    if (name === 'firefox') await sayNo(browser.browser, () => add(host))
    // Chromium asks only when the user pressed something; a script that presses by itself is refused at once.
    else await addUnpressed()
    await says('so it was not added')
    expect(await registered()).toEqual([])
  })

  test.each([
    ['careers', 'That is no address of a site'],
    ['job-boards.greenhouse.io', 'This site is built in'],
  ])('%s is refused before anything is asked', async (address, words) => {
    await add(address)
    await says(words)
  })

  test('is asked for alone, and postings open there and nowhere else', async () => {
    const asked = await sayYes(browser.browser, browser.extensionId, pattern, () => add(`https://${host}/jobs`))
    if (asked !== undefined) {
      expect(asked).toContain(host)
      expect(asked).not.toMatch(/all sites|all websites/i)
    }
    await says('Added. Pages that are open already')
    const granted = await options.run(async () => {
      const { origins } = await (globalThis as unknown as Extension).chrome.permissions.getAll()
      return origins.filter((origin) => /aldermoor|\*:\/\/\*\/|https:\/\/\*\//.test(origin))
    })
    expect(granted).toEqual([pattern])
    expect(await registered()).toEqual([pattern])
    expect(await opensBySelf(host)).toBe(true)
    expect(await opensBySelf('www.aldermoor.example')).toBe(false)
  })

  // The browser forgets registered scripts when it updates an extension.
  test.runIf(name === 'chrome')('still opens after an update', async () => {
    await browser.reloadExtension()
    options = await browser.openOwn('options.html#sites')
    await says(host)
    expect(await opensBySelf(host)).toBe(true)
  })

  test('is shown as not allowed when its permission was taken away from outside', async () => {
    await takeAway(browser.browser, browser.extensionId, pattern)
    await says('The browser’s permission was taken away.')
    await options.until(
      async () =>
        (await (globalThis as unknown as Extension).chrome.scripting.getRegisteredContentScripts()).length === 0,
    )
    expect(await opensBySelf(host)).toBe(false)
  })

  test('opens again once it is allowed again', async () => {
    // Where the answer is given ahead, there is nothing to ask for any more.
    await sayYes(browser.browser, browser.extensionId, pattern, async () => {
      if (name === 'firefox') await press(`Allow again: ${host}`)
    })
    await options.until(() => !document.body.textContent.includes('The browser’s permission was taken away.'))
    expect(await opensBySelf(host)).toBe(true)
  })

  test('is removed with its permission', async () => {
    await press(`Remove ${host}`)
    await options.until(
      async (origin) =>
        !(await (globalThis as unknown as Extension).chrome.permissions.contains({ origins: [origin] })),
      pattern,
    )
    await options.until((gone) => !document.body.textContent.includes(gone), host)
    await options.until(
      async () =>
        (await (globalThis as unknown as Extension).chrome.scripting.getRegisteredContentScripts()).length === 0,
    )
  })

  test('nothing was asked for over the network', () => expect(browser.reached()).toEqual([]))
})

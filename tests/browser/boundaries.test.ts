import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contextsOf } from './harness/firefox.ts'
import { type OwnPage, patiently, sleep, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

/*
 * What others may do, and what the browser may take away: other extensions, permissions, private windows, the menu.
 */

const url = sample.url
const served = { [url]: sample.html }
const stands = (opened: TestPage) => opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))

/** What the tests use of the browser's own interface for extensions. */
interface Chrome {
  storage: Record<'local' | 'session', { get(keys: null): Promise<object>; set(items: object): Promise<void> }>
  developerPrivate: {
    updateProfileConfiguration(to: object): Promise<void>
    updateExtensionConfiguration(to: object): Promise<void>
    addHostPermission(id: string, host: string): Promise<void>
    removeHostPermission(id: string, host: string): Promise<void>
  }
  contextMenus: {
    onClicked: { dispatch(info: object, tab: object): void }
    update(id: string, to: object): Promise<void>
  }
  windows: { create(of: object): Promise<{ id: number }>; remove(id: number): Promise<void> }
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> }
}
type WithChrome = { chrome: Chrome }
const stored = (own: OwnPage) =>
  own.run(async () => {
    const { local, session } = (globalThis as unknown as WithChrome).chrome.storage
    return { ...(await local.get(null)), ...(await session.get(null)) }
  })

/** The page of Chromium's on which people manage extensions. */
async function manage(browser: TestBrowser) {
  const page = await browser.browser.newPage()
  await page.goto('chrome://extensions')
  return <A extends unknown[]>(run: (id: string, ...args: A) => Promise<void>, ...args: A) =>
    page.evaluate(`(${run})(...${JSON.stringify([browser.extensionId, ...args])})`)
}

describe.each(browserNames)('%s: another extension', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'))
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser(name)
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  test('that speaks as Prepside does is not answered, and nothing happens', async () => {
    const to = name === 'chrome' ? browser.extensionId : 'prepside@prepside.app'
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Stranger',
        version: '1',
        background: name === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
        browser_specific_settings: { gecko: { id: 'stranger@example.com' } },
      }),
    )
    writeFileSync(
      join(folder, 'background.js'),
      `const speak = async () => {
        const answers = []
        const fresh = { key: 'stranger', url: 'https://x.example/', title: 'x', company: 'x' }
        const calls = { openPage: ['options'], planContent: [], carryOut: [fresh, [{ kind: 'notes', before: '', text: 'x' }], {}], postingSeen: [] }
        for (const prepside of ['background', 'tab'])
          for (const [call, args] of Object.entries(calls))
            answers.push(await chrome.runtime.sendMessage('${to}', { prepside, call, args }).then(JSON.stringify, String))
        const port = chrome.runtime.connect('${to}')
        answers.push(await new Promise(done => port.onDisconnect.addListener(() => done('disconnected'))))
        chrome.tabs.create({ url: 'https://answers.example/#' + encodeURIComponent(JSON.stringify(answers)) })
      }
      speak()`,
    )
    const own = await browser.openOwn('postings.html')
    const before = await stored(own)
    await browser.browser.installExtension(folder)
    const addresses = async () =>
      name === 'chrome'
        ? browser.browser.targets().map((target) => target.url())
        : (await contextsOf(browser.browser)).map((context) => context.url)
    const answered = await patiently(
      async () => (await addresses()).find((address) => address.startsWith('https://answers.example/')),
      () => 'the stranger has its answers',
    )
    const answers = JSON.parse(decodeURIComponent(new URL(answered).hash.slice(1))) as string[]
    expect(answers).toHaveLength(9)
    for (const answer of answers.slice(0, -1)) expect(answer ?? 'undefined').toMatch(/Could not establish|undefined/)
    expect(answers.at(-1)).toBe('disconnected')
    expect((await addresses()).filter((address) => /options\.html/.test(address))).toEqual([])
    expect(await stored(own)).toEqual(before)
  })
})

describe('chrome: the menu of the right button', () => {
  let browser: TestBrowser
  let opened: TestPage
  beforeAll(async () => {
    browser = await startBrowser('chrome')
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    const other = sample.html.replaceAll(sample.title, 'Truck Driver').replaceAll(/\bproduct\b/gi, 'truck')
    opened = await browser.open(url, { [url]: other })
    await sleep(800)
    expect(await opened.page.$$('prepside-sidebar')).toHaveLength(0)
    return () => opened.page.close()
  })

  /** No browser lets a test press a menu of its own, so the background hears what it would hear then. */
  const choose = (menuItemId: string, selectionText?: string) =>
    browser.inBackground(
      async (id, text, address) => {
        const { contextMenus, tabs } = (globalThis as unknown as WithChrome).chrome
        // It throws where there is no such entry.
        await contextMenus.update(id, {})
        const tab = (await tabs.query({})).find((one) => one.url === address)
        contextMenus.onClicked.dispatch({ menuItemId: id, ...(text !== null && { selectionText: text }) }, tab ?? {})
      },
      menuItemId,
      selectionText ?? null,
      url,
    )

  test('reads the page that it is on', async () => {
    await choose('page')
    await opened.until((root) => root?.querySelector('aside')?.textContent?.includes('Truck Driver'))
    expect(opened.said).toEqual([])
  })

  test('reads the text that is selected', async () => {
    await choose(
      'selection',
      'Product Manager Intern\n\nYou will write user stories, interview users and define success metrics with the data team.',
    )
    await stands(opened)
    expect(await opened.text()).toContain('interview users')
    expect(opened.said).toEqual([])
  })
})

describe('chrome: a permission that is taken away', () => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser('chrome')
  })
  afterAll(() => browser.close())

  test('while the sidebar is open loses nothing that was typed, and gives all back when it returns', async () => {
    const host = 'https://job-boards.greenhouse.io/*'
    const managed = await manage(browser)
    const opened = await browser.open(url, served)
    await stands(opened)
    await opened.press('Notes')
    await opened.until((root) => root?.querySelector('textarea'))
    await opened.inSidebar((root) => root?.querySelector<HTMLElement>('textarea')?.focus())
    await opened.page.keyboard.type('before')
    await managed(async (extensionId, pattern) => {
      const { developerPrivate } = (globalThis as unknown as WithChrome).chrome
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' })
      await developerPrivate.removeHostPermission(extensionId, pattern).catch(() => {})
    }, host)
    await opened.page.bringToFront()
    await opened.page.keyboard.type(' and after')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
    await opened.press('Skills')
    await opened.inSidebar((root) =>
      root?.querySelector<HTMLElement>('[id^="skill-"] [aria-expanded="false"]')?.click(),
    )
    await opened.until((root) => root?.querySelector('.skill-details details'))
    await opened.page.reload()
    await sleep(1200)
    expect(await opened.page.$$('prepside-sidebar')).toHaveLength(0)
    await managed(async (extensionId, pattern) => {
      await (globalThis as unknown as WithChrome).chrome.developerPrivate.addHostPermission(extensionId, pattern)
    }, host)
    await opened.page.bringToFront()
    await opened.page.reload()
    await stands(opened)
    await opened.press('Notes')
    await opened.until((root) => root?.querySelector('textarea')?.value === 'before and after')
    expect(opened.said).toEqual([])
  })
})

describe('chrome: a private window', () => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser('chrome', { unwatched: true })
  })
  afterAll(() => browser.close())

  test('keeps what is written until it is closed, on no disk, and then nothing', async () => {
    const managed = await manage(browser)
    await managed(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as WithChrome).chrome
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true })
    })
    await sleep(1500)
    const own = await browser.openOwn('options.html')
    const local = () => own.run(() => (globalThis as unknown as WithChrome).chrome.storage.local.get(null))
    const before = new Set(browser.browser.targets())
    const windowId = await own.run(async () => {
      const { windows } = (globalThis as unknown as WithChrome).chrome
      return (await windows.create({ incognito: true, url: 'about:blank' })).id
    })
    const target = await browser.browser.waitForTarget((one) => !before.has(one) && one.type() === 'page')
    const opened = await browser.open(url, served, (await target.page()) ?? undefined)
    await stands(opened)
    await opened.press('Notes')
    await opened.until((root) => root?.querySelector('textarea'))
    await opened.inSidebar((root) => root?.querySelector<HTMLElement>('textarea')?.focus())
    await opened.page.keyboard.type('nobody else’s business')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
    expect(JSON.stringify(await stored(own))).toContain('business')
    expect(JSON.stringify(await local())).not.toMatch(/business|greenhouse|posting/)
    await own.run((id) => (globalThis as unknown as WithChrome).chrome.windows.remove(id), windowId)
    await patiently(
      async () => !JSON.stringify(await stored(own)).includes('business'),
      () => 'what the private window kept is forgotten',
    )
    expect(JSON.stringify(await local())).not.toMatch(/business|greenhouse|posting/)
  })
})

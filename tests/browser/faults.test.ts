import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sleep, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

const url = sample.url
const served = { [url]: sample.html, 'https://other.example/': '<!doctype html><title>Other</title><p>Other' }
const recordKey = 'posting:greenhouse:4000001'

/** The storage, as a page of the extension has it. */
interface Area {
  set(items: object): Promise<void>
  get(keys: null | string): Promise<Record<string, unknown>>
  clear(): Promise<void>
  remove(key: string): Promise<void>
}

const writing = async (page: TestPage) => {
  await page.page.bringToFront()
  await page.press('Notes')
  await page.until((root) => root?.querySelector('textarea'))
  await page.inSidebar((root) => root?.querySelector<HTMLElement>('textarea')?.focus())
}
const note = (page: TestPage) => page.inSidebar((root) => root?.querySelector('textarea')?.value)
const openSkill = async (page: TestPage, index: number) => {
  await page.inSidebar(
    (root, at) => root?.querySelectorAll<HTMLElement>('[id^="skill-"] [aria-expanded="false"]')[at]?.click(),
    index,
  )
}

describe.each(browserNames)('%s: when', (name) => {
  let browser: TestBrowser
  let opened: TestPage
  let storage: { [K in keyof Area]: Area[K] }
  beforeAll(async () => {
    browser = await startBrowser(name)
    const own = await browser.openOwn('options.html')
    const call = (method: string) => (argument: unknown) =>
      own.run(
        (what, given) => {
          const { browser: firefox, chrome } = globalThis as unknown as Record<string, { storage: { local: never } }>
          const area = (firefox ?? chrome)?.storage.local as unknown as Record<string, (value: unknown) => unknown>
          return area[what]?.(given) as never
        },
        method,
        argument,
      )
    storage = { set: call('set'), get: call('get'), clear: call('clear') as never, remove: call('remove') }
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    await storage.clear()
    opened = await open()
  })
  afterEach(async () => {
    expect(opened.said).toEqual([])
    await opened.page.close()
  })
  const open = async () => {
    const page = await browser.open(url, served)
    await page.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    return page
  }
  test('the storage holds nonsense, all is as at first', async () => {
    await storage.set({
      settings: 'nonsense',
      settings$: 17,
      [recordKey]: { key: 'greenhouse:4000001', ticks: 'x', notes: 5, answers: [null], changed: 'never' },
      own: [],
      'pack:x': { pack: 3 },
      'own-sites': { a: 1 },
    })
    await opened.page.reload()
    await opened.until((root) => root?.querySelector('aside [id^="skill-"] blockquote'))
    await writing(opened)
    expect(await note(opened)).toBe('')
    await opened.page.keyboard.type('still')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
  })

  test('the storage was written by a newer version, the sidebar works with what it knows', async () => {
    await storage.set({ settings: { version: 9, side: 'left', theme: 'sepia', shape: 'round' }, settings$: { v: 9 } })
    await opened.page.reload()
    await opened.until((root) => root?.querySelector('aside')?.dataset.side === 'left')
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
  })

  test('two tabs show one posting, both keep what was written in either', async () => {
    const other = await open()
    await writing(other)
    await writing(opened)
    await opened.page.keyboard.type('from the first tab')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
    await other.until((root) => root?.querySelector('textarea')?.value === 'from the first tab')
    for (const page of [opened, other]) {
      await page.page.bringToFront()
      await page.press('Skills')
      await openSkill(page, 0)
      await page.until((root) => root?.querySelectorAll('.tip-list input').length)
    }
    // Both in one moment.
    await Promise.all(
      [opened, other].map((page, at) =>
        page.inSidebar((root, index) => root?.querySelectorAll<HTMLElement>('.tip-list input')[index]?.click(), at),
      ),
    )
    await sleep(1000)
    const record = (await storage.get(recordKey))[recordKey] as { ticks: string[]; notes: string }
    expect(record.ticks).toHaveLength(2)
    expect(record.notes).toBe('from the first tab')
    await other.page.close()
  })

  test('the user goes away and comes back, the sidebar is there and at work', async () => {
    await writing(opened)
    await opened.page.keyboard.type('before')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
    await opened.page.goto('https://other.example/')
    expect(await opened.page.$('prepside-sidebar')).toBeNull()
    await opened.page.evaluate(() => history.back())
    await opened.until((root) => root?.querySelector('aside'))
    await writing(opened)
    await opened.until((root) => root?.querySelector('textarea')?.value === 'before')
    await opened.page.keyboard.press('End')
    await opened.page.keyboard.type(' and after')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
    await opened.press('Skills')
    await openSkill(opened, 0)
    await opened.until((root) => root?.querySelector('.skill-details details'))
  })

  test.runIf(name === 'chrome')('the storage is full, that is said, and nothing typed is lost', async () => {
    await writing(opened)
    await opened.page.keyboard.type('kept')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
    // 10 MB is all that an extension gets.
    await storage.set({ filling: 'x'.repeat(10 * 1024 * 1024 - 2500) })
    const long = 'and this too '.repeat(200)
    await opened.page.keyboard.sendCharacter(long)
    await opened.until((root) => root?.textContent?.includes('Not saved'))
    expect(await note(opened)).toContain(long)
    await storage.remove('filling')
    await opened.page.keyboard.type('!')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
    const record = (await storage.get(recordKey))[recordKey] as { notes: string }
    expect(record.notes).toBe(`kept${long}!`)
  })
})

describe('chrome: when the background is stopped between any two steps', () => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser('chrome', { unwatched: true })
  })
  afterAll(() => browser.close())

  test('nothing is noticed', async () => {
    const opened = await browser.open(url, served)
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    const steps = [
      () => openSkill(opened, 0),
      () => opened.until((root) => root?.querySelector('.skill-details details')),
      () => openSkill(opened, 1),
      () => opened.until((root) => root?.querySelectorAll('.skill-details details').length),
      () => opened.press('Plan'),
      () => opened.press('Practice'),
      () => writing(opened),
      () => opened.page.keyboard.type('noted'),
      () => opened.until((root) => root?.textContent?.includes('Saved.')),
      () => opened.page.reload(),
      () => opened.until((root) => root?.querySelector('[id^="skill-"] blockquote')),
      () => opened.press('Show in posting'),
    ]
    for (const step of steps) {
      await browser.stopBackground()
      await step()
    }
    expect(await opened.text()).not.toMatch(/could not be judged|updated/)
  })
})

/** The last of all: the browser's extension is another one afterwards. */
describe('chrome: when the extension is reloaded while a sidebar is open', () => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser('chrome')
  })
  afterAll(() => browser.close())

  test('the sidebar says so, and loading the page again brings all back', async () => {
    const opened = await browser.open(url, served)
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    await opened.press('Notes')
    await opened.until((root) => root?.querySelector('textarea'))
    await opened.inSidebar((root) => root?.querySelector<HTMLElement>('textarea')?.focus())
    await opened.page.keyboard.type('before the update')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
    await browser.reloadExtension()
    await opened.press('Skills')
    await opened.inSidebar((root) =>
      root?.querySelector<HTMLElement>('[id^="skill-"] [aria-expanded="false"]')?.click(),
    )
    await opened.until((root) => root?.textContent?.includes('Prepside was updated'))
    await opened.press('Reload the page')
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    await opened.press('Notes')
    await opened.until((root) => root?.querySelector('textarea')?.value === 'before the update')
    expect(opened.said).toEqual([])
  })

  test('opening it by the button leaves one sidebar, not two', async () => {
    const opened = await browser.open(url, served)
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    await browser.reloadExtension()
    const popup = await browser.openPopup(opened.page)
    await popup.press('Read this page')
    await opened.until((root) => root?.querySelector('aside [id^="skill-"]'))
    await sleep(500)
    expect(await opened.page.evaluate(() => document.querySelectorAll('prepside-sidebar').length)).toBe(1)
    expect(opened.said).toEqual([])
  })
})

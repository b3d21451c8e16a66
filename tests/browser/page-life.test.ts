import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builds, patiently, sleep, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

/*
 * What happens to pages beside being loaded: each leaves a sidebar at work, with all that was typed.
 */

const url = sample.url
const home = 'https://job-boards.greenhouse.io/northwindvideo'
const served = {
  [url]: sample.html,
  [home]: `<!doctype html><title>Openings</title><h1>Openings</h1><a href="${url}">${sample.title}</a>`,
}

const stands = (opened: TestPage) => opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
const write = async (opened: TestPage, text: string) => {
  await opened.press('Notes')
  await opened.until((root) => root?.querySelector('textarea'))
  await opened.inSidebar((root) => root?.querySelector<HTMLElement>('textarea')?.focus())
  await opened.page.keyboard.press('End')
  await opened.page.keyboard.type(text)
  await opened.until((root) => root?.textContent?.includes('Saved.'))
}
const note = (opened: TestPage) => opened.inSidebar((root) => root?.querySelector('textarea')?.value)

describe.each(browserNames)('%s: a page that is', (name) => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser(name, { keepsPages: true })
  })
  afterAll(() => browser.close())

  test('written anew after it was loaded gets its sidebar again', async () => {
    const opened = await browser.open(url, served)
    await stands(opened)
    await opened.page.evaluate(
      (html) => {
        document.open()
        document.write(html)
        document.close()
      },
      sample.html.replaceAll(sample.title, 'Product Manager Intern, Written Anew'),
    )
    await opened.until((root) => root?.querySelector('h2')?.textContent?.includes('Written Anew'))
    expect(await opened.page.$$('prepside-sidebar')).toHaveLength(1)
    await write(opened, 'still there')
    expect(opened.said).toEqual([])
    await opened.page.close()
  })

  test('kept by the browser and come back to goes on where it was', async () => {
    const opened = await browser.open(url, served)
    await stands(opened)
    await write(opened, ' and kept')
    await opened.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { kept: persisted }))
    })
    await opened.page.goto(home)
    await opened.page.evaluate(() => history.back())
    await patiently(
      () => opened.page.evaluate(() => (globalThis as { kept?: boolean }).kept),
      () => 'the page was kept',
    )
    await opened.until((root) => root?.querySelector('aside textarea'))
    expect(await note(opened)).toBe('still there and kept')
    await write(opened, ', and on')
    expect(opened.said).toEqual([])
    await opened.page.close()
  })

  test('without a network works as ever', async () => {
    const opened = await browser.open(url, served)
    await stands(opened)
    await opened.page.setOfflineMode(true).catch(() => {})
    await opened.inSidebar((root) =>
      root?.querySelector<HTMLElement>('[id^="skill-"] [aria-expanded="false"]')?.click(),
    )
    await opened.until((root) => root?.querySelector('.skill-details details'))
    await write(opened, '; offline')
    await opened.press('Plan')
    expect(opened.said).toEqual([])
    await opened.page.close()
  })
})

/** A host that the build is given beside its own, and whose pages load without the remote control's doing. */
const free = 'http://careers.example/'
const rules = JSON.stringify({ prerender: [{ urls: ['/posting'], eagerness: 'immediate' }] })
const pages = {
  [free]: `<!doctype html><title>Openings</title><script type="speculationrules">${rules}</script><h1>Openings</h1><a href="/posting">${sample.title}</a>`,
  [`${free}posting`]: sample.html,
}

function buildForFreeHost(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prepside-'))
  cpSync(builds.chrome, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  manifest.host_permissions.push(`${free}*`)
  manifest.content_scripts[0].matches.push(`${free}*`)
  writeFileSync(path, JSON.stringify(manifest))
  return folder
}

describe('chrome: a page that is', () => {
  const build = buildForFreeHost()
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser('chrome', { build, pages })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(build, { recursive: true })
  })

  test('drawn ahead of its time leaves the page before it alone, and gets its sidebar once it is there', async () => {
    const opened = browser.watch(await browser.browser.newPage())
    await opened.page.goto(free)
    await sleep(1500)
    expect(await opened.page.$$('prepside-sidebar')).toHaveLength(0)
    await opened.page.click('a')
    await stands(opened)
    const wasAhead = await opened.page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation')
      return (entry as unknown as { activationStart: number }).activationStart > 0
    })
    expect(wasAhead).toBe(true)
    expect(opened.said).toEqual([])
    await opened.page.close()
  })

  test('put away by the browser to save memory comes back with what was written', async () => {
    const own = await browser.openOwn('options.html')
    const opened = browser.watch(await browser.browser.newPage())
    await opened.page.goto(`${free}posting`)
    await stands(opened)
    await write(opened, 'before')
    const before = new Set(browser.browser.targets())
    const away = await own.run(async (wanted) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
      const [own, tab] = [await tabs.getCurrent(), (await tabs.query({ url: `${wanted}*` }))[0]]
      await tabs.update(own.id, { active: true })
      const gone = await tabs.discard(tab?.id ?? 0)
      await tabs.update(gone.id, { active: true })
      return gone.discarded
    }, free)
    expect(away).toBe(true)
    const target = await browser.browser.waitForTarget((one) => !before.has(one) && one.url() === `${free}posting`)
    const again = browser.watch((await target.page()) ?? opened.page)
    await stands(again)
    await again.press('Notes')
    await again.until((root) => root?.querySelector('textarea')?.value === 'before')
    expect(again.said).toEqual([])
  })
})

interface Tab {
  id: number
  discarded: boolean
}
interface Tabs {
  getCurrent(): Promise<Tab>
  query(of: object): Promise<Tab[]>
  update(id: number, to: object): Promise<Tab>
  discard(id: number): Promise<Tab>
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sleep, startBrowser, type TestBrowser } from './harness.ts'
import {
  browserNames,
  madePmInternships,
  noPostings,
  otherPostings,
  pmInternships,
  sample,
  served,
  type WrittenPage,
} from './written-pages.ts'

/** Long enough for the detector to have looked and for a sidebar to have come. */
const moment = 1200

/** Chromium opens every page; Firefox, which has the same scripts, every so-manieth. */
const some = <T>(name: string, all: T[], step: number) =>
  name === 'chrome' ? all : all.filter((_, index) => index % step === 0)

describe.each(browserNames)('%s', (name) => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser(name)
  })
  afterAll(() => browser.close())

  test('says which browser this is', async () => {
    const version = await browser.browser.version()
    console.log(`Testing in ${version}`)
    expect(version.toLowerCase()).toContain(name === 'chrome' ? 'chrom' : 'firefox')
  })

  const opens = async (page: WrittenPage, quotes: number) => {
    const { title = '', company = '' } = page
    const opened = await browser.open(page.url, served(page))
    await opened.until((root, wanted) => root?.querySelector('h2')?.textContent?.includes(wanted), title)
    expect(await opened.text()).toContain(company)
    const quoted = await opened.inSidebar((root) => root?.querySelectorAll('[id^="skill-"] blockquote').length)
    expect(quoted).toBeGreaterThanOrEqual(quotes)
    expect(opened.said).toEqual([])
    await opened.page.close()
  }

  test.concurrent.each(some(name, pmInternships, 2))(
    '$name opens the sidebar with its title, company and skills',
    (page) => opens(page, 2),
  )

  test.concurrent.each(some(name, madePmInternships, 6))(
    '$name, made a PM internship, opens the sidebar with its title and company',
    (page) => opens(page, 0),
  )

  test.concurrent.each(some(name, [...noPostings, ...otherPostings], 6))('$name shows nothing', async (page) => {
    const opened = await browser.open(page.url, served(page))
    await sleep(moment)
    expect(await opened.page.$('prepside-sidebar')).toBeNull()
    expect(opened.said).toEqual([])
    await opened.page.close()
  })

  test.each([
    ['a PM role', 'Product Manager, Creator Growth'],
    ['an internship beside PM', 'Product Design Intern, Creator Growth'],
  ])('%s shows the slim tab, which opens the sidebar', async (_, title) => {
    const html = sample.html
      .replaceAll(sample.title, title)
      .replaceAll(/\bintern(s|ship)?\b/gi, (word) => (title.includes('Intern') ? word : 'colleague'))
    const opened = await browser.open(sample.url, { [sample.url]: html })
    await opened.until((root) => root?.querySelector('[data-part="edge-tab"], .edge-tab, button'))
    expect(await opened.inSidebar((root) => root?.querySelector('aside'))).toBeNull()
    await opened.press('')
    await opened.until((root, wanted) => root?.querySelector('aside h2')?.textContent?.includes(wanted), title)
    await opened.page.close()
  })

  test('a page on a site that is not known shows nothing, even about PM internships', async () => {
    const url = 'https://news.example/how-to-become-a-pm-intern'
    const opened = await browser.open(url, { [url]: sample.html })
    await sleep(moment)
    expect(await opened.page.$('prepside-sidebar')).toBeNull()
    await opened.page.close()
  })

  test('nothing was asked for over the network', () => expect(browser.reached()).toEqual([]))
})

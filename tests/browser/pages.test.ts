import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './harness.ts'
import { browserNames, noPostings, otherPostings, pmInternships, sample } from './written-pages.ts'

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

  test.each(pmInternships)(
    '$name opens the sidebar with its title, company and skills',
    async ({ url, html, title = '', company = '' }) => {
      const opened = await browser.open(url, { [url]: html })
      await opened.until((root, wanted) => root?.querySelector('h2')?.textContent?.includes(wanted), title)
      const text = await opened.text()
      expect(text).toContain(company)
      expect(
        await opened.inSidebar((root) => root?.querySelectorAll('[id^="skill-"] blockquote').length),
      ).toBeGreaterThan(1)
      expect(opened.said).toEqual([])
      await opened.page.close()
    },
  )

  test.each([...noPostings, ...otherPostings])('$name shows nothing', async ({ url, html }) => {
    const opened = await browser.open(url, { [url]: html })
    await new Promise((done) => setTimeout(done, 700))
    expect(await opened.page.evaluate(() => document.querySelector('prepside-sidebar'))).toBeNull()
    expect(opened.said).toEqual([])
    await opened.page.close()
  })

  test('an article on a site that is not known shows nothing, even about PM internships', async () => {
    const url = 'https://news.example/how-to-become-a-pm-intern'
    const opened = await browser.open(url, { [url]: sample.html })
    await new Promise((done) => setTimeout(done, 700))
    expect(await opened.page.evaluate(() => document.querySelector('prepside-sidebar'))).toBeNull()
    await opened.page.close()
  })

  test('nothing was asked for over the network', () => {
    expect(browser.strays.filter((url) => !/\.(css|js|png|svg|ico|woff2?)(\?|$)/.test(url))).toEqual([])
  })
})

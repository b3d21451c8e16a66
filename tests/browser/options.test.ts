import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnPage, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

describe.each(browserNames)('%s: a change in the options reaches an open sidebar at once:', (name) => {
  let browser: TestBrowser
  let opened: TestPage
  let options: OwnPage
  beforeAll(async () => {
    browser = await startBrowser(name)
    opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    options = await browser.openOwn('options.html')
  })
  afterAll(() => browser.close())

  test('its side', async () => {
    await opened.until((root) => root?.querySelector('aside')?.dataset.side === 'right')
    await options.press('Left')
    await opened.until((root) => (root?.querySelector('aside')?.getBoundingClientRect().left ?? 99) < 20)
  })

  test('its theme, and the page’s own', async () => {
    await options.press('Dark')
    await opened.until((root) => {
      const aside = root?.querySelector('aside')
      const [red = 255] = aside ? (getComputedStyle(aside).backgroundColor.match(/\d+/g) ?? []).map(Number) : []
      return red < 80
    })
    await options.until(() => document.querySelector('[data-theme="dark"]') !== null)
  })

  test('the pillars', async () => {
    await opened.until((root) => root?.querySelector('[data-pillar="collaboration"]'))
    await options.press('Content')
    await options.until(() => {
      const box = document.querySelector<HTMLInputElement>('[data-pillar="collaboration"] input')
      box?.click()
      return box !== null
    })
    await opened.until(
      (root) => root?.querySelector('aside') && !root.querySelector('[id^="skill-"][data-pillar="collaboration"]'),
    )
  })

  test('what opens by itself', async () => {
    await options.press('When it opens')
    await options.press('Slim tab')
    await opened.until((root) => root?.querySelector('.edge-tab') && !root.querySelector('aside'))
    await options.press('Nothing')
    await opened.until(() => !document.querySelector('prepside-sidebar'))
  })

  test('and another page opens as they say', async () => {
    const other = await browser.open(sample.url, { [sample.url]: sample.html })
    await new Promise((done) => setTimeout(done, 1200))
    expect(await other.page.$('prepside-sidebar')).toBeNull()
    await options.press('Sidebar')
    await opened.until((root) => root?.querySelector('aside'))
    expect(opened.said).toEqual([])
  })

  test('nothing was asked for over the network', () => expect(browser.reached()).toEqual([]))
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sleep, startBrowser, type TestBrowser } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

describe.each(browserNames)('%s: the language', (name) => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser(name)
  })
  afterAll(() => browser.close())

  const openSample = async () => {
    const opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    return opened
  }
  /** Chooses a language in the options. The page is loaded again then, so it is looked at anew. */
  const choose = async (language: string) => {
    const options = await browser.openOwn('options.html')
    await options.press(language)
    await sleep(1500)
    await options.close()
  }
  const titleOf = async (path: string) => {
    const page = await browser.openOwn(path)
    const title = await page.until(
      () => document.querySelector('h1, h2') && `${document.documentElement.lang} ${document.title}`,
    )
    await page.close()
    return title
  }

  test('is the chosen one on every page and in the sidebar, and back again', async () => {
    const english = await openSample()
    expect(await english.text()).toContain('Required')
    // A page carries no words of a language that it does not show.
    if (name === 'chrome') expect(await english.inSidebar(() => 'prepsideWords' in globalThis)).toBe(false)
    await english.page.close()
    expect(await titleOf('postings.html')).toBe('en Your postings – Prepside')

    await choose('中文')
    expect(await titleOf('options.html')).toBe('zh-CN 设置 – Prepside')
    expect(await titleOf('postings.html')).toBe('zh-CN 你的职位 – Prepside')
    expect(await titleOf('prepare.html')).toBe('zh-CN 准备 – Prepside')
    const chinese = await openSample()
    const text = await chinese.text()
    expect(text).toContain('必备')
    expect(text).toContain('沟通表达')
    expect(text).not.toMatch(/Required|Communication\n/)
    expect(await chinese.inSidebar((root) => root?.querySelector('aside')?.lang)).toBe('zh-CN')
    // What comes later speaks it too.
    await chinese.press('计划')
    await chinese.until((root) => root?.querySelector('aside')?.textContent?.includes('准备到什么时候'))
    expect(chinese.said).toEqual([])
    await chinese.page.close()

    await choose('English')
    expect(await titleOf('options.html')).toBe('en Options – Prepside')
  })
})

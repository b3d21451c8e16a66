import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { firstMark, sleep, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

/** The sample, with what it asks for far below the first screen. */
const tall = sample.html.replace('<main', '<div style="height:2500px"></div><main')

describe.each(browserNames)('%s: the sidebar', (name) => {
  let browser: TestBrowser
  let opened: TestPage
  beforeAll(async () => {
    browser = await startBrowser(name)
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    opened = await browser.open(sample.url, { [sample.url]: tall })
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
  })
  afterEach(async () => {
    expect(opened.said).toEqual([])
    await opened.page.close()
  })

  const press = (turn: string) =>
    opened.inSidebar((root, wanted) => {
      const card = [...(root?.querySelectorAll('[id^="skill-"]') ?? [])].find(
        (one) => one.querySelector('[aria-label^="Next place"]') ?? /[2-9] places/.test(one.textContent ?? ''),
      )
      card?.querySelector<HTMLElement>(`[aria-label^="${wanted}"]`)?.click()
      return (card?.querySelector('blockquote mark')?.textContent ?? '').replaceAll('…', '').trim()
    }, turn)
  /** The words marked as the place that was asked for, once they are in sight, and how far down the page they stand. */
  const shown = () =>
    opened.until(() => {
      const ranges: Range[] = []
      CSS.highlights.get('prepside-current')?.forEach((range) => void ranges.push(range as Range))
      const [range] = ranges
      const box = range?.getBoundingClientRect()
      return (
        box && box.top >= 0 && box.bottom <= innerHeight && { words: `${range}`, place: Math.round(box.top + scrollY) }
      )
    })
  const names = () =>
    opened.inSidebar(() => {
      const found: string[] = []
      CSS.highlights.forEach((_, key) => void found.push(key))
      return found.filter((key) => key.startsWith('prepside'))
    })
  const elsewhere = async (place: number) => {
    for (const end = Date.now() + 5000; Date.now() < end; await sleep(50)) {
      const now = await shown()
      if (now.place !== place) return now
    }
    throw new Error('The same place is still marked.')
  }

  test('marks the words of the posting and brings them into sight, forth and back', async () => {
    expect(await opened.page.evaluate(() => scrollY)).toBe(0)
    const quoted = await press('Show in posting')
    const first = await shown()
    expect(first.words.replace(/\s+/g, ' ')).toContain(quoted)
    expect(await opened.page.evaluate(() => scrollY)).toBeGreaterThan(500)
    await press('Next place')
    const second = await elsewhere(first.place)
    await press('Previous place')
    expect(await elsewhere(second.place)).toEqual(first)
  })

  test('marks all evidence by pillar; a click on it opens its skill; closing takes every mark away', async () => {
    await opened.press('Mark all evidence')
    await opened.until(() => CSS.highlights.has('prepside-data') && CSS.highlights.has('prepside-collaboration'))
    const box = await opened.until(firstMark)
    await opened.page.mouse.click(box.x, box.y)
    await opened.until((root) => root?.querySelector('[id^="skill-"] [aria-expanded="true"]'))
    await opened.press('Close')
    await opened.until(() => !document.querySelector('prepside-sidebar'))
    expect(await names()).toEqual([])
  })

  test('collapses with Escape and gives the focus back to the page', async () => {
    await opened.page.evaluate(() => document.querySelector('button')?.focus())
    const before = await opened.page.evaluate(() => document.activeElement?.localName)
    await opened.press('Notes')
    await opened.page.keyboard.press('Escape')
    await opened.until((root) => root?.querySelector('.edge-tab') && !root.querySelector('aside'))
    expect(await opened.page.evaluate(() => document.activeElement?.localName)).toBe(before)
    await opened.press('Open Prepside')
    await opened.until((root) => root?.querySelector('aside'))
  })

  test('keeps a ticked tip and a note over a reload', async () => {
    await opened.inSidebar((root) => root?.querySelector<HTMLElement>('[id^="skill-"] [aria-expanded]')?.click())
    await opened.until((root) => root?.querySelector('.tip-list input'))
    await opened.inSidebar((root) => root?.querySelector<HTMLElement>('.tip-list input')?.click())
    await opened.press('Notes')
    await opened.until((root) => root?.querySelector('textarea'))
    await opened.inSidebar((root) => root?.querySelector<HTMLElement>('textarea')?.focus())
    await opened.page.keyboard.type('Ask Ana about the team')
    await opened.until((root) => root?.textContent?.includes('Saved.'))
    await opened.page.reload()
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    await opened.press('Notes')
    await opened.until((root) => root?.querySelector('textarea')?.value === 'Ask Ana about the team')
    await opened.press('Skills')
    await opened.until((root) => /1\/\d/.test(root?.textContent ?? ''))
  })

  test('comes late when the posting does, and says nothing on a page that never has one', async () => {
    const shell = `<!doctype html><title>Careers</title><body><script>setTimeout(() => { document.body.innerHTML = ${JSON.stringify(
      sample.html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, ''),
    ).replaceAll('</', '<\\/')} }, 2500)</script>`
    const late = await browser.open(sample.url, { [sample.url]: shell })
    await sleep(1500)
    expect(await late.page.$('prepside-sidebar')).toBeNull()
    await late.until((root, title) => root?.querySelector('h2')?.textContent?.includes(title), sample.title)
    await late.page.close()
  })
})

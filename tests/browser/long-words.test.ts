import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './harness.ts'
import { sample } from './written-pages.ts'

/*
 * Every word with accents and 40 % longer, as in a wordier language, from the left and from the right: nothing may be
 * cut off or stick out. Chromium only: how lines break does not depend on the browser.
 */

/** Runs in the page. The words of the posting stay; what stands on one line by design ends in an ellipsis. */
function stickingOut(root: ParentNode, frame: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  const shown = texts.filter(({ data, parentElement }) => {
    if (!data.trim() || !parentElement || parentElement.closest('style, script, blockquote, textarea')) return false
    // What only a screen reader says takes no room.
    return parentElement.checkVisibility({ visibilityProperty: true }) && parentElement.clientWidth !== 1
  })
  for (const text of shown)
    text.data = text.data.replace(
      /\p{L}{2,}/gu,
      (word) => `${word.replace(/[aeiou]/g, 'ä')}${'ö'.repeat(Math.ceil(word.length * 0.4))}`,
    )
  const edges = frame.getBoundingClientRect()
  return shown.flatMap((text) => {
    const parent = text.parentElement as HTMLElement
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right, width } = range.getBoundingClientRect()
    const style = getComputedStyle(parent)
    const short = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
    const cut = !short && style.overflowX !== 'visible' && parent.scrollWidth > parent.clientWidth + 1
    const out = !short && width > 0 && (left < edges.left - 1 || right > edges.right + 1)
    return cut || out ? [`${text.data.slice(0, 60)} (${parent.className || parent.localName})`] : []
  })
}

describe('long words', () => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser('chrome')
  })
  afterAll(() => browser.close())

  describe.each(['ltr', 'rtl'])('%s', (direction) => {
    test.each(['', 'Plan', 'Practice', 'Notes', 'View', 'More', 'Why?'])('in the sidebar: %s', async (part) => {
      const opened = await browser.open(sample.url, { [sample.url]: sample.html })
      await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
      if (part) await opened.press(part)
      await opened.until((root) => !root?.querySelector('.later'))
      const found = await opened.inSidebar(
        (root, run, dir) => {
          const aside = root?.querySelector('aside')
          if (!root || !aside) return ['There is no sidebar.']
          aside.dir = dir
          return new Function('root', 'frame', `return (${run})(root, frame)`)(root, aside)
        },
        `${stickingOut}`,
        direction,
      )
      expect(found).toEqual([])
      await opened.page.close()
    })

    test.each([
      'popup.html',
      ...['appearance', 'opening', 'sites', 'content', 'data', 'shortcuts', 'privacy', 'about'].map(
        (id) => `options.html#${id}`,
      ),
      'postings.html',
      'prepare.html',
      'welcome.html',
    ])('on %s', async (path) => {
      const page = await browser.openOwn(path)
      await page.until(() => document.querySelector('h1, h2, [role="combobox"]'))
      const found = await page.run(
        `(() => { document.body.dir = '${direction}'; return (${stickingOut})(document.body, document.documentElement) })` as never,
      )
      expect(found).toEqual([])
      await page.close()
    })
  })
})

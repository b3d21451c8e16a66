import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnPage, sleep, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { sample } from './written-pages.ts'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

interface Found {
  id: string
  nodes: { target: unknown[]; html: string }[]
}
interface Axe {
  run(context: unknown, options: object): Promise<{ violations: Found[]; passes: Found[] }>
}

/** What axe finds. Runs in a page of the extension, or, for the sidebar, in the extension's world of a page. */
async function violations(root: ShadowRoot | null | undefined, source: string): Promise<string[]> {
  // A closed root is a root like any other to those who may see it.
  if (root) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
  const world = globalThis as unknown as { axe?: Axe }
  // biome-ignore lint/security/noGlobalEval: axe comes as the text of a script
  if (!world.axe) globalThis.eval(source)
  const context = root ? { include: [root.host] } : document
  const answer = await world.axe?.run(context, {})
  // Inside a shadow root, axe names a place by a path through its host.
  const inside = answer?.passes.flatMap(({ nodes }) => nodes).filter(({ target }) => !root || Array.isArray(target[0]))
  if (!answer || !inside || inside.length < 10) return [`axe looked at ${inside?.length} places only`]
  return answer.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

describe.each(['light', 'dark'] as const)('chrome, %s: axe finds nothing in', (theme) => {
  let browser: TestBrowser
  let options: OwnPage
  beforeAll(async () => {
    browser = await startBrowser('chrome')
    options = await browser.openOwn('options.html')
    await options.run((wanted) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome
      return storage.local.set({ settings: { theme: wanted } })
    }, theme)
  })
  afterAll(() => browser.close())

  test('the sidebar, each of its tabs, an open skill and its panels', async () => {
    const opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    const check = async (what: string) => expect(await opened.inSidebar(violations, axe), what).toEqual([])
    await check('first screen')
    await opened.inSidebar((root) =>
      root?.querySelector<HTMLElement>('[id^="skill-"] [aria-expanded="false"]')?.click(),
    )
    await opened.until((root) => root?.querySelector('.skill-details details'))
    await check('open skill')
    for (const panel of ['View', 'More']) {
      await opened.press(panel)
      await sleep(200)
      await check(panel)
    }
    for (const tab of ['Plan', 'Practice', 'Notes']) {
      await opened.press(tab)
      await sleep(400)
      await check(tab)
    }
    await opened.press('Collapse')
    await opened.until((root) => root?.querySelector('.edge-tab'))
    await check('slim tab')
  })

  test.each(['panel', 'popup', 'options', 'postings', 'prepare', 'welcome'])('%s.html', async (name) => {
    const page = await browser.openOwn(`${name}.html`)
    await page.until(
      (wanted) => document.querySelector(`[data-theme="${wanted}"] h1, [data-theme="${wanted}"] h2`),
      theme,
    )
    await sleep(300)
    expect(await page.run(violations, null, axe)).toEqual([])
  })

  test('every section of the options', async () => {
    const sections = await options.run(() =>
      [...document.querySelectorAll('nav a')].map((link) => link.textContent ?? ''),
    )
    expect(sections.length).toBeGreaterThan(5)
    for (const section of sections) {
      await options.press(section)
      await sleep(150)
      expect(await options.run(violations, null, axe), section).toEqual([])
    }
  })
})

describe('chrome: with the keyboard alone', () => {
  let browser: TestBrowser
  let opened: TestPage
  beforeAll(async () => {
    browser = await startBrowser('chrome')
    opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
  })
  afterAll(() => browser.close())
  const focused = () =>
    opened.inSidebar((root) => {
      const element = root?.activeElement
      return element ? (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() : ''
    })
  const press = (key: 'Tab' | 'ArrowRight' | 'ArrowLeft' | 'Enter' | 'Space' | 'Escape') =>
    opened.page.keyboard.press(key)
  const tabTo = async (name: string) => {
    for (let step = 0; step < 120; step++) {
      if ((await focused()).startsWith(name)) return
      await press('Tab')
    }
    throw new Error(`No way to ${name}`)
  }

  test('everything is reached and used, and Escape gives the focus back', async () => {
    await opened.page.evaluate(() => document.querySelector('button')?.focus())
    await tabTo('Mark all evidence')
    await press('Space')
    await opened.until((root) => root?.querySelector('[aria-pressed="true"]'))
    await tabTo('Skills')
    await press('ArrowRight')
    expect(await focused()).toMatch(/^Plan/)
    await press('ArrowLeft')
    expect(await focused()).toMatch(/^Skills/)
    await press('Tab')
    await tabTo('Getting things done')
    await press('Enter')
    await opened.until((root) => root?.querySelector('.tip-list input') && root.querySelector('.skill-details details'))
    for (let step = 0; step < 30; step++) {
      await press('Tab')
      if (await opened.inSidebar((root) => root?.activeElement?.matches('.tip-list input'))) break
    }
    await press('Space')
    await opened.until((root) => root?.querySelector<HTMLInputElement>('.tip-list input')?.checked)
    await press('Escape')
    await opened.until((root) => root?.querySelector('.edge-tab') && !root.querySelector('aside'))
    expect(await opened.page.evaluate(() => document.activeElement?.localName)).toBe('button')
    await tabTo('Open Prepside')
    await press('Enter')
    await opened.until((root) => root?.querySelector('aside'))
  })

  test('at 200 % zoom of a small window, all of a menu lies inside the window', async () => {
    await opened.page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 })
    await opened.press('More')
    const menu = await opened.until((root) => {
      const panel = root?.querySelector('.more-panel')?.closest('.header-panel')
      return panel && { bottom: panel.getBoundingClientRect().bottom, window: innerHeight }
    })
    expect(menu.bottom).toBeLessThanOrEqual(menu.window)
    await opened.press('More')
    await opened.page.setViewport({ width: 1280, height: 900 })
  })

  test('what has the focus is seen to have it', async () => {
    await tabTo('Show in posting')
    const outline = await opened.inSidebar((root) => {
      const style = root?.activeElement && getComputedStyle(root.activeElement)
      return style ? { width: Number.parseFloat(style.outlineWidth), style: style.outlineStyle } : undefined
    })
    expect(outline?.style).not.toBe('none')
    expect(outline?.width).toBeGreaterThanOrEqual(2)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sleep, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

/** Notes every event a page can hear, at the window and the document, on the way down and up, from its first script on. */
const spy = `<script>
window.heard = []
for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'compositionstart'])
  for (const place of [window, document]) for (const capture of [true, false])
    place.addEventListener(type, event => heard.push(event.type + ' ' + (place === window ? 'window' : 'document') + (capture ? ' capture' : '')), capture)
</script>`
const url = sample.url
const page = sample.html.replace('<head>', `<head>${spy}`)

describe.each(browserNames)('%s: page and sidebar keep apart:', (name) => {
  let browser: TestBrowser
  let opened: TestPage
  const heard = () => opened.page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  const value = () => opened.inSidebar((root) => root?.querySelector('textarea')?.value)
  beforeAll(async () => {
    browser = await startBrowser(name)
    opened = await browser.open(url, { [url]: page })
    await opened.until((root) => root?.querySelector('[id^="skill-"]'))
    await opened.press('Notes')
    await opened.until((root) => root?.querySelector('textarea'))
    await opened.inSidebar((root) => root?.querySelector<HTMLElement>('textarea')?.focus())
  })
  afterAll(() => browser.close())

  test('keys typed in the sidebar write there, and the page hears none of them', async () => {
    await opened.page.keyboard.type('j/k ? gg')
    await opened.until((root) => root?.querySelector('textarea')?.value === 'j/k ? gg')
    expect(await heard()).toEqual([])
  })

  test('copying, cutting and pasting in the sidebar is its own', async () => {
    const control = async (key: 'a' | 'c' | 'x' | 'v') => {
      await opened.page.keyboard.down('Control')
      await opened.page.keyboard.press(key)
      await opened.page.keyboard.up('Control')
      await sleep(100)
    }
    await control('a')
    await control('x')
    expect(await value()).toBe('')
    await control('v')
    expect(await value()).toBe('j/k ? gg')
    expect(await heard()).toEqual([])
  })

  test('keys typed in the page are the page’s', async () => {
    await opened.page.mouse.click(100, 400)
    await opened.page.keyboard.press('j')
    expect((await heard()).filter((one) => one.startsWith('keydown'))).toHaveLength(4)
    expect(await value()).toBe('j/k ? gg')
  })

  test('scripts of the page find no way in', async () => {
    const found = await opened.page.evaluate(() => {
      const host = document.querySelector('prepside-sidebar') as HTMLElement & { openOrClosedShadowRoot?: unknown }
      const own = Object.keys(host).concat(Object.getOwnPropertyNames(host))
      return {
        root: host.shadowRoot,
        inner: host.innerHTML,
        text: host.textContent,
        own,
        at: document.elementFromPoint(innerWidth - 100, 300)?.localName,
        path: (() => {
          let seen: string[] = []
          host.addEventListener('x', (event) => {
            seen = event.composedPath().map((one) => (one as Element).localName ?? '')
          })
          host.dispatchEvent(new Event('x', { composed: true }))
          return seen.filter((one) => one === 'aside')
        })(),
        globals: Object.getOwnPropertyNames(window).filter((key) => /prepside/i.test(key)),
      }
    })
    expect(found).toEqual({ root: null, inner: '', text: '', own: [], at: 'prepside-sidebar', path: [], globals: [] })
  })

  test('a page that answers every message gets none of ours, and its own come to nothing', async () => {
    await opened.page.evaluate(() => {
      for (const call of ['read', 'skill', 'openPage', 'status', 'open', 'toggle', 'readText'])
        for (const prepside of ['background', 'tab']) postMessage({ prepside, call, args: ['options'] }, '*')
    })
    await sleep(500)
    expect(await opened.inSidebar((root) => Boolean(root?.querySelector('aside')))).toBe(true)
    const runtime = await opened.page.evaluate(
      () => typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage,
    )
    expect(runtime).toBe('undefined')
    expect(opened.said).toEqual([])
  })
})

const poison: [string, string][] = [
  [
    'mark-up',
    '<b>Product</b> Manager Intern <script>document.title="owned"</script><img src=x onerror="document.title=1">',
  ],
  ['an override of direction', 'Product Manager Intern \u202Egnp.exe\u2066\u2069'],
  ['characters without width', 'Pro\u200Bduct\u00AD Mana\u200Dger\uFEFF Intern'],
  ['Hebrew and Arabic', 'Product Manager Intern מנהל מוצר مدير المنتج'],
  ['emoji', '🚀🧑🏽‍💻 Product Manager Intern 👩‍👩‍👧‍👦'],
  ['NULs and controls', 'Product Manager Intern \u0000\u0001\u0007\u001B[31m'],
  ['half a pair', 'Product Manager Intern \uD83D and \uDE00'],
  ['a word of 100 kB', `Product Manager Intern ${'W'.repeat(100_000)}`],
  ['entities in entities', 'Product Manager Intern &amp;amp;lt;i&amp;amp;gt; &lt;script&gt;'],
  ['braces and templates', 'Product Manager Intern {{7*7}} \x24{7*7} %s %00 \\u0000'],
]

describe.each(browserNames)('%s: poison in a posting is text:', (name) => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser(name)
  })
  afterAll(() => browser.close())

  test.concurrent.each(poison)('%s', async (_, words) => {
    // A title of that length is none; it stands in the text then.
    const title = words.length > 300 ? 'Product Manager Intern' : words
    const json = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c')
    const html = `<!doctype html><meta charset="utf-8"><title>x</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":${json(title)},"hiringOrganization":{"name":${json(`${title.slice(0, 300)} Inc`)}},"description":${json(`<p>${words}</p><p>You will write user stories and interview users.</p>`)}}</script>
<main><div class="job__title"><h1></h1></div><div class="job__description body"><p id="p"></p><ul><li>You will write user stories and keep the backlog of the product.</li><li>You will interview users and define success metrics. <span></span></li></ul></div></main>
<script>document.querySelector('h1').textContent = ${json(title)}; for (const one of document.querySelectorAll('#p, span')) one.textContent = ${json(words)}</script>`
    const opened = await browser.open(url, { [url]: html })
    await opened.until((root) => root?.querySelector('aside blockquote'))
    const seen = await opened.inSidebar((root) => {
      const aside = root?.querySelector('aside')
      const box = aside?.getBoundingClientRect()
      const inner = aside?.querySelector('.sidebar-inside')
      return {
        strange: root?.querySelectorAll(
          'script, img, iframe, b[onclick], i:not(.icon, .mark i, .state-reading-shape i)',
        ).length,
        wide: (inner?.scrollWidth ?? 0) - (inner?.clientWidth ?? 0) > 1,
        width: box && Math.round(box.width),
        title: document.title,
      }
    })
    expect(seen).toEqual({ strange: 0, wide: false, width: 380, title: 'x' })
    expect(opened.said).toEqual([])
    await opened.page.close()
  })
})

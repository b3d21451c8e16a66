import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sleep, startBrowser, type TestBrowser } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

const url = sample.url
const css = (rules: string) => sample.html.replace('</head>', `<style>${rules}</style></head>`)
const script = (code: string) => sample.html.replace('<body>', `<body><script>${code}</script>`)
/** At the end of the posting's own text, where it is read. */
const inText = (html: string) => sample.html.replace('<h2>Equal opportunity</h2>', `${html}<h2>Equal opportunity</h2>`)
const markup = (html: string) => sample.html.replace('</main>', `${html}</main>`)

/** A script that puts the page's main part into this many elements in each other: mark-up of that depth is made flat. */
const deepen = (levels: number) => `<script>{
  let at = document.getElementById('deep')
  const inner = at.hidden ? 'x' : document.querySelector('main')
  for (let level = 0; level < ${levels}; level++) at = at.appendChild(document.createElement('div'))
  at.append(inner)
}</script>`

/** Pages that are hard on an extension; each must still open the sidebar, drawn and at work. */
const hard: { what: string; html: string; headers?: Record<string, string> }[] = [
  { what: 'resets everything', html: css('* { all: unset !important }') },
  { what: 'hides all it holds', html: css(':root > *, :root > * * { display: none !important }') },
  {
    what: 'transforms its body',
    html: css('body { transform: scale(.9); filter: hue-rotate(20deg) } html { zoom: 1.2 }'),
  },
  {
    what: 'piles up layers',
    html: markup('<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>'),
  },
  {
    what: 'allows nothing by its policy',
    html: sample.html,
    headers: {
      'Content-Security-Policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  { what: 'is sandboxed', html: sample.html, headers: { 'Content-Security-Policy': 'sandbox allow-scripts' } },
  {
    what: 'has replaced what scripts rely on',
    html: script(
      'Array.prototype.map = Array.prototype.filter = () => { throw 1 }; Element.prototype.attachShadow = () => { throw 2 }; JSON.parse = () => { throw 3 }; window.Promise = null',
    ),
  },
  { what: 'has broken JSON-LD', html: sample.html.replace('"employmentType"', '"employ\nmentType",,,') },
  {
    what: 'is five megabytes long',
    html: inText(`${`<p>${'Lorem ipsum and more of the same words. '.repeat(260)}</p>`.repeat(480)}`),
  },
  {
    what: 'has a paragraph of a megabyte',
    html: inText(`<p>${'Lorem ipsum and more of the same. '.repeat(31_000)}</p>`),
  },
  { what: 'has a hundred thousand nodes', html: inText(`<div>${'<i></i>'.repeat(100_000)}</div>`) },
  // Chromium draws no page that is deeper than some 2,000 levels, so these are there undrawn, and are read all the same.
  {
    what: 'is twenty thousand levels deep',
    html: inText(`<div id="deep" hidden="until-found"></div>${deepen(20_000)}`),
  },
  {
    what: 'has its posting fifteen hundred levels deep',
    html: sample.html.replace('<body>', '<body><div id="deep"></div>').replace('</body>', `${deepen(1500)}</body>`),
  },
]

describe.each(browserNames)('%s: a page that', (name) => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser(name)
  })
  afterAll(() => browser.close())

  test.concurrent.each(hard)('$what still gets its sidebar', async ({ html, headers = {} }) => {
    const opened = await browser.open(url, { [url]: { body: html, headers } })
    await opened.until(
      (root, title) => root?.querySelector('h2')?.textContent?.includes(title),
      'Product Manager Intern',
    )
    const box = await opened.inSidebar((root) => {
      const aside = root?.querySelector('aside')
      const { width = 0, height = 0, right = 0 } = aside?.getBoundingClientRect() ?? {}
      return { width, height, gap: innerWidth - right, font: aside && getComputedStyle(aside).fontFamily.length }
    })
    expect(box.width).toBeGreaterThan(250)
    expect(box.height).toBeGreaterThan(400)
    expect(opened.said.filter((line) => /prepside|extension/i.test(line))).toEqual([])
    await opened.page.close()
  })

  test.concurrent('has HTML in its title shows it as text', async () => {
    const title = 'Product Manager Intern &lt;img src=x onerror="document.title=1"&gt;'
    const html = sample.html.replaceAll('Product Manager Intern, Creator Growth (Summer 2027)', title)
    const opened = await browser.open(url, { [url]: html })
    await opened.until((root) => root?.querySelector('h2')?.textContent?.includes('<img src=x'))
    expect(await opened.inSidebar((root) => root?.querySelectorAll('img').length)).toBe(0)
    await opened.page.close()
  })

  test.concurrent('removes our element gets it back a few times, and then its will', async () => {
    const code =
      "window.removed = 0; new MutationObserver(() => { const host = document.querySelector('prepside-sidebar'); if (host) { removed++; host.remove() } }).observe(document, { childList: true, subtree: true })"
    const opened = await browser.open(url, { [url]: script(code) })
    const removed = () => opened.page.evaluate(() => (window as unknown as { removed: number }).removed)
    // The last attempt comes 12.8 s after the one before it.
    await sleep(20_000)
    const times = await removed()
    expect(times).toBeGreaterThan(1)
    expect(times).toBeLessThan(10)
    expect(await opened.page.$('prepside-sidebar')).toBeNull()
    await sleep(3000)
    expect(await removed()).toBe(times)
    expect(opened.said).toEqual([])
    await opened.page.close()
  })

  test.concurrent('keeps its own DOM, scroll position, focus and globals', async () => {
    const code = `addEventListener('load', () => { scrollTo(0, 120); document.querySelector('button').focus() })`
    const html = script(code).replace('</main>', `<div style="height:3000px"></div></main>`)
    const state = () => {
      const host = document.querySelector('prepside-sidebar')
      const copy = document.documentElement.cloneNode(true) as HTMLElement
      copy.querySelector('prepside-sidebar')?.remove()
      return {
        html: copy.outerHTML,
        globals: Object.keys(window).filter((key) => !/^\d+$/.test(key)).length,
        scroll: scrollY,
        focus: document.activeElement?.localName,
        host: Boolean(host),
        root: host?.shadowRoot ?? null,
      }
    }
    const plain = await browser.open('https://plain.example/', { 'https://plain.example/': html })
    const without = await plain.page.evaluate(state)
    await plain.page.close()
    const opened = await browser.open(url, { [url]: html })
    await opened.until((root) => root?.querySelector('h2'))
    const withUs = await opened.page.evaluate(state)
    expect(withUs).toEqual({ ...without, host: true })
    await opened.page.close()
  })
})

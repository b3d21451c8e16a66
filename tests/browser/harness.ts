import { fileURLToPath } from 'node:url'
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'
import { type BrowserName, firefoxHost, launch } from '../../scripts/browsers.ts'

/*
 * The built extension in a real browser, with pages served under their real addresses and nothing from outside.
 */

const folder = (path: string) => fileURLToPath(new URL(`../../.output/${path}`, import.meta.url))
export const builds: Record<BrowserName, string> = { chrome: folder('chrome-mv3'), firefox: folder('firefox-mv3') }

/** The name of the one element that Prepside adds to a page. */
export const hostName = 'prepside-sidebar'

type Body = string | { body: string; headers?: Record<string, string>; contentType?: string }
/** What is served: address without hash → body, or a function of the address. */
export type Served = Record<string, Body> | ((url: string) => Body | undefined)

export interface TestBrowser {
  name: BrowserName
  browser: Browser
  extensionId: string
  /** Addresses that were asked for and are not served: there must be none from us. */
  strays: string[]
  /** Opens an address in a new tab. */
  open(url: string, served: Served): Promise<TestPage>
  /** Opens one of the extension's own pages (`options.html`) in a new tab. */
  openOwn(path: string): Promise<OwnPage>
  close(): Promise<void>
}

export interface TestPage {
  page: Page
  /** What the page's console and its errors said. */
  said: string[]
  /** Runs a function in the page's isolated or own world with the sidebar's closed shadow root; `undefined` root when there is none. */
  inSidebar<A extends unknown[], R>(run: (root: ShadowRoot | undefined, ...args: A) => R, ...args: A): Promise<R>
  /** Waits until the function gives something truthy, at most `ms`. */
  until<A extends unknown[], R>(run: (root: ShadowRoot | undefined, ...args: A) => R, ...args: A): Promise<R>
  /** Presses the button (link, tab, check box …) of the sidebar whose name begins with these words, with the mouse. */
  press(name: string): Promise<void>
  /** All text of the sidebar as it stands, '' when there is none. */
  text(): Promise<string>
}

/** A page of the extension. */
export interface OwnPage {
  /** Runs a function in the page. */
  run<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Waits until the function gives something truthy. */
  until<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  close(): Promise<void>
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Starts a browser with the built extension. */
export async function startBrowser(name: BrowserName): Promise<TestBrowser> {
  const { browser, extensionId } = await launch(name, builds[name])
  const strays: string[] = []
  return {
    name,
    browser,
    extensionId,
    strays,
    async open(url, served) {
      const page = await browser.newPage()
      await serve(page, served, strays)
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      await page.goto(url, { waitUntil: 'load' })
      return testPage(name, page, extensionId, said)
    },
    async openOwn(path) {
      const run =
        name === 'chrome' ? await ownInChromium(browser, extensionId, path) : await ownInFirefox(browser, path)
      return {
        run: (f, ...args) => run(`(${f})(...${JSON.stringify(args)})`) as never,
        until: (f, ...args) =>
          patiently(
            () => run(`(${f})(...${JSON.stringify(args)})`),
            () => `${f}`,
          ) as never,
        close: async () => void (await run('window.close()').catch(() => {})),
      }
    },
    close: () => browser.close(),
  }
}

/** Asks until the answer is truthy, at most 10 s. */
async function patiently<R>(ask: () => Promise<R>, what: () => string | Promise<string>): Promise<NonNullable<R>> {
  for (const end = Date.now() + 10_000; ; await sleep(50)) {
    const value = await ask()
    if (value) return value
    if (Date.now() > end) throw new Error(`Not so after 10 s: ${await what()}`)
  }
}

type Run = (expression: string) => Promise<unknown>

async function ownInChromium(browser: Browser, extensionId: string, path: string): Promise<Run> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${extensionId}/${path}`)
  return (expression) => page.evaluate(expression)
}

/** Firefox lets nobody but the extension open its pages: a page of ours that is open already (the welcome page) opens it. */
async function ownInFirefox(browser: Browser, path: string): Promise<Run> {
  const bidi = bidiOf(browser)
  const address = `moz-extension://${firefoxHost}/${path}`
  const contexts = async () => (await bidi.send('browsingContext.getTree', {})).result.contexts ?? []
  const evaluate = async (context: string, expression: string) => {
    const { result } = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    })
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text)
    return result.result?.value === undefined ? undefined : JSON.parse(result.result.value as string)
  }
  const before = new Set((await contexts()).map(({ context }) => context))
  const opener = await patiently(
    async () => (await contexts()).find(({ url }) => url.startsWith('moz-extension:')),
    () => 'a page of the extension is open',
  )
  await evaluate(opener.context, `browser.tabs.create({ url: ${JSON.stringify(address)} }).then(() => 1)`)
  const opened = await patiently(
    async () => (await contexts()).find(({ context, url }) => !before.has(context) && url === address),
    () => `${path} is open`,
  )
  return (expression) => evaluate(opened.context, expression)
}

interface BidiAnswer {
  contexts?: { context: string; url: string }[]
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: BidiAnswer }>
}
const bidiOf = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection

async function serve(page: Page, served: Served, strays: string[]): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request: HTTPRequest) => {
    const url = request.url().split('#', 1)[0] ?? ''
    const found = typeof served === 'function' ? served(url) : served[url]
    if (found === undefined) {
      if (!/^(data|blob|about|chrome-extension|moz-extension):|\/favicon\.ico$/.test(url)) strays.push(url)
      return void (/^https?:/.test(url) ? request.respond({ status: 404, body: '' }) : request.continue())
    }
    const {
      body,
      headers = {},
      contentType = 'text/html; charset=utf-8',
    } = typeof found === 'string' ? { body: found } : found
    void request.respond({ body, headers, contentType })
  })
}

function testPage(name: BrowserName, page: Page, extensionId: string, said: string[]): TestPage {
  const inSidebar: TestPage['inSidebar'] = (run, ...args) =>
    (name === 'chrome' ? inChromium(page, extensionId, `${run}`, args) : inFirefox(page, `${run}`, args)) as never
  const until: TestPage['until'] = (run, ...args) =>
    patiently(
      () => inSidebar(run, ...args),
      async () => `${run}\nThe sidebar: ${await text()}`,
    ) as never
  const text = () =>
    inSidebar((root) =>
      root
        ? [...root.children]
            .filter((e) => e.localName !== 'style')
            // biome-ignore lint/performance/useDomNodeTextContent: what is rendered counts
            .map((e) => (e as HTMLElement).innerText)
            .join('\n')
        : '',
    )
  const press = async (words: string) => {
    const { x, y } = (await until((root, wanted) => {
      const named = [
        ...(root?.querySelectorAll('button, a, summary, input, [role="tab"], label') ?? []),
      ] as HTMLElement[]
      const found = named.find((element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(wanted),
      )
      found?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = found?.getBoundingClientRect()
      return box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, words)) as { x: number; y: number }
    await page.mouse.click(x, y)
  }
  return { page, said, inSidebar, until, press, text }
}

/** Chromium: the extension's own world, which may open closed roots. A page without our script has no such world. */
async function inChromium(page: Page, extensionId: string, run: string, args: unknown[]): Promise<unknown> {
  const realms = await Promise.all(
    page.extensionRealms().map(async (realm) => ({ realm, id: (await realm.extension())?.id })),
  )
  const realm = realms.find(({ id }) => id === extensionId)?.realm
  const host = `document.querySelector(${JSON.stringify(hostName)})`
  if (!realm) return page.evaluate(`(${run})(undefined, ...${JSON.stringify(args)})`)
  return realm.evaluate(
    `(${run})(${host} ? chrome.dom.openOrClosedShadowRoot(${host}) ?? undefined : undefined, ...${JSON.stringify(args)})`,
  )
}

/** Firefox: WebDriver BiDi hands out closed roots as references. */
async function inFirefox(page: Page, run: string, args: unknown[]): Promise<unknown> {
  const bidi = bidiOf(page.browser())
  const context = (page.mainFrame() as unknown as { browsingContext: { id: string } }).browsingContext.id
  const host = await bidi.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(hostName)})`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })
  const root = (host.result.result?.value as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot
  const call = await bidi.send('script.callFunction', {
    functionDeclaration: `async root => JSON.stringify(await (${run})(root ?? undefined, ...${JSON.stringify(args)}))`,
    arguments: [root ? { sharedId: root.sharedId } : { type: 'undefined' }],
    target: { context },
    awaitPromise: true,
  })
  if (call.result.exceptionDetails) throw new Error(call.result.exceptionDetails.text)
  const json = call.result.result?.value as unknown as string | undefined
  return json === undefined ? undefined : JSON.parse(json)
}

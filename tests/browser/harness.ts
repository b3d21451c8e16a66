import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser, HTTPRequest, Page, Target } from 'puppeteer-core'
import { type BrowserName, firefoxHost, launch } from '../../scripts/browsers.ts'

/*
 * The built extension in a real browser, with pages served under their real addresses and nothing from outside.
 */

const folder = (path: string) => fileURLToPath(new URL(`../../.output/${path}`, import.meta.url))
export const builds: Record<BrowserName, string> = { chrome: folder('chrome-mv3'), firefox: folder('firefox-mv3') }

/** The name of the one element that Prepside adds to a page. */
const hostName = 'prepside-sidebar'

type Body = string | { body: string; headers?: Record<string, string>; contentType?: string }
/** What is served: address without hash → body, or a function of the address. Style sheets, pictures and the like that are not there are empty. */
export type Served = Record<string, Body> | ((url: string) => Body | undefined)

export interface TestBrowser {
  name: BrowserName
  browser: Browser
  extensionId: string
  /** What was asked for over the network beside the pages that were opened: there must be nothing. */
  reached(): string[]
  /** Opens an address in a new tab. */
  open(url: string, served: Served): Promise<TestPage>
  /** Opens one of the extension's own pages (`options.html`) in a new tab. */
  openOwn(path: string): Promise<OwnPage>
  /** Presses the toolbar button for a page's tab, which grants the tab, and gives the popup. Chromium only. */
  openPopup(page: Page): Promise<OwnPage>
  /** Stops the background, as the browser may at any moment. Chromium only, and started `unwatched`. */
  stopBackground(): Promise<void>
  /** Reloads the extension, as an update does. Chromium only. */
  reloadExtension(): Promise<void>
  close(): Promise<void>
}

type Truthy<R> = Exclude<R, false | null | undefined | '' | 0>

export interface TestPage {
  page: Page
  /** What the page's console and its errors said. */
  said: string[]
  /** Runs a function in the page's isolated or own world with the sidebar's closed shadow root; `undefined` root when there is none. */
  inSidebar<A extends unknown[], R>(run: (root: ShadowRoot | undefined, ...args: A) => R, ...args: A): Promise<R>
  /** Waits until the function gives something truthy, at most `ms`. */
  until<A extends unknown[], R>(run: (root: ShadowRoot | undefined, ...args: A) => R, ...args: A): Promise<Truthy<R>>
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
  until<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<Truthy<R>>
  /** Presses what has a name that begins with these words. */
  press(name: string): Promise<void>
  close(): Promise<void>
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Starts a browser with the built extension. Its only way out is a dead end that writes down what was asked for.
 * `unwatched`: nobody watches the background, which a browser would not stop, nor start again, while it is watched.
 */
export async function startBrowser(name: BrowserName, { unwatched = false } = {}): Promise<TestBrowser> {
  const deadEnd = await startDeadEnd()
  const { browser, extensionId } = await launch(name, builds[name], {
    args: name === 'chrome' ? [`--proxy-server=127.0.0.1:${deadEnd.port}`, '--proxy-bypass-list=<-loopback>'] : [],
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': deadEnd.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': deadEnd.port,
      'network.proxy.allow_hijacking_localhost': true,
    },
    ...(unwatched && { targetFilter: (target: Target) => target.type() !== 'service_worker' }),
  })
  await welcomed(name, browser)
  const byUs: string[] = []
  const hosts = new Set<string>()
  if (name === 'chrome' && !unwatched) await watchOwn(browser, byUs)
  return {
    name,
    browser,
    extensionId,
    // Chromium connects to a page's host ahead of the page's request, which then never goes out.
    reached: () => [...byUs, ...deadEnd.reached.filter((asked) => !hosts.has(asked.replace(/:443$/, '')))],
    async open(url, served) {
      hosts.add(new URL(url).host)
      const page = await browser.newPage()
      await serve(page, served, byUs)
      const said: string[] = []
      page.on('console', (message) => byBrowser.test(message.text()) || said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      await page.goto(url, { waitUntil: 'load' })
      // A tab behind another one draws little and scrolls slowly; the welcome page may have come before it.
      await page.bringToFront()
      return testPage(name, page, extensionId, said)
    },
    async openOwn(path) {
      const run =
        name === 'chrome' ? await ownInChromium(browser, extensionId, path) : await ownInFirefox(browser, path)
      return ownPage(run)
    },
    async openPopup(page) {
      const extension = (await browser.extensions()).get(extensionId)
      const before = new Set(browser.targets())
      await page.bringToFront()
      await extension?.triggerAction(page)
      const target = await browser.waitForTarget((found) => !before.has(found) && found.url().endsWith('popup.html'))
      const popup = await target.asPage()
      return ownPage((expression) => popup.evaluate(expression))
    },
    async stopBackground() {
      const [page] = await browser.pages()
      const session = await page?.createCDPSession()
      await session?.send('ServiceWorker.enable')
      await session?.send('ServiceWorker.stopAllWorkers')
      await session?.detach()
    },
    async reloadExtension() {
      await browser.installExtension(builds.chrome)
      // Registering the content scripts anew takes the browser a moment.
      await sleep(500)
    },
    async close() {
      await browser.close()
      deadEnd.close()
    },
  }
}

/** Waits for the welcome page, which would come before a page under test. It stays open: Firefox opens pages of ours from it only. */
async function welcomed(name: BrowserName, browser: Browser): Promise<void> {
  const welcome = /extension:.*\/welcome\.html/
  if (name === 'chrome') await browser.waitForTarget((target) => welcome.test(target.url()))
  else
    await patiently(
      async () => (await contextsOf(browser)).find(({ url }) => welcome.test(url)),
      () => 'the welcome page is open',
    )
}

const contextsOf = async (browser: Browser) =>
  (await bidiOf(browser).send('browsingContext.getTree', {})).result.contexts ?? []

/** Notes what the extension's worker and pages ask for. */
async function watchOwn(browser: Browser, asked: string[]): Promise<void> {
  const watch = async (target: Target) => {
    if (!target.url().startsWith('chrome-extension://')) return
    const session = await target.createCDPSession()
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!/^(chrome-extension|data|blob):/.test(request.url)) asked.push(request.url)
    })
    await session.send('Network.enable')
  }
  const tryTo = (target: Target) => void watch(target).catch(() => {})
  browser.on('targetcreated', tryTo)
  browser.on('targetchanged', tryTo)
  for (const target of browser.targets()) tryTo(target)
}

/** What Firefox says of sites that it treats in a way of its own. */
const byBrowser = /^Firefox calls the Storage Access API/

/** What browsers ask of their makers by themselves. */
const makers =
  /^(https?:\/\/)?([a-z0-9-]+\.)*(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)[:/]/

/** A proxy that lets nothing through and notes what was asked for. */
async function startDeadEnd(): Promise<{ port: number; reached: string[]; close(): void }> {
  const reached: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (data) => {
      const asked = data.toString('latin1').split('\r\n', 1)[0]?.split(' ')[1] ?? ''
      if (!makers.test(asked)) reached.push(asked)
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, reached, close: () => void server.close() }
}

function ownPage(run: Run): OwnPage {
  const until: OwnPage['until'] = (f, ...args) =>
    patiently(
      () => run(`(${f})(...${JSON.stringify(args)})`),
      async () => `${f} ${args}\nThe page: ${await run('document.body.innerText')}`,
    ) as never
  return {
    run: (f, ...args) => run(`(${f})(...${JSON.stringify(args)})`) as never,
    until,
    async press(name) {
      await until((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, input, label, [role="radio"]')]
        const found = all.find((one) =>
          (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(wanted),
        )
        found?.click()
        return found !== undefined
      }, name)
    },
    close: async () => void (await run('window.close()').catch(() => {})),
  }
}

/** Asks until the answer is truthy, at most 10 s. */
async function patiently<R>(ask: () => Promise<R>, what: () => string | Promise<string>): Promise<NonNullable<R>> {
  for (const end = Date.now() + 10_000; ; await sleep(50)) {
    // A page that is just being loaded has no answer yet.
    const value = await ask().catch((error) => {
      if (!/context was destroyed|context with specified id|DiscardedBrowsingContext/i.test(String(error))) throw error
    })
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
  const contexts = () => contextsOf(browser)
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

async function serve(page: Page, served: Served, byUs: string[]): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request: HTTPRequest) => {
    const url = request.url().split('#', 1)[0] ?? ''
    if (!/^https?:/.test(url)) return void request.continue()
    if (JSON.stringify(request.initiator() ?? '').includes('chrome-extension://')) byUs.push(url)
    const found = typeof served === 'function' ? served(url) : served[url]
    const {
      body,
      headers = {},
      contentType = 'text/html; charset=utf-8',
    } = found === undefined
      ? { body: '', contentType: kindOf[/\.(\w+)(\?|$)/.exec(url)?.[1] ?? ''] ?? 'text/html' }
      : typeof found === 'string'
        ? { body: found }
        : found
    void request.respond({ body, headers, contentType }).catch(() => {})
  })
}

const kindOf: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
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
  return realm
    .evaluate(
      `(${run})(${host} ? chrome.dom.openOrClosedShadowRoot(${host}) ?? undefined : undefined, ...${JSON.stringify(args)})`,
    )
    .catch((error) => {
      if (/context invalidated/.test(String(error))) return byProtocol(page, run, args)
      throw error
    })
}

interface ProtocolNode {
  localName: string
  backendNodeId: number
  children?: ProtocolNode[]
  shadowRoots?: ProtocolNode[]
}

/** Chromium, when the extension is gone and its scripts live on: the debugger sees closed roots too. */
async function byProtocol(page: Page, run: string, args: unknown[]): Promise<unknown> {
  const session = await page.createCDPSession()
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true })
  const all = (node: ProtocolNode): ProtocolNode[] => [node, ...(node.children ?? []).flatMap(all)]
  const shadow = all(root).find((node) => node.localName === hostName)?.shadowRoots?.[0]
  const { object } = shadow
    ? await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })
    : await session.send('Runtime.evaluate', { expression: 'globalThis' }).then(({ result }) => ({ object: result }))
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { return (${run})(this === globalThis ? undefined : this, ...${JSON.stringify(args)}) }`,
    returnByValue: true,
    awaitPromise: true,
  })
  await session.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return result.value
}

/** Firefox: WebDriver BiDi hands out closed roots as references. */
async function inFirefox(page: Page, run: string, args: unknown[]): Promise<unknown> {
  const bidi = bidiOf(page.browser())
  const context = (page.mainFrame() as unknown as { browsingContext: { id: string } }).browsingContext.id
  const target = { context, sandbox: 'prepside-test' }
  const host = await bidi.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(hostName)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })
  const root = (host.result.result?.value as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot
  const call = await bidi.send('script.callFunction', {
    functionDeclaration: `async root => JSON.stringify(await (${run})(root ?? undefined, ...${JSON.stringify(args)}))`,
    arguments: [root ? { sharedId: root.sharedId } : { type: 'undefined' }],
    target,
    awaitPromise: true,
  })
  if (call.result.exceptionDetails) throw new Error(call.result.exceptionDetails.text)
  const json = call.result.result?.value as unknown as string | undefined
  return json === undefined ? undefined : JSON.parse(json)
}

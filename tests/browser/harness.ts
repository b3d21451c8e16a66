import { fileURLToPath } from 'node:url'
import type { Browser, Page, Target } from 'puppeteer-core'
import { type BrowserName, launch } from '../../scripts/browsers.ts'
import { patiently, sleep } from './harness/basics.ts'
import { notInPopups, popupInFirefox } from './harness/browser-window.ts'
import { ownInChromium, watchOwn, workerOf } from './harness/chromium.ts'
import { contextsOf, newTabInFirefox, ownInFirefox, toFrontInFirefox } from './harness/firefox.ts'
import { type Served, serve, startDeadEnd } from './harness/network.ts'
import { panelInChromium, panelInFirefox } from './harness/side-panel.ts'
import { type OwnPage, ownPage, type TestPage, testPage } from './harness/surfaces.ts'

export { patiently, sleep } from './harness/basics.ts'
export type { Served } from './harness/network.ts'
export { firstMark, type OwnPage, type TestPage, writeNotes } from './harness/surfaces.ts'

/*
 * The built extension in a real browser, with pages served under their real addresses and nothing from outside.
 */

const folder = (path: string) => fileURLToPath(new URL(`../../.output/${path}`, import.meta.url))
export const builds: Record<BrowserName, string> = { chrome: folder('chrome-mv3'), firefox: folder('firefox-mv3') }

export interface TestBrowser {
  name: BrowserName
  browser: Browser
  extensionId: string
  /** What was asked for over the network beside the pages that were opened: there must be nothing. */
  reached(): string[]
  /** Opens an address in a new tab, or in one that is there. */
  open(url: string, served: Served, tab?: Page): Promise<TestPage>
  /** A tab that was opened otherwise, to be tested from now on. Nothing is served to it. */
  watch(page: Page): TestPage
  /** Opens one of the extension's own pages (`options.html`) in a new tab. */
  openOwn(path: string): Promise<OwnPage>
  /** Waits until one of the extension's own pages stands open in a tab. */
  opens(path: string): Promise<void>
  /** Presses the toolbar button for a page's tab, which grants the tab, and gives the popup. */
  openPopup(page: Page): Promise<OwnPage>
  /** Opens the browser's own side panel, where it is needed switches it on before, and gives it. */
  openPanel(): Promise<OwnPage>
  /** Runs a function in the background. Chromium only. */
  inBackground<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Stops the background, as the browser may at any moment. Chromium only, and started `unwatched`. */
  stopBackground(): Promise<void>
  /** Reloads the extension, as an update does. Chromium only. */
  reloadExtension(): Promise<void>
  close(): Promise<void>
}

interface HowToStart {
  /** Nobody watches the background, which a browser would not stop, nor start again, while it is watched. */
  unwatched?: boolean
  /** The browser keeps pages that are left as they are, to come back to: the remote control switches that off. */
  keepsPages?: boolean
  /** Another folder of the extension than the build's. */
  build?: string
  /** Pages under `http:` addresses that any tab can load, also one that the remote control does not see coming. */
  pages?: Record<string, string>
  /** The folder that the browser takes for the user's home. */
  home?: string
}

/** Starts a browser with the built extension. Its only way out is a dead end that writes down what was asked for. */
export async function startBrowser(name: BrowserName, how: HowToStart = {}): Promise<TestBrowser> {
  const { unwatched = false, keepsPages = false, pages = {}, build = builds[name], ...folders } = how
  const deadEnd = await startDeadEnd(pages)
  const { browser, extensionId } = await launch(name, build, {
    ...folders,
    args:
      name === 'chrome'
        ? [`--proxy-server=127.0.0.1:${deadEnd.port}`, '--proxy-bypass-list=<-loopback>']
        : ['--remote-allow-system-access'],
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': deadEnd.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': deadEnd.port,
      'network.proxy.allow_hijacking_localhost': true,
      ...(keepsPages && { 'fission.bfcacheInParent': true, 'browser.sessionhistory.max_total_viewers': 8 }),
    },
    ...(keepsPages && name === 'chrome' && { without: ['--disable-back-forward-cache'] }),
    ...(unwatched && { targetFilter: (target: Target) => target.type() !== 'service_worker' }),
  })
  // It would come before a page under test. It stays open: Firefox opens pages of ours from it only.
  await openedOwn(name, browser, 'welcome.html')
  const byUs: string[] = []
  const hosts = new Set<string>()
  if (name === 'chrome' && !unwatched) await watchOwn(browser, byUs)
  const watch = (page: Page): TestPage => {
    const said: string[] = []
    page.on('console', (message) => byFirefox.test(message.text()) || said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    return testPage(name, page, extensionId, said)
  }
  const openOwn = async (path: string) =>
    ownPage(await (name === 'chrome' ? ownInChromium(browser, extensionId, path) : ownInFirefox(browser, path)))
  return {
    name,
    browser,
    extensionId,
    // Chromium connects to a page's host ahead of the page's request, which then never goes out.
    reached: () => [...byUs, ...deadEnd.reached.filter((asked) => !hosts.has(asked.replace(/:443$/, '')))],
    watch,
    async open(url, served, tab) {
      hosts.add(new URL(url).host)
      const page = tab ?? (await (name === 'chrome' ? browser.newPage() : newTabInFirefox(browser)))
      await serve(page, served, byUs)
      const opened = watch(page)
      await page.goto(url, { waitUntil: 'load' })
      // A tab behind another one draws little and scrolls slowly; the welcome page may have come before it.
      await (name === 'chrome' ? page.bringToFront() : toFrontInFirefox(page))
      return opened
    },
    openOwn,
    openPanel: () => (name === 'chrome' ? panelInChromium : panelInFirefox)(browser, () => openOwn('options.html')),
    opens: (path) => openedOwn(name, browser, path),
    async openPopup(page) {
      if (name === 'firefox') return ownPage(await popupInFirefox(page))
      const extension = (await browser.extensions()).get(extensionId)
      const before = new Set(browser.targets())
      await page.bringToFront()
      await extension?.triggerAction(page)
      const target = await browser.waitForTarget((found) => !before.has(found) && found.url().endsWith('popup.html'))
      const popup = await target.asPage()
      return ownPage({ run: (expression) => popup.evaluate(expression), ...notInPopups })
    },
    inBackground: async (run, ...args) =>
      (await workerOf(browser, extensionId)).evaluate(`(${run})(...${JSON.stringify(args)})`) as never,
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

async function openedOwn(name: BrowserName, browser: Browser, path: string): Promise<void> {
  const isIt = (url: string) => url.includes('extension://') && url.endsWith(`/${path}`)
  if (name === 'chrome') await browser.waitForTarget((target) => isIt(target.url()))
  else
    await patiently(
      async () => (await contextsOf(browser)).find(({ url }) => isIt(url)),
      () => `${path} is open`,
    )
}

/** What Firefox says of sites that it treats in a way of its own. */
const byFirefox = /^Firefox calls the Storage Access API/

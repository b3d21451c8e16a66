import type { Browser, Page } from 'puppeteer-core'
import { firefoxHost } from '../../../scripts/browsers.ts'
import { patiently, type Reached, type Run } from './basics.ts'
import { bidiOf, toFrontInFirefox } from './firefox.ts'

/*
 * What a person does with the browser itself: its toolbar button, its questions for permission, its list of extensions.
 * In Firefox the remote control may run code in the browser's own window (`--remote-allow-system-access`).
 */

const addOn = 'prepside@prepside.app'

/** Runs the text of a function in the window of Firefox itself. */
export async function inFirefoxWindow(browser: Browser, run: string, ...args: unknown[]): Promise<unknown> {
  const { result: tree } = await bidiOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const { result } = await bidiOf(browser).send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})))()`,
    target: { context: tree.contexts?.[0]?.context },
    awaitPromise: true,
  })
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text)
  return result.result?.value === undefined ? undefined : JSON.parse(result.result.value as string)
}

/** What the remote control does not do in popups. */
export const notInPopups = {
  choose: () => Promise.reject(new Error('No file is chosen in a popup.')),
  click: () => Promise.reject(new Error('The mouse does not reach a popup.')),
}

/** Presses the toolbar button of Firefox for a page's tab, and gives the popup. */
export async function popupInFirefox(page: Page): Promise<Reached> {
  const browser = page.browser()
  await toFrontInFirefox(page)
  await inFirefoxWindow(
    browser,
    `() => {
      const id = 'prepside_prepside_app-browser-action'
      CustomizableUI.addWidgetToArea(id, 'nav-bar')
      CustomizableUI.getWidget(id).forWindow(window).node.querySelector('toolbarbutton').click()
    }`,
  )
  const run: Run = (expression) => inFirefoxView(browser, 'popup', 'popup.html', expression)
  await patiently(
    () => run('document.body?.childElementCount > 0'),
    () => 'the popup is open',
  )
  return { run, ...notInPopups }
}

/** Evaluates in a page of ours that stands in Firefox's window and in no tab, which its remote control does not list. `undefined` while there is none. */
export async function inFirefoxView(
  browser: Browser,
  view: 'popup' | 'sidebar',
  path: string,
  expression: string,
): Promise<unknown> {
  const frameScript = `
    const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    Promise.resolve()
      .then(() => Cu.evalInSandbox(EXPRESSION, box))
      .then((value) => sendAsyncMessage(NAME, { value }), (error) => sendAsyncMessage(NAME, { error: String(error) }))`
  const { value, error } = (await inFirefoxWindow(
    browser,
    `(script, expression, view, address) => {
      // A sidebar stands in a document of its own.
      const places = [document, document.getElementById('sidebar')?.contentDocument].filter(Boolean)
      const all = places.map((place) => place.querySelector('browser[webextension-view-type=' + view + ']'))
      const found = all.find((one) => one?.currentURI?.spec === address)
      if (!found) return {}
      const name = 'prepside-test:' + Math.random()
      const said = new Promise((done) => found.messageManager.addMessageListener(name, ({ data }) => done(data)))
      const filled = script.replace('EXPRESSION', () => JSON.stringify(expression)).replaceAll('NAME', JSON.stringify(name))
      found.messageManager.loadFrameScript('data:,' + encodeURIComponent(filled), false)
      // One that closes did what it was asked to, and says no more.
      const closed = new Promise((done) => {
        const timer = setInterval(() => {
          if (found.isConnected) return
          clearInterval(timer)
          done({ value: 'true' })
        }, 100)
      })
      return Promise.race([said, closed])
    }`,
    frameScript,
    `(async () => JSON.stringify(await (${expression})))()`,
    view,
    `moz-extension://${firefoxHost}/${path}`,
  )) as { value?: string; error?: string }
  if (error) throw new Error(error)
  return value === undefined ? undefined : JSON.parse(value)
}

/** Runs a function in Chromium's own page of extensions. */
export async function onExtensionsPage(browser: Browser, run: string, ...args: unknown[]): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions/')
  await page.evaluate(`(${run})(...${JSON.stringify(args)})`)
  await page.close()
}

/**
 * Lets something ask for the permission for a host, and says yes. Firefox asks in its window, and what it asks is given back;
 * Chromium's question cannot be answered from outside: there the answer is given ahead, where the user manages extensions.
 */
export async function sayYes(
  browser: Browser,
  extensionId: string,
  pattern: string,
  ask: () => Promise<void>,
): Promise<string | undefined> {
  if (extensionId === firefoxHost) return answerInFirefox(browser, 'primary', ask)
  await onExtensionsPage(
    browser,
    '(id, host) => chrome.developerPrivate.addHostPermission(id, host)',
    extensionId,
    pattern,
  )
  await ask()
  return undefined
}

/** Lets something ask for a permission, and says no. Firefox only. */
export const sayNo = (browser: Browser, ask: () => Promise<void>) => answerInFirefox(browser, 'secondary', ask)

async function answerInFirefox(
  browser: Browser,
  button: 'primary' | 'secondary',
  ask: () => Promise<void>,
): Promise<string> {
  await ask()
  return (await inFirefoxWindow(
    browser,
    `async (button) => {
      const find = () => document.querySelector('#addon-webext-permissions-notification')
      for (let tries = 0; PopupNotifications.panel.state !== 'open' || !find(); tries++) {
        if (tries > 100) throw new Error('Firefox did not ask.')
        await new Promise((done) => setTimeout(done, 50))
      }
      const said = find().textContent + ' ' + PopupNotifications.panel.textContent
      // It takes no press in its first moment, so that none is meant for something else.
      await new Promise((done) => setTimeout(done, 800))
      find().querySelector('.popup-notification-' + button + '-button').click()
      return said
    }`,
    button,
  )) as string
}

/** Takes the permission for a host away where the browser lists its extensions. */
export async function takeAway(browser: Browser, extensionId: string, pattern: string): Promise<void> {
  if (extensionId !== firefoxHost)
    return onExtensionsPage(
      browser,
      '(id, host) => chrome.developerPrivate.removeHostPermission(id, host)',
      extensionId,
      pattern,
    )
  await inFirefoxWindow(
    browser,
    `async (id, origin) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(id)
      await ExtensionPermissions.remove(id, { permissions: [], origins: [origin] }, extension)
    }`,
    addOn,
    pattern,
  )
}

import type { Browser, Page } from 'puppeteer-core'
import { firefoxHost } from '../../../scripts/browsers.ts'
import { hostName, patiently, type Reached } from './basics.ts'

/*
 * Firefox, by WebDriver BiDi, for what puppeteer does not know of it: the pages of extensions, and closed shadow roots.
 */

interface BidiAnswer {
  contexts?: { context: string; url: string }[]
  result?: { value?: unknown; sharedId?: string }
  exceptionDetails?: { text: string }
}
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: BidiAnswer }>
}
/** The remote control itself. */
export const bidiOf = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection

/** All tabs with their addresses. */
export const contextsOf = async (browser: Browser) =>
  (await bidiOf(browser).send('browsingContext.getTree', {})).result.contexts ?? []

/** Firefox lets nobody but the extension open its pages: a page of ours that is open already (the welcome page) opens it. */
export async function ownInFirefox(browser: Browser, path: string): Promise<Reached> {
  const bidi = bidiOf(browser)
  const address = `moz-extension://${firefoxHost}/${path}`
  const contexts = () => contextsOf(browser)
  const evaluate = async (context: string, expression: string) => {
    const { result } = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      // What is pressed counts as pressed by the user.
      userActivation: true,
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
  const { context } = opened
  const find = async (selector: string) => {
    const expression = `document.querySelector(${JSON.stringify(selector)})`
    const ask = () => bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: false })
    const sharedId = await patiently(
      async () => (await ask()).result.result?.sharedId,
      () => `there is ${selector}`,
    )
    return { sharedId }
  }
  return {
    run: (expression) => evaluate(context, expression),
    async choose(selector, file) {
      await bidi.send('input.setFiles', { context, element: await find(selector), files: [file] })
    },
    async click(selector) {
      await bidi.send('browsingContext.activate', { context })
      await evaluate(context, `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`)
      const origin = { type: 'element', element: await find(selector) }
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
  }
}

/** A new tab, in front. It is made behind the others: one made in front would fail, and be lost, as `toFrontInFirefox` says. */
export async function newTabInFirefox(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ type: 'tab', background: true })
  await toFrontInFirefox(page)
  return page
}

/**
 * Brings a tab to the front. Firefox then waits until the tab that was there before is hidden, and fails when a test
 * that runs at the same time closes that one meanwhile: `no such frame` is said of the other tab, and this one is in front.
 */
export async function toFrontInFirefox(page: Page): Promise<void> {
  await page.bringToFront().catch((error: unknown) => {
    if (page.isClosed() || !/no such frame/.test(String(error))) throw error
  })
}

/** Firefox: WebDriver BiDi hands out closed roots as references. */
export async function inFirefox(page: Page, run: string, args: unknown[]): Promise<unknown> {
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

import type { Browser, ElementHandle, Page, Target, WebWorker } from 'puppeteer-core'
import { hostName, type Reached } from './basics.ts'

/*
 * Chromium, by puppeteer and the DevTools protocol.
 */

/** Notes what the extension's worker and pages ask for. */
export async function watchOwn(browser: Browser, asked: string[]): Promise<void> {
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

/** The extension's background, started again where the browser had stopped it. */
export async function workerOf(browser: Browser, extensionId: string): Promise<WebWorker> {
  const own = `chrome-extension://${extensionId}/`
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(own))
  const worker = await target.worker()
  if (!worker) throw new Error('The background has no worker.')
  return worker
}

/** Opens a page of the extension in a new tab. */
export async function ownInChromium(browser: Browser, extensionId: string, path: string): Promise<Reached> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${extensionId}/${path}`)
  return {
    run: (expression) => page.evaluate(expression),
    async choose(selector, file) {
      const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>
      await field.uploadFile(file)
    },
    async click(selector) {
      await page.bringToFront()
      await page.click(selector)
    },
  }
}

/** Chromium: the extension's own world, which may open closed roots. A page without our script has no such world. */
export async function inChromium(page: Page, extensionId: string, run: string, args: unknown[]): Promise<unknown> {
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

/**
 * `npm start [-- FILE.html | -- URL]`: builds Prepside and opens a browser with it on a posting (the bundled sample
 * unless another page is named). Where there is no display it runs headless, prints what the sidebar shows as the
 * browser's accessibility tree has it, saves a screenshot and ends. With `--watch` (`npm run dev`) it stays, builds again
 * at every change, and loads the extension and the page anew.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page, SerializedAXNode } from 'puppeteer-core'
import type { TabStatus } from '../lib/extension/calls.ts'
import { launch } from './browsers.ts'
import { onChange } from './watch.ts'

const root = join(import.meta.dirname, '..')
const output = join(root, '.output/chrome-mv3')
const sample = {
  file: join(root, 'content/sample/posting.html'),
  url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001',
}
/** How long the sidebar may take to appear, ms. */
const patience = 15_000

/** The last text that was printed (a control's label need not be read twice), and whether a quotation mark was opened. */
let last = ''
let quoting = ''

const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)

const watching = process.argv.includes('--watch')

if (!buildQuietly()) process.exit(1)
const { browser, extensionId } = await launch('chrome', output, { headless })
const [page = await browser.newPage()] = await browser.pages()

const { url, html } = await source()
if (html !== undefined) await serve(page, url, html)
await page.goto(url, { waitUntil: 'domcontentloaded' })

if (watching) stay()
else if (headless) {
  await page.bringToFront()
  await page.setViewport({ width: 1280, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  const shown = (await sidebar(patience)) ?? (await readThisPage())
  if (!shown) {
    console.error('No sidebar appeared. Prepside found no posting here; name another page: npm start -- FILE.html')
    process.exitCode = 1
  } else await report(shown)
  await browser.close()
} else console.log(`Prepside is open on ${url}. Close the browser to end.`)

/** Builds for Chromium, and whether that went well; what the generator and the builder say is printed only where it did not. */
function buildQuietly(): boolean {
  try {
    for (const command of [['scripts/generate.ts'], ['node_modules/wxt/bin/wxt.mjs', 'build']])
      execFileSync(process.execPath, command, { cwd: root, stdio: 'pipe' })
    return true
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer }
    console.error(`Prepside could not be built.\n${stdout}${stderr}`)
    return false
  }
}

/** Builds and loads anew at each change, until the browser is closed. */
function stay(): void {
  const closing = new AbortController()
  browser.once('disconnected', () => closing.abort())
  const again = async () => {
    const start = performance.now()
    if (!buildQuietly()) return
    await browser.installExtension(output)
    await page.reload({ waitUntil: 'domcontentloaded' })
    console.log(`Built anew in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
  }
  onChange(root, () => again().catch((error) => console.error(error)), closing.signal)
  console.log(`Prepside is open on ${url}. It is built anew at every change; close the browser to end.`)
}

/** The page to show: the sample, a saved file under the address it names for itself, or an address on the web. */
async function source(): Promise<{ url: string; html?: string }> {
  if (wanted && URL.canParse(wanted) && !/^[a-z]:\\/i.test(wanted)) return { url: wanted }
  const html = await readFile(wanted ? resolve(wanted) : sample.file, 'utf8')
  if (!wanted) return { url: sample.url, html }
  const named =
    /<(?:link[^>]+rel=["']?canonical["']?[^>]+href|meta[^>]+og:url["'][^>]+content)=["']?(https?:[^"'\s>]+)/i.exec(html)
  // As the browser writes it, or the page would not be known again when it is asked for.
  return { url: URL.parse(named?.[1] ?? '')?.href ?? 'https://saved.page.invalid/posting', html }
}

/** Answers the page's own address with the saved text, and everything else with nothing. */
async function serve(target: Page, address: string, body: string): Promise<void> {
  await target.setRequestInterception(true)
  target.on('request', (request) => {
    if (request.url() === address) void request.respond({ contentType: 'text/html; charset=utf-8', body })
    else if (/^https?:/.test(request.url())) void request.abort()
    else void request.continue()
  })
}

/** The sidebar's part of the accessibility tree, once it shows a posting. */
async function sidebar(ms: number): Promise<SerializedAXNode | undefined> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const tree = await page.accessibility.snapshot({ interestingOnly: true })
    const found = tree && find(tree, ({ role, name }) => role === 'complementary' && name === 'Prepside')
    if (found && (await tabStatus())?.state === 'posting') return found
    await new Promise((done) => setTimeout(done, 100))
  }
  return undefined
}

/** Presses the toolbar button and “Read this page”, as on a page that Prepside does not know. */
async function readThisPage(): Promise<SerializedAXNode | undefined> {
  // The welcome page, which opens on its own, may have come to the front.
  await page.bringToFront()
  const extension = (await browser.extensions()).get(extensionId)
  await extension?.triggerAction(page)
  const target = await browser
    .waitForTarget((opened) => opened.url().endsWith('/popup.html'), { timeout: 3000 })
    .catch(() => undefined)
  const popup = await target?.asPage()
  await popup
    ?.locator('.this-tab-actions button[data-kind="main"]')
    .setTimeout(3000)
    .click()
    .catch(() => {})
  return sidebar(patience)
}

function find(node: SerializedAXNode, wants: (node: SerializedAXNode) => boolean): SerializedAXNode | undefined {
  if (wants(node)) return node
  for (const child of node.children ?? []) {
    const found = find(child, wants)
    if (found) return found
  }
  return undefined
}

async function report(first: SerializedAXNode): Promise<void> {
  const folder = join(root, 'artefacts')
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'sidebar.png')
  await page.bringToFront()
  await new Promise((done) => setTimeout(done, 500))
  await page.screenshot({ path })
  await press(first, ({ role, name = '' }) => role === 'button' && /^Show \d+ more/.test(name))
  const whole = (await sidebar(1000)) ?? first
  const status = await tabStatus()
  if (status?.role) console.log(`Role: ${status.role}`)
  print(whole)
  await press(whole, ({ role, name = '' }) => role === 'tab' && name.startsWith('Plan'))
  const { children = [] } = (await sidebar(1000)) ?? {}
  // What stands behind the tabs is the chosen tab's panel.
  const lastTab = children.findLastIndex((child) => find(child, ({ role }) => role === 'tab'))
  console.log('\n──── Plan')
  for (const node of children.slice(lastTab + 1)) print(node)
  console.log(`\nScreenshot: ${path}`)
}

/** What the sidebar in the page answers when the popup asks it. */
async function tabStatus(): Promise<TabStatus | undefined> {
  const [worker] = (await (await browser.extensions()).get(extensionId)?.workers()) ?? []
  const status = await worker
    ?.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: typeof import('webextension-polyfill').tabs } })
        .chrome
      const call = { prepside: 'tab', call: 'status', args: [] }
      // By its address only the tab of a known site would be found. No other tab has a sidebar that answers.
      const open = await tabs.query({})
      const asked = open.map(({ id = 0 }) => tabs.sendMessage(id, call, { frameId: 0 }).catch(() => undefined))
      const replies = (await Promise.all(asked)) as ({ value?: unknown } | undefined)[]
      return replies.find((reply) => reply?.value)?.value
    })
    .catch(() => undefined)
  return status as TabStatus | undefined
}

/** Presses what fits in the sidebar, as a click would, and gives it a moment. */
async function press(shown: SerializedAXNode, wants: (node: SerializedAXNode) => boolean): Promise<void> {
  const found = find(shown, wants)
  await (await found?.elementHandle())?.evaluate((element) => (element as HTMLElement).click())
  await new Promise((done) => setTimeout(done, 700))
}

/** One line a heading, text, quote or control. */
function print({ role, name = '', children = [], ...state }: SerializedAXNode, depth = 0): void {
  const indent = '  '.repeat(Math.max(0, depth - 1))
  const text = name.replace(/\s+/g, ' ').trim()
  if (role === 'option' || (role === 'StaticText' && text === last)) return
  if (role === 'heading') console.log(`\n${indent}${'#'.repeat(state.level ?? 2)} ${text}`)
  else if (['button', 'tab', 'checkbox', 'link'].includes(role))
    console.log(`${indent}[${state.checked ? '✓ ' : ''}${text}]`)
  else if (text && !children.length) quote(text, indent)
  if (text) last = text
  if (role === 'button' || role === 'heading') return
  for (const child of children) print(child, depth + 1)
}

/** A text, or the pieces of a quote with its marked words, in one line. */
function quote(text: string, indent: string): void {
  if (quoting || text.startsWith('“')) quoting += quoting.length > 1 ? ` ${text}` : text
  if (!quoting) console.log(`${indent}${text}`)
  else if (text.endsWith('”')) {
    console.log(`${indent}${quoting.replace(/ ”$/, '”')}`)
    quoting = ''
  }
}

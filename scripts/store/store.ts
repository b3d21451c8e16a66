/**
 * `npm run store`: makes what the stores ask for beside the packages, in `artefacts/store`: pictures of the built extension
 * at 1280 × 800 on the written sample posting, the promotional tile at 440 × 280, and the texts of `store/`. With
 * `-- --readme` it also draws the picture of the README anew.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { launch } from '../browsers.ts'
import { popupOverPage, promoTile, smaller } from './compose.ts'
import { open, sampleItems } from './sample-items.ts'

const root = join(import.meta.dirname, '../..')
const build = join(root, '.output/chrome-mv3')
const folder = join(root, 'artefacts/store')
const size = { width: 1280, height: 800 }
/** How long fonts, transitions and what comes later may take, ms. */
const calm = 1200

mkdirSync(folder, { recursive: true })
cpSync(join(root, 'store'), folder, { recursive: true })

// A popup becomes no higher than the screen lets it.
const { browser, extensionId } = await launch('chrome', build, {
  args: ['--screen-info={1600x1200}', '--window-size=1400,1100'],
})
const own = (path: string) => `chrome-extension://${extensionId}/${path}`

const keeper = await newPage()
await keeper.goto(own('options.html'))
await keeper.evaluate(
  (items) =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set(items),
  sampleItems(),
)

// The bare page, to stand behind the popup; and where pictures are put together.
const studio = await newPage()
await studio.setContent(open.html)
const bare = await studio.screenshot()

const posting = await newPage()
await posting.setRequestInterception(true)
posting.on('request', (request) => {
  if (request.url() === open.url) void request.respond({ contentType: 'text/html; charset=utf-8', body: open.html })
  else if (/^https?:/.test(request.url())) void request.abort()
  else void request.continue()
})
await posting.goto(open.url)
await sidebarStands(posting)
const sidebar = await shoot(posting, 'sidebar')

const popup = await openPopup(posting)
const { width, height } = await popup.evaluate(() => ({
  width: document.querySelector<HTMLElement>('.prepside')?.offsetWidth ?? innerWidth,
  height: innerHeight,
}))
const asked = await popup.screenshot({ clip: { x: 0, y: 0, width, height } })
await studio.bringToFront()
save('popup', await popupOverPage(studio, bare, asked))

await shootOwn('plan', `prepare.html?posting=${encodeURIComponent(open.key)}#plan`)
await shootOwn('postings', 'postings.html')
await shootOwn('options', 'options.html')

// A tab behind another one draws nothing.
await studio.bringToFront()
await studio.setViewport({ width: 440, height: 280 })
save('tile', await promoTile(studio))
if (process.argv.includes('--readme')) {
  await studio.setViewport({ width: 960, height: 600 })
  writeFileSync(join(root, 'docs/sidebar.png'), await smaller(studio, sidebar))
}
await browser.close()
console.log(`The pictures and texts are in ${folder}.`)

async function newPage(): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport(size)
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: 'light' },
  ])
  return page
}

/** Waits for the sidebar, which only the accessibility tree shows from outside. */
async function sidebarStands(page: Page): Promise<void> {
  for (const end = Date.now() + 15_000; ; await new Promise((done) => setTimeout(done, 100))) {
    if (JSON.stringify(await page.accessibility.snapshot()).includes('Show in posting')) return
    if (Date.now() > end) throw new Error('No sidebar appeared on the sample posting.')
  }
}

function save(name: string, png: Uint8Array): Uint8Array {
  writeFileSync(join(folder, `${name}.png`), png)
  return png
}

async function shoot(page: Page, name: string): Promise<Uint8Array> {
  await page.bringToFront()
  await new Promise((done) => setTimeout(done, calm))
  return save(name, await page.screenshot())
}

async function shootOwn(name: string, path: string): Promise<void> {
  const page = await newPage()
  await page.goto(own(path))
  await page.locator('h1, h2').setTimeout(15_000).wait()
  await shoot(page, name)
}

/** Presses the toolbar button for the page's tab. */
async function openPopup(page: Page): Promise<Page> {
  await page.bringToFront()
  await (await browser.extensions()).get(extensionId)?.triggerAction(page)
  const target = await browser.waitForTarget((found) => found.url() === own('popup.html'))
  const opened = await target.asPage()
  await opened.locator('h1, h2').setTimeout(15_000).wait()
  await new Promise((done) => setTimeout(done, calm))
  return opened
}

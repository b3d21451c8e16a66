/**
 * `node tests/gallery/shoot.ts FOLDER [QUERY]`: builds the gallery, saves a picture of every component in every state
 * and theme, and ends with 1 when axe finds anything in one of them.
 */
import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../../scripts/browsers.ts'

const folder = resolve(process.argv[2] ?? 'artefacts/gallery')
const query = process.argv[3] ?? ''
const built = join(folder, 'page')
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

await build({
  root: import.meta.dirname,
  logLevel: 'error',
  build: { outDir: built, emptyOutDir: true, target: ['chrome125', 'firefox140'] },
})
await mkdir(folder, { recursive: true })

const server = createServer(async (request, answer) => {
  const path = normalize(new URL(request.url ?? '/', 'http://gallery').pathname)
  const file = join(built, path === '/' ? 'index.html' : path)
  const body = await readFile(file).catch(() => undefined)
  answer.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(body)
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chrome'),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
const page = await browser.newPage()
await page.setViewport({ width: 1640, height: 900 })
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
let faults = 0
for (const theme of ['light', 'dark']) {
  await page.goto(`http://127.0.0.1:${port}/?theme=${theme}&${query}`)
  // Pictures are of how things come to rest.
  await page.addStyleTag({
    content: '*, ::before, ::after { animation: none !important; transition: none !important }',
  })
  await new Promise((done) => setTimeout(done, 600))
  for (const [index, frame] of (await page.$$('.gallery-frame')).entries()) {
    const name = await frame.$eval('figcaption', (caption) => caption.textContent ?? '')
    await frame.screenshot({ path: join(folder, `${theme}-${index}-${name.replace(/\W+/g, '-')}.png`) })
  }
  await page.screenshot({ path: join(folder, `all-${theme}.png`), fullPage: true })
  faults += await judgeAccess(page, theme)
}
await browser.close()
server.close()
process.exitCode = faults > 0 ? 1 : 0

/** Prints what axe finds by the rules of WCAG 2.2 AA and its best practices; how many it found. */
async function judgeAccess(shown: Page, theme: string): Promise<number> {
  await shown.evaluate(axe)
  const found = await shown.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    // A page of many sidebars has many landmarks and headings; inside a page there is one.
    const rules = Object.fromEntries(
      [
        'region',
        'landmark-unique',
        'page-has-heading-one',
        'landmark-no-duplicate-main',
        'landmark-main-is-top-level',
        'landmark-complementary-is-top-level',
        'landmark-no-duplicate-banner',
        'landmark-no-duplicate-contentinfo',
        'duplicate-id-aria',
      ].map((id) => [id, { enabled: false }]),
    )
    const { violations } = await axe.run(document, {
      rules,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary, html }) => `${id}: ${target} ${html} ${failureSummary}`),
    )
  })
  for (const line of found) console.log(`${theme} ${line}`)
  console.log(`${theme}: ${found.length} found by axe`)
  return found.length
}

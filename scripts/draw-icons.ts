/**
 * Draws the extension's icons from their SVG sources into `public/icon/`, with Chromium. Run it after changing a source:
 * `node scripts/draw-icons.ts`. At 16 and 24 px a simpler drawing on whole pixels stays legible.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './browsers.ts'

const root = join(import.meta.dirname, '..')
const drawings = [
  { source: 'icon-small.svg', sizes: [16, 24] },
  { source: 'icon.svg', sizes: [32, 48, 96, 128] },
]

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chrome'),
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
for (const { source, sizes } of drawings) {
  const svg = await readFile(join(root, 'scripts/icons', source), 'utf8')
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    await writeFile(join(root, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()

import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../../scripts/browsers.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

export interface OpenGallery {
  page: Page
  /** Shows the gallery as a query says (`theme=dark&width=280`, see `gallery.tsx`), once all of it is drawn and at rest. */
  show(query: string): Promise<void>
  close(): Promise<void>
}

/** Builds the gallery into a folder and opens it in a Chromium of its own. */
export async function openGallery(folder: string): Promise<OpenGallery> {
  await build({
    root: import.meta.dirname,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: ['chrome125', 'firefox140'] },
  })
  const server = createServer(async (request, answer) => {
    const path = normalize(new URL(request.url ?? '/', 'http://gallery').pathname)
    const file = join(folder, path === '/' ? 'index.html' : path)
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
  // Pictures and measures are of how things come to rest.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  return {
    page,
    async show(query) {
      await page.goto(`http://127.0.0.1:${port}/?${query}`)
      await page.waitForFunction(() => !document.querySelector('.later'))
      await new Promise((done) => setTimeout(done, 300))
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../browsers.ts'
import { type BigPage, bigPages } from './big-pages.ts'
import type { Task, Time } from './measures.ts'
import { median } from './median.ts'

export interface ReadingRow {
  page: string
  /** Size of the page's HTML, bytes. */
  bytes: number
  /** ms, median of the rounds in one Chromium: one walk over all text, what reading does in the page, all of it, Mozilla Readability. */
  walk: number
  inPage: number
  read: number
  readability: number
}

const root = join(import.meta.dirname, '../..')

/** Reads the sample, two pages of 3 MB and, where they are there, real saved pages; each measure in turn, in one Chromium. */
export async function measureReading(rounds: number, saved: string): Promise<ReadingRow[]> {
  const bundle = await bundled()
  const pages = [await sample(), ...bigPages(), ...(await savedPages(saved))]
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chrome'),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const rows = []
  try {
    const tab = await browser.newPage()
    await tab.evaluate(bundle)
    for (const one of pages) rows.push({ page: one.page, bytes: one.html.length, ...(await measure(tab, one, rounds)) })
  } finally {
    await browser.close()
  }
  return rows
}

const sample = async (): Promise<BigPage> => ({
  page: 'sample',
  url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001',
  html: await readFile(join(root, 'content/sample/posting.html'), 'utf8'),
})

/** Postings among the saved pages that are large enough to measure. */
async function savedPages(folder: string): Promise<BigPage[]> {
  const manifest = join(folder, 'manifest.jsonl')
  if (!existsSync(manifest)) return []
  const pages: BigPage[] = []
  for (const line of (await readFile(manifest, 'utf8')).split('\n').filter(Boolean)) {
    const { file, url, kind } = JSON.parse(line)
    if (kind !== 'posting') continue
    const html = await readFile(join(folder, file), 'utf8')
    if (html.length > 120_000) pages.push({ page: file.replace('.html', ''), url, html })
  }
  return pages
}

async function measure(tab: Page, { html, url }: BigPage, rounds: number) {
  const times: Record<Task, number[]> = { walk: [], page: [], read: [], readability: [] }
  for (let round = 0; round <= rounds; round++)
    for (const name of Object.keys(times) as Task[]) {
      const ms = await tab.evaluate(
        (task, text, address) => (globalThis as unknown as { time: Time }).time(task, text, address),
        name,
        html,
        url,
      )
      if (round > 0) times[name].push(ms)
    }
  return {
    walk: median(times.walk),
    inPage: median(times.page),
    read: median(times.read),
    readability: median(times.readability),
  }
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(import.meta.dirname, 'measures.ts'), formats: ['iife'], name: 'bench' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('The bench could not be bundled.')
  return output.output[0].code
}

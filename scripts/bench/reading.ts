import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../browsers.ts'
import type { Measures } from './measures.ts'
import { median } from './median.ts'

export interface ReadingRow {
  page: string
  /** Size of the page's HTML, bytes. */
  bytes: number
  /** ms, median of the rounds in one Chromium. */
  walk: number
  read: number
  readability: number
}

const root = join(import.meta.dirname, '../..')

/** Reads the sample and, where they are there, real saved pages; each measure in turn, in one Chromium. */
export async function measureReading(rounds: number, saved: string): Promise<ReadingRow[]> {
  const bundle = await bundled()
  const pages: { page: string; url: string; html: string }[] = [
    {
      page: 'sample',
      url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001',
      html: await readFile(join(root, 'content/sample/posting.html'), 'utf8'),
    },
  ]
  if (existsSync(join(saved, 'manifest.jsonl')))
    for (const line of (await readFile(join(saved, 'manifest.jsonl'), 'utf8')).split('\n').filter(Boolean)) {
      const { file, url, posting } = JSON.parse(line)
      const html = await readFile(join(saved, file), 'utf8')
      if (posting && html.length > 250_000) pages.push({ page: file.replace('.html', ''), url, html })
    }
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chrome'),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const tab = await browser.newPage()
  await tab.evaluate(bundle)
  const rows = []
  for (const { page, url, html } of pages)
    rows.push({ page, bytes: html.length, ...(await measure(tab, html, url, rounds)) })
  await browser.close()
  return rows
}

async function measure(tab: Page, html: string, url: string, rounds: number) {
  const times = await tab.evaluate(
    (text, address, count) => {
      const { measures } = globalThis as unknown as { measures: Measures }
      const all: Record<string, number[]> = { walk: [], read: [], readability: [] }
      for (let round = 0; round <= count; round++)
        for (const name of ['walk', 'read', 'readability'] as const) {
          const doc = new DOMParser().parseFromString(text, 'text/html')
          const started = performance.now()
          measures[name](doc, address)
          if (round > 0) all[name]?.push(performance.now() - started)
        }
      return all
    },
    html,
    url,
    rounds,
  )
  const of = (name: string) => median(times[name] ?? [])
  return { walk: of('walk'), read: of('read'), readability: of('readability') }
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

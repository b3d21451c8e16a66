/**
 * Scores the reading of saved pages: `node scripts/score-pages.ts [DIR] [--errors] [--marks FILE]`. DIR (`../shared/pages` unless told) holds
 * HTML files and `manifest.jsonl`, one page a line: `{"file", "url", "kind", "title"?, "company"?}` with kind `posting`, `list` or `other`.
 * FILE (`marks.json` in DIR unless told) holds the lines that were marked by hand as the description's, `{"file": ["line", ...]}`.
 * Every page is read three times: with all sites, without any site file, and by its structure alone (no structured data either).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { Posting, ReaderId } from '../lib/posting/posting.ts'
import { readPosting } from '../lib/posting/read-posting.ts'
import type { Site } from '../lib/posting/site.ts'
import { sites } from '../lib/posting/sites/all.generated.ts'
import { type DescriptionScore, markDescription } from './description-marks.ts'

interface Page {
  file: string
  url: string
  kind: 'posting' | 'list' | 'other'
  title?: string
  company?: string
}

interface Score {
  name: string
  falseAlarms: number
  found: number
  title: number
  company: number
  /** Pages by the reader that gave their description. */
  readers: Record<string, number>
  /** Where descriptions are marked. */
  descriptions: Map<ReaderId, DescriptionScore>
  ms: number[]
  errors: string[]
}

const marksAt = process.argv.indexOf('--marks')
const folder =
  process.argv.find((argument, at) => at > 1 && !argument.startsWith('--') && (marksAt < 0 || at !== marksAt + 1)) ??
  '../shared/pages'
const manifest = join(folder, 'manifest.jsonl')
if (!existsSync(manifest)) {
  console.log(`No saved pages at ${folder}`)
  process.exit()
}
const pages = readFileSync(manifest, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Page)
const marksFile = marksAt < 0 ? join(folder, 'marks.json') : (process.argv[marksAt + 1] ?? '')
const marks: Record<string, string[]> = existsSync(marksFile) ? JSON.parse(readFileSync(marksFile, 'utf8')) : {}
const postings = pages.filter((page) => page.kind === 'posting')
const titled = postings.filter((page) => page.title).length
const named = postings.filter((page) => page.company).length

const scores = [
  score('all readers', sites, false),
  score('without site files', [], false),
  score('structure alone', [], true),
]
const share = (part: number, whole: number) => `${part}/${whole} (${whole ? ((100 * part) / whole).toFixed(1) : '-'} %)`
for (const one of scores) {
  const sorted = one.ms.toSorted((a, b) => a - b)
  console.log(`\n${one.name}`)
  console.log(`  false alarms   ${share(one.falseAlarms, pages.length - postings.length)}`)
  console.log(`  found          ${share(one.found, postings.length)}`)
  console.log(`  title exact    ${share(one.title, titled)}`)
  console.log(`  company        ${share(one.company, named)}`)
  console.log(
    `  description by ${Object.entries(one.readers)
      .map(([reader, count]) => `${reader} ${count}`)
      .join(', ')}`,
  )
  for (const [reader, { pages: count, marked, held, read, leaked }] of one.descriptions)
    console.log(`  by ${reader.padEnd(12)}held ${share(held, marked)}, leaked ${share(leaked, read)} in ${count} pages`)
  console.log(
    `  read, ms       median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)}, most ${sorted.at(-1)?.toFixed(1)}`,
  )
  if (process.argv.includes('--errors')) for (const error of one.errors) console.log(`    ${error}`)
}

function score(name: string, known: readonly Site[], structureAlone: boolean): Score {
  const total: Score = {
    name,
    falseAlarms: 0,
    found: 0,
    title: 0,
    company: 0,
    readers: {},
    ms: [],
    errors: [],
    descriptions: new Map(),
  }
  for (const page of pages) {
    const dom = new JSDOM(readFileSync(join(folder, page.file), 'utf8'), {
      url: page.url,
      virtualConsole: new VirtualConsole(),
    })
    const doc = dom.window.document as unknown as Document
    if (structureAlone) withoutData(doc)
    const start = performance.now()
    const outcome = readPosting(doc, new URL(page.url), known)
    total.ms.push(performance.now() - start)
    dom.window.close()
    note(total, page, outcome.kind === 'posting' ? outcome.reading.posting : undefined, outcome.kind)
  }
  return total
}

function note(total: Score, page: Page, posting: Posting | undefined, kind: string): void {
  const error = (text: string) => total.errors.push(`${page.file}: ${text}`)
  if (page.kind !== 'posting') {
    if (!posting) return
    total.falseAlarms++
    error(`false alarm "${posting.title?.value}"`)
    return
  }
  if (!posting) {
    error(`not found (${kind})`)
    return
  }
  total.found++
  total.readers[posting.description] = (total.readers[posting.description] ?? 0) + 1
  const marked = marks[page.file]
  if (marked) markDescription(total.descriptions, posting.description, marked, posting.blocks)
  if (page.title && same(posting.title?.value, page.title)) total.title++
  else if (page.title) error(`title "${posting.title?.value}" (${posting.title?.reader}) is not "${page.title}"`)
  if (page.company && same(posting.company?.value, page.company)) total.company++
  else if (page.company)
    error(`company "${posting.company?.value}" (${posting.company?.reader}) is not "${page.company}"`)
}

function same(read: string | undefined, wanted: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
  return read !== undefined && plain(read) === plain(wanted)
}

/** Leaves the page's structure as its only witness. */
function withoutData(doc: Document): void {
  for (const script of doc.querySelectorAll('script')) script.remove()
  for (const element of doc.querySelectorAll('[itemtype*="schema.org"]')) element.removeAttribute('itemtype')
}

import { Readability } from '@mozilla/readability'
import { readPage } from '../../lib/posting/read-page.ts'
import { readPosting } from '../../lib/posting/read-posting.ts'
import { sites } from '../../lib/posting/sites/all.generated.ts'

/** What the reading bench runs in a page. */
const tasks = {
  /** One bare walk over all text nodes. */
  walk(doc: Document): unknown {
    const walker = doc.createTreeWalker(doc.documentElement, NodeFilter.SHOW_TEXT)
    let length = 0
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length
    return length
  },
  /** What is done in the page itself. */
  page: (doc: Document, url: string): unknown => readPage(doc, new URL(url), sites).kind,
  /** All of it, with what the background does: kinds of blocks, facts, language. */
  read: (doc: Document, url: string): unknown => readPosting(doc, new URL(url), sites).kind,
  /** Mozilla Readability; it changes the document. */
  readability: (doc: Document): unknown => new Readability(doc).parse()?.length,
}
export type Task = keyof typeof tasks

/** The clock of a page ticks every 0.1 ms: what is repeated is repeated until this many ms are over. */
const enough = 20

/** ms that a task takes on a fresh document of this HTML; those that leave the document alone are repeated on it. */
function time(name: Task, html: string, url: string): number {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  let count = 0
  let spent = 0
  const started = performance.now()
  do {
    tasks[name](doc, url)
    count++
    spent = performance.now() - started
  } while (name !== 'readability' && spent < enough)
  return spent / count
}

export type Time = typeof time
Object.assign(globalThis, { time, tasks })

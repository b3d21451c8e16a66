import { Readability } from '@mozilla/readability'
import { readPosting } from '../../lib/posting/read-posting.ts'
import { sites } from '../../lib/posting/sites/all.generated.ts'

/** What the reading bench runs in a page: one walk over all text, our reading, and Mozilla Readability (which changes the document). */
const measures = {
  walk(doc: Document): number {
    const walker = doc.createTreeWalker(doc.documentElement, NodeFilter.SHOW_TEXT)
    let length = 0
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length
    return length
  },
  read: (doc: Document, url: string) => readPosting(doc, new URL(url), sites).kind,
  readability: (doc: Document) => new Readability(doc).parse()?.length,
}

export type Measures = typeof measures
Object.assign(globalThis, { measures })

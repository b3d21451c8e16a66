import { type Outcome, readPosting } from '../lib/posting/read-posting.ts'
import { sites } from '../lib/posting/sites/all.generated.ts'

/** Reads a saved page as the extension would read it in a tab; its scripts are not run. */
export async function readPage(html: string, url: string): Promise<Outcome> {
  // Only whole pages need a DOM, and it is slow to load.
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  try {
    return readPosting(dom.window.document as unknown as Document, new URL(url), sites)
  } finally {
    dom.window.close()
  }
}

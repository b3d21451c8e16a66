import sampleHtml from '../../content/sample/posting.html?raw'
import type { Posting } from '../posting/posting.ts'
import { readPosting } from '../posting/read-posting.ts'
import { sites } from '../posting/sites/all.generated.ts'

/** Where the sample would stand: an address of a form that the readers know, of an invented company. */
const address = 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001'

/** The bundled sample posting, read as any page is. @throws when it cannot be read, which a test rules out. */
export function readSamplePosting(): { posting: Posting; doc: Document } {
  // Pages of the extension allow no inline style, not even in a document that is never shown.
  const html = sampleHtml.replace(/<style>.*?<\/style>/s, '')
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const outcome = readPosting(doc, new URL(address), sites)
  if (outcome.kind !== 'posting') throw new Error('The sample posting cannot be read.')
  return { posting: outcome.reading.posting, doc }
}

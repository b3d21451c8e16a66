import { headingsSaying } from '../find-around.ts'
import type { Site } from '../site.ts'

export const site: Site = {
  id: 'handshake',
  name: 'Handshake',
  matches: ['https://*.joinhandshake.com/*'],
  posting: [
    /^[^./]+\.joinhandshake\.com\/(?:stu\/)?jobs\/(?<id>\d+)\/?(?:\?|$)/,
    /^[^./]+\.joinhandshake\.com\/job-search\/(?<id>\d+)/,
  ],
  never: [/\/jobs\/\d+\/extra/],
  // The first h1 of the document says "Jobs"; the posting's stands in its own main element.
  title: ['main[data-hook="job-details-page"] h1', 'main[data-hook="right-content"] h1'],
  company: [
    'main[data-hook] a[href^="/e/"]:not(:empty)',
    'main[data-hook] img[alt$=" logo"]@alt',
    '[data-hook="employer-name"]',
  ],
  clean: { company: /\s+logo$/gi },
  // The text stands beside the heading's wrapper, in an element without a name.
  read: (doc) => {
    const heading = headingsSaying(doc, /^job description$/i)[0]
    const text = heading?.parentElement?.nextElementSibling
    return { description: text ? [text] : [] }
  },
  source: 'two extensions with tests against the signed-in page (2026)',
}

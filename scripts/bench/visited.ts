import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/* The pages that the benches visit, under addresses of a known site and of another. */

const posting = readFileSync(join(import.meta.dirname, '../../content/sample/posting.html'), 'utf8')
const openings = Array.from(
  { length: 60 },
  (_, n) =>
    `<div class="opening"><a href="/northwindvideo/jobs/${4000 + n}">Engineer ${n}</a><span>Singapore</span></div>`,
)

/** The sample posting. */
export const postingPage = { url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001', html: posting }

/** It, a page of the same site that is no posting, and one of a site that is not known. */
export const visitedPages = {
  posting: postingPage,
  'no posting, known site': {
    url: 'https://job-boards.greenhouse.io/northwindvideo',
    html: `<!doctype html><title>Open positions at Northwind Video</title><h1>Open positions</h1>${openings.join('')}`,
  },
  'other site': { url: 'https://news.example/article', html: posting.replaceAll('JobPosting', 'Article') },
}

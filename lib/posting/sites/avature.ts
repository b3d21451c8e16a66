import type { Site } from '../site.ts'

export const site: Site = {
  id: 'avature',
  name: 'Avature',
  matches: ['https://*.avature.net/*', 'https://careers.bain.com/*', 'https://jobs.ea.com/*'],
  posting: [
    /^(?<tenant>[^./]+)\.avature\.net\/(?:[^/?]+\/){1,2}(?:Job|Folder|Pipeline|Project)Detail\/(?:[^/?]+\/)?(?<id>\d+)\/?(?:\?|$)/,
    /^(?<tenant>[^./]+)\.avature\.net\/(?:[^/?]+\/){1,2}(?:Job|Folder|Pipeline|Project)Detail\/?\?(?:.*&)?jobId=(?<id>\d+)/,
    /^(?:careers|jobs)\.(?<tenant>bain|ea)\.com\/(?:[^/?]+\/){1,2}(?:Job|Folder)Detail\/(?:[^/?]+\/)?(?<id>\d+)\/?(?:\?|$)/,
  ],
  never: [/\/(?:ApplicationMethods|Login|Register|SaveJob)/],
  title: ['.banner__text__title', '.section__header__text h2.title', 'meta[property="og:title"]@content'],
  description: ['.article--details'],
  // Short fields stand as label and value in articles of their own.
  except: ['.article__content__view__field:not(.field--rich-text):has(.article__content__view__field__label)'],
  documentTitle: [/^(?<title>.+) \| (?<company>[^|]+)$/, /^(?<title>.+) - (?<company>[^-]+)$/],
  source: 'reduced captures of two portals in a public project (2026-10) and a scraping guide; portals differ in theme',
}

import type { Site } from '../site.ts'

export const site: Site = {
  id: 'stepstone',
  name: 'StepStone',
  matches: [
    'https://www.stepstone.at/*',
    'https://www.stepstone.be/*',
    'https://www.stepstone.de/*',
    'https://www.stepstone.nl/*',
    'https://www.totaljobs.com/*',
  ],
  posting: [
    /^www\.stepstone\.(?:at|be|de|nl)\/(?:stellenangebote|jobs|emploi|vacatures)--[^/?]*--(?<id>\d+)-inline\.html/,
    /^www\.totaljobs\.com\/job\/[^?]*-job(?<id>\d+)\/?(?:\?|$)/,
  ],
  title: ['[data-at="header-job-title"]'],
  company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
  description: ['[data-at="job-ad-content"]', '[data-at^="section-text-"][data-at$="-content"]'],
  except: ['button', '[data-at="header-apply-button"]'],
  facts: {
    place: ['[data-at="metadata-location"]'],
    pay: ['[data-at="metadata-salary"]'],
    remote: ['[data-at="metadata-work-type"]'],
    posted: ['[data-at="metadata-online-date"]'],
  },
  source: 'scrapers of several years that agree on the data-at names',
}

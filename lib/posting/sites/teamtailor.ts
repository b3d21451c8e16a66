import type { Site } from '../site.ts'

export const site: Site = {
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['https://*.teamtailor.com/*', 'https://careers.oatly.com/*', 'https://jobs.tibber.com/*'],
  posting: [
    /^(?!career\.teamtailor)[^/]+\.teamtailor\.com\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/(?<id>\d{5,})(?:-[^/?]*)?\/?(?:\?|$)/,
    /^(?:careers\.oatly|jobs\.tibber)\.com\/(?:[a-z]{2}\/)?jobs\/(?<id>\d{5,})(?:-[^/?]*)?\/?(?:\?|$)/,
  ],
  never: [/\/applications\/new/],
  title: ['h1'],
  company: ['meta[property="og:site_name"]@content'],
  description: ['.prose'],
  except: ['#job-application-form', 'form', 'button'],
  documentTitle: [/^(?<title>.+) - (?<company>[^-]+)$/],
  source: 'page modelled on a live one (2026-10) and crawler rows; themes differ, JSON-LD is steady',
}

import type { Site } from '../site.ts'

export const site: Site = {
  id: 'paylocity',
  name: 'Paylocity',
  matches: ['https://recruiting.paylocity.com/*'],
  posting: [/^recruiting\.paylocity\.com\/[Rr]ecruiting\/[Jj]obs\/Details\/(?<id>\d+)(?:\/[^?]*)?(?:\?|$)/],
  never: [/\/[Jj]obs\/Apply/],
  title: ['.job-preview-title span', '.job-preview-title'],
  company: ['#LayoutLogoName'],
  // Fuller than the JSON-LD, which holds the section "Description" alone.
  description: ['.job-preview-details'],
  except: ['.mobile-apply-btn', '.apply-link-marker'],
  facts: { place: ['.preview-location a'] },
  documentTitle: [/^(?<company>.+?)(?: \[[^\]]*\])? - (?<title>.+)$/],
  source: 'captures of postings and of a board (2026)',
}

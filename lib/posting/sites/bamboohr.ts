import type { Site } from '../site.ts'

export const site: Site = {
  id: 'bamboohr',
  name: 'BambooHR',
  // The rest of each host is the employer's HR console.
  matches: ['https://*.bamboohr.com/careers*', 'https://*.bamboohr.com/jobs/*'],
  posting: [
    /^(?<tenant>[^./]+)\.bamboohr\.com\/careers\/(?<id>\d+)\/?(?:\?|$)/,
    /^(?<tenant>[^./]+)\.bamboohr\.com\/jobs\/view\.php\?(?:.*&)?id=(?<id>\d+)/,
  ],
  title: ['main h3', '.ResAts__page-title'],
  company: ['header a img@alt'],
  description: ['.BambooRichText', '#job-description'],
  except: ['#job-application-form', 'form', 'button'],
  clean: { company: /\s+logo$/gi },
  source: 'extension selectors (2025-06) and a page modelled on two live forms (2026-10)',
}

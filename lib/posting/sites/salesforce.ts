import type { Site } from '../site.ts'

export const site: Site = {
  id: 'salesforce',
  name: 'Salesforce careers',
  matches: ['https://careers.salesforce.com/*', 'https://www.salesforce.com/company/careers/*'],
  posting: [
    /^careers\.salesforce\.com\/[a-z]{2}\/jobs\/(?<id>[jJ][rR]\d+)(?:\/[^/?]*)?\/?(?:\?|$)/,
    /^www\.salesforce\.com\/company\/careers\/jobs\/(?<id>[jJ][rR]\d+)(?:\/[^/?]*)?\/?(?:\?|$)/,
  ],
  title: ['main h1', 'h1'],
  read: () => ({ company: { value: 'Salesforce', reader: 'site' } }),
  source: "addresses in an adapter and crawler rows (2026); the page's own names are not known",
}

import type { Site } from '../site.ts'

export const site: Site = {
  id: 'icims',
  name: 'iCIMS',
  matches: [
    'https://*.icims.com/*',
    'https://*.icims.eu/*',
    'https://careers.costco.com/*',
    'https://careers.docusign.com/*',
  ],
  posting: [
    /^(?<tenant>[^./]+)\.icims\.(?:com|eu)\/jobs\/(?<id>\d+)\/(?:[^/?]+\/)?job\/?(?:\?|$)/,
    /^careers\.(?<tenant>costco|docusign)\.com\/(?:[a-z-]+\/)?jobs\/(?<id>[\w-]*\d[\w-]*)\/?(?:\?|$)/,
  ],
  never: [/\/login/, /[?&]mode=apply/, /\/jobs\/(?:search|intro)/],
  title: ['h1.iCIMS_Header', '.iCIMS_Header h1'],
  description: ['.iCIMS_JobContent .iCIMS_InfoMsg_Job, .iCIMS_JobContent .iCIMS_InfoField_Job', '.iCIMS_JobContent'],
  except: ['.iCIMS_JobOptions', '.iCIMS_ApplyOnlineButton', '.iCIMS_JobHeaderGroup', '.iCIMS_Header'],
  facts: { place: ['.iCIMS_JobHeader .header.left span:not(.field-label)'] },
  // What stands after "Careers at" may be a place.
  documentTitle: [/^(?<title>.+) in [^|]+ \| Careers at .+$/, /^(?<title>.+) \| Careers at .+$/],
  // The employer's page wraps a frame of its own origin that holds the whole posting, its title included.
  frame: ['#icims_content_iframe'],
  embedded: true,
  source: "adapters checked live and reduced captures in public projects (2026-10); employers' own hosts per scrapers",
}

import type { Site } from '../site.ts'

export const site: Site = {
  id: 'successfactors',
  name: 'SuccessFactors',
  matches: [
    'https://*.successfactors.com/*',
    'https://*.successfactors.eu/*',
    'https://apply.careers.hsbc.com/*',
    'https://jobs.esa.int/*',
    'https://jobs.sap.com/*',
    'https://jobs.tetrapak.com/*',
    'https://jobs.zf.com/*',
  ],
  posting: [
    /^(?:apply\.careers\.hsbc\.com|jobs\.(?:esa\.int|sap\.com|tetrapak\.com|zf\.com))\/(?:[\w-]+\/)?job\/[^/]+\/(?<id>\d{5,10})(?:-[a-z]{2}_[A-Z]{2})?\/?(?:\?|$)/,
    /^[^/]+\.successfactors\.(?:com|eu)\/(?:portal)?career\?(?=.*career_ns=job_listing(?:&|$))(?=.*company=(?<tenant>[^&]+)).*career_job_req_id=(?<id>\d+)/,
    /^[^/]+\.successfactors\.(?:com|eu)\/sfcareer\/jobreqcareer\?(?=.*company=(?<tenant>[^&]+)).*jobId=(?<id>\d+)/,
  ],
  never: [/\/talentcommunity\/|career_ns=job_application/],
  title: ['[itemprop="title"]', '[data-careersite-propertyid="title"]', '#job-title'],
  company: [
    '[itemprop="hiringOrganization"] [itemprop="name"]@content',
    'meta[itemprop="hiringOrganization"]@content',
    'meta[property="og:site_name"]@content',
  ],
  description: [
    '[data-careersite-propertyid="description"]',
    '[itemprop="description"]',
    '.jobdescription',
    '.joqReqDescription .externalPosting',
    '.joqReqDescription',
  ],
  except: ['style'],
  facts: {
    place: ['[data-careersite-propertyid="location"]', '.jobGeoLocation'],
    posted: ['meta[itemprop="datePosted"]@content'],
    deadline: ['meta[itemprop="validThrough"]@content'],
  },
  documentTitle: [/^(?<title>.+) Job Details \| (?<company>.+)$/],
  // Employers put words of their own before the heading of the old portal, not before the tab's title.
  read: ({ title }) => {
    const own = /^[^:]+: (.+) \(\d+\)$/.exec(title.trim())?.[1]
    return own ? { title: { value: own, reader: 'site' } } : undefined
  },
  // The old portal sends its state by form: the address does not change, the form's fields do.
  pane: ['form#careerform:has(#career_ns[value="job_listing"])'],
  postingId: ['#career_job_req_id@value'],
  source: "trimmed captures of both layouts in a public project (2026-10); employers' own hosts per crawlers",
}

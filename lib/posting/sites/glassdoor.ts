import type { Site } from '../site.ts'

export const site: Site = {
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: [
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.ca/*',
    'https://*.glassdoor.co.in/*',
    'https://*.glassdoor.co.uk/*',
    'https://*.glassdoor.com.au/*',
    'https://*.glassdoor.de/*',
    'https://*.glassdoor.fr/*',
    'https://*.glassdoor.ie/*',
    'https://*.glassdoor.sg/*',
  ],
  posting: [
    /^[^/]*\bglassdoor\.[a-z.]+\/job-listing\/[^?]*\?(?:.*&)?jl=(?<id>\d+)/,
    /^[^/]*\bglassdoor\.[a-z.]+\/partner\/jobListing\.htm\?(?:.*&)?jobListingId=(?<id>\d+)/,
  ],
  never: [/\/(?:Community|Interview|Overview|Reviews|Salary)\//],
  title: ['[id^="jd-job-title-"]'],
  company: ['[data-test="job-details-header"] h4', '[data-test="job-details-header"] a[href*="/Overview/"] img@alt'],
  description: ['[class*="JobDetails_jobDescription__"]', '[data-brandviews*="joblisting-description"]'],
  except: ['button', 'a[href*="/Reviews/"]'],
  facts: { place: ['[data-test="location"]'], pay: ['[data-test="detailSalary"]'] },
  clean: { company: /\s+logo$/gi, id: /^\D+/ },
  pane: ['div:has(> header[data-test="job-details-header"])'],
  postingId: ['[id^="jd-job-title-"]@id'],
  source: 'capture of a split pane (2025); addresses of single postings per scrapers',
}

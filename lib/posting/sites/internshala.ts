import type { Site } from '../site.ts'

export const site: Site = {
  id: 'internshala',
  name: 'Internshala',
  matches: ['https://internshala.com/*'],
  posting: [/^internshala\.com\/(?:internship|job)\/detail\/[^/?]*?(?<id>\d{10})\/?(?:\?|$)/],
  title: ['h1.heading_title', '.heading_title', '.heading_2_4'],
  company: ['.company_name a', '.company_name'],
  description: ['.internship_details'],
  except: ['.round_tabs_container', '.individual_internship_header', 'form', 'button'],
  facts: { place: ['#location_names'], posted: ['.status'] },
  source: 'scraper selectors and a plugin (2026-08)',
}

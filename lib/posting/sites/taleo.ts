import type { Site } from '../site.ts'

export const site: Site = {
  id: 'taleo',
  name: 'Taleo',
  matches: ['https://*.taleo.net/*'],
  posting: [
    /^(?<tenant>[^./]+)\.taleo\.net\/careersection\/(?:[^/]+\/)?jobdetail\.ftl\?(?:.*&)?job=(?<id>[\w-]+)/,
    /^[^/]+\.tbe\.taleo\.net\/[^?]+\/viewRequisition\?(?:.*&)?org=(?<tenant>\w+)(?=&).*\brid=(?<id>\d+)/,
  ],
  never: [/\/jobapply\.ftl/],
  title: ['[id$="reqTitleLinkAction.row1"]', '.titlepage', '.oracletaleocwsv2-head-title'],
  description: [
    '.oracletaleocwsv2-job-description',
    '[id^="requisitionDescriptionInterface"][id$=".row1"]:not([id*="reqTitle"], [id*="Date"], [id*="Location"], a)',
    '.editablesection',
  ],
  facts: {
    place: ['[id*="reqBasicLocation"]'],
    posted: ['[id$="reqPostingDate.row1"]'],
    deadline: ['[id$="reqUnpostingDate.row1"]'],
  },
  clean: { title: /\s*\([\w-]*\d[\w-]*\)$/g },
  documentTitle: [/^Job Description - (?<title>.+) \([^()]+\)$/],
  source: 'provider clients checked on live boards (2026); older scraper templates for the enterprise pages',
}

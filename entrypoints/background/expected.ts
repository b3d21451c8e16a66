import type { RawPosting } from '../../lib/posting/raw.ts'

const lines = [
  'Northwind Video is where people make and watch short films. We are looking for an intern who loves products.',
  'What you will do',
  'Define and track success metrics, and write SQL to answer your own questions.',
  'Interview users, write requirements and work with engineering and design from idea to launch.',
  'What you bring',
  'You study for a degree in business, design or computer science and graduate in 2028. From 11 May 2027, 12 weeks.',
]

/**
 * An invented posting such as one may come any moment. Whatever a browser runs for the first time takes it many times as
 * long as the next, so the background reads, judges and draws this one while a page is still being loaded.
 */
export const expected: RawPosting = {
  url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001',
  site: 'greenhouse',
  id: '4000001',
  title: { value: 'Product Manager Intern', reader: 'site' },
  company: { value: 'Northwind Video', reader: 'site' },
  description: 'site',
  lines: lines.map((text, at) => ({
    text,
    level: at % 3 === 1 ? 2 : 0,
    item: at % 3 === 2,
    bold: false,
    apart: true,
    linked: 0,
  })),
  facts: [{ kind: 'deadline', value: '2026-12-15', date: '2026-12-15', reader: 'json-ld' }],
  disagreements: [],
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostingRecord } from '../../lib/extension/store.ts'
import { judge } from '../../lib/guide/judge.ts'
import { bundledKnowledge } from '../../lib/guide/knowledge.ts'
import { readText } from '../../lib/posting/read-text.ts'

const root = join(import.meta.dirname, '../..')
const day = 86_400_000

/** The written postings on "Your postings", each with how far its applicant has come and in how many days it closes. */
const kept: [slug: string, stage: PostingRecord['stage'], closes: number, ticks: number][] = [
  ['loopdeck-product-intern', 'interested', 9, 1],
  ['emberfield-games-pm-intern-long', 'applied', 17, 4],
  ['nimbusfold-ai-pm-intern', 'interview', 4, 11],
  ['everfield-retail-pm-intern-classic', 'interested', 30, 0],
  ['petalworks-health-app-femtech', 'applied', 12, 6],
  ['oakhollow-cloud-pm-intern-long', 'interested', 24, 2],
  ['pebblewick-edtech-pm-intern', 'offer', 2, 14],
]

/** An ISO day so many days from now. */
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10)

/** The posting that is open, at whose address it is kept. */
export const open = {
  url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001',
  key: 'greenhouse:4000001',
  /** The sample, with a deadline that is to come. */
  html: readFileSync(join(root, 'content/sample/posting.html'), 'utf8')
    .replaceAll('2026-12-15', inDays(21))
    .replaceAll(
      '15 December 2026',
      new Date(inDays(21)).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
    ),
}

/** What the browser's storage holds of someone who has used Prepside for a while, item by item. */
export function sampleItems(): Record<string, unknown> {
  const records = [
    ...kept.map(([slug, ...rest]) => {
      const posting = JSON.parse(readFileSync(join(root, `tests/postings/${slug}.json`), 'utf8'))
      return recordOf(`https://careers.example/${slug}`, `example:${slug}`, posting, ...rest)
    }),
    recordOf(open.url, open.key, readSample(), 'interested', 21, 3),
  ]
  return {
    settings: { version: 1, layout: 'push', markAll: true, theme: 'light', language: 'en' },
    ...Object.fromEntries(records.map((record) => [`posting:${record.key}`, record])),
    [`plan:${open.key}`]: { version: 1, begin: 18 * 60, done: {}, minutesPerDay: 60, deadline: inDays(21) },
  }
}

function readSample(): { title: string; company: string; description: string } {
  const description = open.html.slice(open.html.indexOf('<div class="job__description'), open.html.indexOf('</main>'))
  return { title: 'Product Manager Intern, Creator Growth (Summer 2027)', company: 'Northwind Video', description }
}

function recordOf(
  url: string,
  key: string,
  { title, company, description }: { title: string; company: string; description: string },
  stage: PostingRecord['stage'],
  closes: number,
  ticks: number,
): PostingRecord {
  const guide = judge(readText(description, { title, company }), bundledKnowledge)
  const tips = guide.skills.flatMap(({ id }) => tipsOf(id).map((tip) => `${id}/${tip}`))
  return {
    version: 1,
    key,
    url,
    title,
    company,
    ticks: tips.slice(0, ticks),
    notes: '',
    answers: {},
    saved: true,
    ...(stage && { stage }),
    deadline: inDays(closes),
    skills: guide.skills.map(({ id, strength }) => ({ id, strength })),
    role: guide.role.id,
    changed: Date.now() - closes * 3_600_000,
  }
}

function tipsOf(skill: string): string[] {
  const { tips } = JSON.parse(readFileSync(join(root, `content/skills/${skill}.json`), 'utf8'))
  return tips.map(({ id }: { id: string }) => id)
}

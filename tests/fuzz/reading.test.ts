import fc from 'fast-check'
import { JSDOM, VirtualConsole } from 'jsdom'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../lib/extension/knowledge.ts'
import { readSettings } from '../../lib/extension/settings.ts'
import { readRecord } from '../../lib/extension/store.ts'
import { judge } from '../../lib/guide/judge.ts'
import { looksLikePosting } from '../../lib/posting/detect.ts'
import type { Posting } from '../../lib/posting/posting.ts'
import { readPosting } from '../../lib/posting/read-posting.ts'
import { readText } from '../../lib/posting/read-text.ts'
import { sites } from '../../lib/posting/sites/all.generated.ts'
import { shapeGroups } from '../../lib/posting/sites/shapes.generated.ts'
import { anyCharacter } from '../any-character.ts'

/*
 * Whatever a page holds: nothing throws, what comes of it is plain JSON, and every piece of evidence lies in its block.
 */

/** Text with what postings are made of, and with what breaks readers: controls, half pairs, marks of direction, entities. */
const words = fc.constantFrom(
  'Product Manager Intern',
  'What you will do',
  'Qualifications',
  'You will write SQL and define success metrics.',
  'No experience with A/B tests is needed',
  '- one\n- two',
  'user stories, roadmap, backlog',
  '&lt;b&gt; &amp;amp; &#0; &#x110000; &bogus;',
  '\u202Egnp\u2066',
  '\uD83D',
  '\u0000',
  '👩‍👩‍👧‍👦',
  'İıſK',
  '产品经理实习生',
)
const text = fc
  .array(fc.oneof(words, fc.string({ unit: anyCharacter, maxLength: 30 })), { maxLength: 6 })
  .map((all) => all.join(' '))
const tag = fc.constantFrom(
  'div',
  'p',
  'h1',
  'h2',
  'h3',
  'ul',
  'li',
  'strong',
  'br',
  'table',
  'td',
  'section',
  'template',
  'script',
  'select',
  'svg',
  'details',
  'x-y',
)
const attribute = fc.constantFrom(
  '',
  ' hidden',
  ' class="job-description title company"',
  ' itemscope itemtype="https://schema.org/JobPosting"',
  ' itemprop="title"',
  ' itemprop="description"',
  ' itemprop="hiringOrganization"',
  ' id="job-details"',
  ' aria-hidden="true"',
  ' style="display:none"',
)
const json = fc.jsonValue({ maxDepth: 3 })
const posting = fc
  .record(
    {
      '@type': fc.oneof(fc.constant('JobPosting'), fc.constant(['Thing', 'JobPosting']), json),
      title: fc.oneof(text, json),
      description: fc.oneof(text, json),
      hiringOrganization: fc.oneof(fc.record({ name: fc.oneof(text, json) }), text, json),
      jobLocation: json,
      validThrough: fc.oneof(fc.constantFrom('2026-12-01', '0000-00-00', '99999-01-01', '2026-02-31T99:99'), json),
      url: fc.oneof(fc.webUrl(), json),
      identifier: json,
      __proto__: json,
    },
    { requiredKeys: ['@type'] },
  )
  .map((value) => `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`)
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    posting,
    fc
      .tuple(tag, attribute, fc.array(tie('node'), { maxLength: 5 }), fc.boolean())
      .map(([name, with_, inner, closed]) => `<${name}${with_}>${inner.join('')}${closed ? `</${name}>` : ''}`),
  ),
})).node

const addresses = [
  'https://www.linkedin.com/jobs/view/4000000001/',
  'https://job-boards.greenhouse.io/x/jobs/4000001',
  'https://x.wd5.myworkdayjobs.com/en-US/Careers/job/Here/Intern_R-1',
  'https://jobs.smartrecruiters.com/X/743999',
  'https://example.com/careers/pm-intern?id=%E0%A4%A',
]
const plain = (value: unknown) => expect(JSON.parse(JSON.stringify(value))).toEqual(value)
const knowledge = await loadKnowledge()

function holds(read: Posting) {
  plain(read)
  const guide = judge(read, knowledge)
  plain(guide)
  for (const { evidence } of guide.skills)
    for (const { block, start, end } of evidence) {
      const { text: whole = '' } = read.blocks[block] ?? {}
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(whole.length)
    }
}

test('reading and judging any page', () => {
  fc.assert(
    fc.property(html, fc.constantFrom(...addresses), text, (body, url, title) => {
      const page = `<!doctype html><title>${title.replaceAll('<', '')}</title>${body}`
      const { document } = new JSDOM(page, { url, virtualConsole: new VirtualConsole() }).window
      const before = document.documentElement.outerHTML
      for (const { shapes } of shapeGroups) looksLikePosting({ document }, new URL(url), shapes)
      const outcome = readPosting(document, new URL(url), sites)
      expect(document.documentElement.outerHTML).toBe(before)
      if (outcome.kind === 'posting') holds(outcome.reading.posting)
    }),
    { numRuns: 120 },
  )
}, 60_000)

test('reading and judging any text', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), text, (lines, title) =>
      holds(readText(lines.join('\n'), { title })),
    ),
    { numRuns: 400 },
  )
}, 60_000)

test('judging a posting that no reader of ours would make', () => {
  const block = fc.record({
    text,
    kind: fc.constantFrom('role', 'duties', 'minimum', 'benefits'),
    shape: fc.constantFrom('paragraph', 'item', 'heading'),
  })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), text, (blocks, title) => {
      holds({ ...readText('', { title }), blocks: blocks as Posting['blocks'] })
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('settings and records of any making', () => {
  const keyed = fc.dictionary(
    fc.constantFrom(
      'version',
      'theme',
      'side',
      'width',
      'open',
      'sites',
      'hiddenSkills',
      'pillarOrder',
      'pausedUntil',
      'key',
      'ticks',
      'notes',
      'answers',
      'changed',
      '__proto__',
      'constructor',
    ),
    fc.anything(),
  )
  fc.assert(
    fc.property(fc.oneof(fc.anything(), keyed), (raw) => {
      const settings = readSettings(raw)
      expect(readSettings(settings)).toEqual(settings)
      expect(Object.keys(readSettings({})).every((key) => Object.hasOwn(settings, key))).toBe(true)
      const record = readRecord(raw)
      if (record) expect(record.ticks.every((tick) => typeof tick === 'string')).toBe(true)
    }),
    { numRuns: 2000 },
  )
}, 60_000)

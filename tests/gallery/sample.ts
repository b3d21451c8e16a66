import { bundled } from '../../content/bundled.ts'
import type { SkillId } from '../../content/types.ts'
import type { GuideView } from '../../lib/extension/calls.ts'
import type { Guide, SkillFinding, Strength } from '../../lib/guide/guide.ts'
import type { Block, Evidence, Posting } from '../../lib/posting/posting.ts'

/* A posting of an invented company and the guide to it, for the gallery and the tests of components. */

const lines: [kind: Block['kind'], text: string][] = [
  ['role', 'As a Product Manager Intern in Creator Growth you help new creators find their first thousand viewers.'],
  ['duties', 'Define and track success metrics such as retention and completion rate for new creator tools.'],
  [
    'duties',
    'Partner with engineering, design and data science from idea to launch, and keep everyone honest about scope.',
  ],
  ['duties', 'Plan A/B tests and read their results together with our analysts.'],
  ['duties', 'Talk to creators every week and turn what you hear into product requirements.'],
  ['duties', 'Report weekly on funnel conversion to the product lead.'],
  ['minimum', 'Strong written communication: you explain a complicated thing in half a page.'],
  ['minimum', 'You track your own KPIs without being asked.'],
  ['preferred', 'SQL or Python is a plus.'],
]

/** Where a run of words stands. */
function evidence(words: string): Evidence {
  const block = lines.findIndex(([, text]) => text.includes(words))
  const start = lines[block]?.[1].indexOf(words) ?? 0
  return { block, start, end: start + words.length }
}

function finding(id: SkillId, strength: Strength, emphasis: number, ...runs: string[]): SkillFinding {
  const pillar = bundled.skills.find((skill) => skill.id === id)?.pillar ?? 'craft'
  const reason = `Named ${runs.length === 1 ? 'once' : `${runs.length} times`}.`
  return { id, pillar, strength, emphasis, reason, evidence: runs.map(evidence) }
}

export const posting: Posting = {
  url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001',
  site: 'greenhouse',
  id: '4000001',
  title: { value: 'Product Manager Intern, Creator Growth', reader: 'site' },
  company: { value: 'Northwind Video', reader: 'json-ld' },
  description: 'site',
  language: 'en',
  blocks: lines.map(([kind, text]) => ({ text, kind, shape: 'item' })),
  facts: [
    { kind: 'place', value: 'Singapore', reader: 'site' },
    { kind: 'remote', value: 'On site 3 days', reader: 'generic' },
    { kind: 'deadline', value: '2026-12-15', date: '2026-12-15', reader: 'json-ld' },
    { kind: 'dates', value: '12 weeks from 11 May', reader: 'generic' },
    { kind: 'pay', value: '$35 an hour', reader: 'generic' },
    { kind: 'application-limit', value: '2 applications, in order', reader: 'generic' },
    { kind: 'graduation', value: 'Graduating between December 2027 and June 2028', reader: 'generic' },
  ],
  disagreements: [
    {
      field: 'title',
      won: { value: 'Product Manager Intern, Creator Growth', reader: 'site' },
      lost: [{ value: 'Northwind Video careers', reader: 'meta' }],
      reason: 'A site’s own heading says more than the page’s title.',
    },
  ],
}

const guide: Guide = {
  role: {
    id: 'pm-internship',
    certainty: 'sure',
    reason: 'The title says “Product Manager Intern”.',
    rule: 'title: product manager + intern',
    evidence: [evidence('Product Manager Intern')],
  },
  skills: [
    finding(
      'product-metrics',
      'required',
      1,
      'success metrics such as retention and completion rate',
      'Report weekly on funnel conversion',
      'track your own KPIs',
    ),
    finding('cross-functional-teamwork', 'required', 0.7, 'Partner with engineering, design and data science'),
    finding('experimentation', 'required', 0.6, 'Plan A/B tests', 'read their results'),
    finding('user-research', 'required', 0.5, 'Talk to creators every week'),
    finding('requirements', 'required', 0.4, 'turn what you hear into product requirements'),
    finding('communication', 'required', 0.3, 'Strong written communication'),
    finding('sql-and-data-tools', 'preferred', 0.2, 'SQL or Python is a plus'),
  ],
  pillars: [
    { id: 'data', places: 6, share: 0.52 },
    { id: 'collaboration', places: 2, share: 0.22 },
    { id: 'creativity', places: 0, share: 0 },
    { id: 'user', places: 1, share: 0.14 },
    { id: 'craft', places: 1, share: 0.12 },
  ],
}

export const guideView: GuideView = {
  guide,
  pillars: bundled.pillars,
  skills: bundled.skills.map(({ id, pillar, name, meaning, tips }) => ({ id, pillar, name, meaning, tips })),
}

export const details = new Map(bundled.skills.map((skill) => [skill.id, skill]))

import type { Content } from '../../content/types.ts'
import type { ContentProblem } from '../load-content.ts'
import { type ContentText, problemAt } from './texts.ts'

/** Short forms that a student knows, or that are names. */
const plainShortForms = new Set(
  'AI API BS CV FAQ GPS ID IT LIVE MBA MS OK PDF PM PMs SMS STEM TV UK US USA USD VP'.split(' '),
)

/** Words of the trade that need an entry in the glossary wherever content uses them. */
const jargon = [
  'activation',
  'backlog',
  'benchmark',
  'churn',
  'cohort',
  'conversion rate',
  'counter metric',
  'cross-functional',
  'edge case',
  'engagement',
  'feature flag',
  'funnel',
  'go-to-market',
  'guardrail',
  'heuristic',
  'holdout',
  'hypothesis',
  'input metric',
  'latency',
  'moderation',
  'north star',
  'novelty effect',
  'onboarding',
  'p-value',
  'percentile',
  'persona',
  'precision',
  'product sense',
  'prototype',
  'recall',
  'retention',
  'roadmap',
  'rollback',
  'rollout',
  'sample size',
  'session',
  'spec',
  'sprint',
  'stakeholder',
  'statistical power',
  'teardown',
  'threshold',
  'trade-off',
  'usability test',
  'user story',
  'watch time',
  'wireframe',
]

/** Terms of the trade and short forms in the texts that neither the glossary nor a card of their own explains. */
export function checkJargon(texts: Iterable<ContentText>, content: Content): ContentProblem[] {
  const explained = [
    ...content.glossary.flatMap(({ term, also }) => [term, ...(also ?? [])]),
    ...content.metrics.map(({ name }) => name),
    ...content.frameworks.map(({ name }) => name),
  ]
  const knownShortForms = new Set(explained.flatMap(shortForms))
  const knownWords = explained.join('\n').toLowerCase()
  const unexplained = jargon.filter((word) => !knownWords.includes(word))
  const told = new Set<string>()

  return [...texts].flatMap((text) => {
    const lower = text.text.toLowerCase()
    const found = [
      ...shortForms(text.text).filter((form) => !knownShortForms.has(form) && !plainShortForms.has(form)),
      ...unexplained.filter((word) => new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'u').test(lower)),
    ].filter((term) => !told.has(term))
    for (const term of found) told.add(term)
    return found.map((term) => problemAt(text, `uses “${term}”, which the glossary does not explain`))
  })
}

/** Words of two to six capitals, digits allowed after the first: SQL, P0, D7. */
function shortForms(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}])[A-Z][A-Z0-9]{1,5}(?![\p{L}\p{N}])/gu) ?? []
}

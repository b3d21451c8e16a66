import { describe, expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import type { Term } from '../../content/types.ts'
import { createTermFinder, termsOfSkill } from '../../lib/extension/terms.ts'
import { sampleSkill, sampleTip } from './packs/sample-pack.ts'

const term = (name: string, ...also: string[]): Term => ({
  id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  term: name,
  also,
  meaning: 'Something.',
})
const find = createTermFinder([
  term('A/B test', 'A/B tests', 'A/B testing'),
  term('churn'),
  term('metric', 'metrics'),
  term('guardrail metric', 'guardrails'),
  term('STAR'),
  term('p-value'),
  term('C++'),
])

describe('terms are found', () => {
  test.each<[text: string, found: string[]]>([
    ['Name one guardrail metric and a metric.', ['guardrail metric', 'metric']],
    ['Churn, or churned? “churn”', ['Churn', 'churn']],
    ['Run A/B tests; read the p-value.', ['A/B tests', 'p-value']],
    ['A star is no story in STAR form.', ['STAR']],
    ['We use C++.', ['C++']],
    ['Nothing here.', []],
  ])('%s', (text, found) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })
})

test('an empty glossary finds nothing', () => {
  expect(createTermFinder([])('A metric.')).toEqual([])
})

test('the terms of a skill come once each', () => {
  const skill = sampleSkill('planning', {
    why: 'A metric and metrics.',
    tips: [sampleTip('a', { text: 'Measure churn.' })],
    mistakes: ['Too many metrics.'],
  })
  expect(termsOfSkill(skill, find).map(({ id }) => id)).toEqual(['churn', 'metric'])
})

test('every bundled term is found in itself', () => {
  const findBundled = createTermFinder(bundled.glossary)
  for (const { id, term: name, also } of bundled.glossary) {
    for (const form of [name, ...(also ?? [])]) expect(findBundled(form)[0]?.term.id).toBe(id)
  }
})

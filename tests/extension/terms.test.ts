import { describe, expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { chinese } from '../../content/bundled-zh.ts'
import { translated } from '../../content/translated.ts'
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
  term('留存率', 'retention'),
  term('7 日留存'),
  term('护栏指标', '护栏'),
  term('指标'),
])

describe('terms are found', () => {
  test.each<[text: string, found: string[]]>([
    ['Name one guardrail metric and a metric.', ['guardrail metric', 'metric']],
    ['Churn, or churned? “churn”', ['Churn', 'churn']],
    ['Run A/B tests; read the p-value.', ['A/B tests', 'p-value']],
    ['A star is no story in STAR form.', ['STAR']],
    ['We use C++.', ['C++']],
    ['Nothing here.', []],
    ['先看留存率（retention），再看7 日留存。', ['留存率', 'retention', '7 日留存']],
    ['选一个护栏指标和一个指标，用STAR讲。', ['护栏指标', '指标', 'STAR']],
    ['Churn高吗？churned不算，17 日留存也不算。', ['Churn']],
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

test.each([
  ['English', bundled.glossary],
  ['Chinese', translated(bundled, chinese).glossary],
])('every bundled term is found in itself: %s', (_, glossary) => {
  const findBundled = createTermFinder(glossary)
  for (const { id, term: name, also } of glossary) {
    for (const form of [name, ...(also ?? [])]) expect(findBundled(form)[0]?.term.id, form).toBe(id)
  }
})

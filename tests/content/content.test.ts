import { expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { checkContent } from '../../scripts/check-content.ts'
import { loadContent } from '../../scripts/load-content.ts'

test('nothing is wrong with the content', async () => {
  const problems = await checkContent(await loadContent())
  expect(problems.map(({ file, line, words }) => `${file}:${line} ${words}`)).toEqual([])
})

test('the bundle is the content', async () => {
  const { content } = await loadContent()
  expect(bundled).toEqual(JSON.parse(JSON.stringify(content)))
})

test('the card of a company says that Prepside does not belong to it', () => {
  const card = bundled.companies.find(({ id }) => id === 'tiktok')
  expect(card?.about).toMatch(/not affiliated/)
  expect(card?.avoid.length).toBeGreaterThanOrEqual(9)
})

test('the minutes of the hour follow each other without a gap', () => {
  const hour = bundled.companies.find(({ id }) => id === 'any-company')?.hour ?? []
  expect(hour.map(({ from }) => from)).toEqual([0, ...hour.slice(0, -1).map(({ to }) => to)])
  expect(hour.at(-1)?.to).toBe(60)
})

test('every dated fact is from before the card was checked', () => {
  for (const { checked, sections } of bundled.companies) {
    for (const { asOf } of sections.flatMap(({ facts }) => facts)) expect((asOf ?? '') <= checked).toBe(true)
  }
})

// The worked examples are read as models, so their arithmetic has to be right.
test.each([
  ['stickiness', 2.0 / 5.0, '40 %'],
  ['churn-rate', 300 / 5_000, '6 %'],
  ['funnel-step-rate', 0.05 * 0.2 * 0.7, '0.7 %'],
  ['completion-rate', 4_200 / 10_000, '42 %'],
  ['early-exit-rate', 3_500 / 10_000, '35 %'],
  ['engagement-rate', (600 + 40 + 60) / 10_000, '7 %'],
  ['ctr', 150 / 10_000, '1.5 %'],
  ['posting-rate', 170_000 / 3_400_000, '5 %'],
  ['creator-retention', 180 / 1_000, '18 %'],
  ['task-success-rate', 18 / 25, '72 %'],
  ['adoption-rate', 30_000 / 200_000, '15 %'],
  ['search-success-rate', 640 / 1_000, '64 %'],
  ['recall', 90 / 120, '75 %'],
  ['appeal-success-rate', 30 / 200, '15 %'],
  ['crash-free-rate', 9_970 / 10_000, '99.7 %'],
])('the example of %s comes to %d', (id, value, written) => {
  const { example } = bundled.metrics.find((metric) => metric.id === id) ?? { example: '' }
  expect(`${Number((value * 100).toFixed(2))} %`).toBe(written)
  expect(example).toContain(written)
})

test.each([
  ['viral-coefficient', 2 * 0.15, 'K = 0.3'],
  ['ltv', (2 * 0.7) / 0.05, '$28'],
  ['cac', 50_000 / 10_000, '$5'],
  ['payback-time', 5 / (2 * 0.7), '3.6 months'],
  ['gmv', 1_000 * 20, '$20,000'],
  ['roas', 400 / 100, 'of 4'],
  ['session-depth', 50_000 / 2_000, '25 videos'],
  ['average-watch-time', 90_000 / 10_000, '9 seconds'],
  ['nps', 50 - 20, 'NPS is 30'],
  ['reports-per-thousand', (50 / 100_000) * 1_000, '0.5 per 1,000'],
])('the example of %s comes to %d', (id, value, written) => {
  const { example } = bundled.metrics.find((metric) => metric.id === id) ?? { example: '' }
  expect(written).toContain(Number(value.toFixed(1)).toLocaleString('en-US'))
  expect(example).toContain(written)
})

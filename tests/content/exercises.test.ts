import * as v from 'valibot'
import { expect, test } from 'vitest'
import { exercises } from '../../content/exercises.ts'
import { drillSchema } from '../../content/exercises-schema.ts'
import { groupSize, readTest } from '../../lib/prepare/ab-test.ts'
import { checkExercises } from '../../scripts/check-content/exercises.ts'

const said = (change: Partial<typeof exercises>) =>
  checkExercises({ ...exercises, ...change }, []).map(({ file, words }) => `${file} ${words}`)
const [drill] = exercises.drills
const [form] = exercises.portfolio

test('the exercises are whole: three groups of drills, a guide for each kind of question, unique ids', () => {
  expect(said({})).toEqual([])
})

test.each([
  [{ drills: [...exercises.drills, ...(drill ? [drill] : [])] }, `is “${drill?.id}”, which another one has already`],
  [{ drills: exercises.drills.filter(({ kind }) => kind !== 'read-sql') }, 'holds 0 of read-sql; the least is 10'],
  [{ answers: exercises.answers.slice(1) }, `has no guide for the kind “${exercises.answers[0]?.kind}”`],
  [
    { portfolio: form ? [{ ...form, sections: [...form.sections, ...form.sections] }] : [] },
    'which another one has already',
  ],
])('a fault in the exercises is found', (change, words) => {
  expect(said(change).join('\n')).toContain(words)
})

test.each([
  ['no right answer', (options: object[]) => options.map((option) => ({ ...option, right: undefined }))],
  ['two right answers', (options: object[]) => options.map((option) => ({ ...option, right: true }))],
  ['an answer without a reason', (options: object[]) => options.map((option) => ({ ...option, reason: '' }))],
  ['two answers only', (options: object[]) => options.slice(0, 2)],
])('a drill with %s is refused', (_, change) => {
  expect(v.is(drillSchema, drill)).toBe(true)
  expect(v.is(drillSchema, { ...drill, options: change(drill?.options ?? []) })).toBe(false)
})

const textOf = (id: string) => JSON.stringify(exercises.drills.find((one) => one.id === id))
const people = (before: number, after: number, power = 0.8) =>
  Math.ceil(groupSize({ before, after, significance: 0.05, power }) ?? 0).toLocaleString('en')

test.each([
  ['ten-to-twelve', people(0.1, 0.12)],
  ['half-the-effect', people(0.1, 0.11)],
  ['how-long', people(0.1, 0.12)],
  ['more-power', people(0.1, 0.12, 0.9)],
])('the drill “%s” names the %s people that the calculator gives', (id, figure) => {
  expect(textOf(id)).toContain(figure)
})

test('the drill on a rare event rounds what the calculator gives', () => {
  const [rare, common] = [[0.01, 0.011] as const, [0.1, 0.11] as const].map(
    ([before, after]) => groupSize({ before, after, significance: 0.05, power: 0.8 }) ?? 0,
  )
  expect(Math.round((rare ?? 0) / 1000)).toBe(163)
  expect(Math.round((rare ?? 0) / (common ?? 1))).toBe(11)
  expect(textOf('rare-event')).toContain('163,000')
})

test.each([
  ['not-shown', [10_000, 1000, 10_000, 1080], 'p-value is 0.064', '−0.05 to +1.65 points'],
  ['real-but-small', [50_000, 5000, 50_000, 5300], 'p = 0.002', '+0.2 to +1.0 points'],
  ['small-groups', [200, 30, 200, 44], 'p = 0.07', '−0.6 to +14.6 points'],
] as const)('the drill “%s” reads its test as the calculator does', (id, [n1, x1, n2, x2], p, interval) => {
  const read = readTest({ people: n1, successes: x1 }, { people: n2, successes: x2 })
  const digits = p.split('.')[1]?.length ?? 0
  expect(p).toContain((read?.p ?? 0).toFixed(digits))
  const places = /\.(\d+) to/.exec(interval)?.[1]?.length ?? 0
  const [low = 0, high = 0] = read?.interval ?? []
  const points = (share: number) => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(places)}`
  expect(interval).toBe(`${points(low)} to ${points(high)} points`)
  expect(textOf(id)).toContain(p)
  expect(textOf(id)).toContain(interval)
})

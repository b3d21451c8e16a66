import { expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { planContentOf } from '../../lib/extension/plan-content.ts'
import { freshChoices, makePlan, type PlanBasis } from '../../lib/prepare/make-plan.ts'
import { placingOf } from '../../lib/prepare/moves.ts'
import { minutesOf } from '../../lib/prepare/work.ts'

const skills = bundled.skills.map(({ id, tips }, index) => ({ id, tips, emphasis: index < 5 ? 1 - index / 8 : 0 }))
const make = (change: Partial<PlanBasis> = {}) =>
  makePlan({
    skills,
    content: planContentOf(bundled),
    choices: freshChoices,
    ticks: new Set(),
    today: '2026-05-04',
    ...change,
  })
const idsOn = (made: ReturnType<typeof make>, day: number) =>
  made.plan.days[day]?.shares.map(({ work }) => work.id) ?? []

test.each([
  ['nothing known', {}, { until: '1-week', days: 7, minutesPerDay: 90 }],
  ['a deadline', { deadline: '2026-05-07' }, { until: 'deadline', days: 3, minutesPerDay: 120 }],
  ['a deadline tomorrow', { deadline: '2026-05-05' }, { until: 'deadline', days: 1, minutesPerDay: 120 }],
  ['a deadline that is over', { deadline: '2026-05-01' }, { until: '1-week', days: 7, minutesPerDay: 90 }],
  [
    'the user’s own date over the posting’s',
    { deadline: '2026-05-07', choices: { ...freshChoices, deadline: '2026-05-18' } },
    { until: 'deadline', days: 14, minutesPerDay: 90 },
  ],
  [
    'an interview and 30 minutes a day',
    { choices: { ...freshChoices, interview: '2026-05-08', minutesPerDay: 30 } },
    { until: 'interview', days: 4, minutesPerDay: 30 },
  ],
])('with %s the plan fits', (_, change, expected) => {
  const { until, left, minutesPerDay } = make(change)
  expect({ until, days: left.days, minutesPerDay }).toEqual(expected)
})

test('ticking what is planned for today moves nothing; the rest of today stays', () => {
  const before = make()
  const [first = ''] = idsOn(before, 0)
  const done = { [first]: '2026-05-04' }
  const after = make({ ticks: new Set([first]), choices: { ...freshChoices, done, placing: placingOf(before.plan) } })
  expect(after.moves).toEqual([])
  expect(idsOn(after, 0)).toEqual(idsOn(before, 0).slice(1))
})

test('doing tomorrow’s work today leaves less of today, and that is said', () => {
  const before = make()
  const [next = ''] = idsOn(before, 1)
  const after = make({
    ticks: new Set([next]),
    choices: { ...freshChoices, done: { [next]: '2026-05-04' }, placing: placingOf(before.plan) },
  })
  expect(minutesOf(after.plan.days[0]?.shares ?? [])).toBeLessThan(minutesOf(before.plan.days[0]?.shares ?? []))
  expect(after.moves.length).toBeGreaterThan(0)
  expect(after.moves.map(({ work }) => work.id)).not.toContain(next)
})

test('a day that passed without work moves it on, or drops what no longer fits', () => {
  const choices = { ...freshChoices, until: 'interview', interview: '2026-05-08' }
  const before = make({ choices })
  const after = make({ choices: { ...choices, placing: placingOf(before.plan) }, today: '2026-05-05' })
  const moved = new Map(after.moves.map((move) => [move.work.id, move.kind]))
  for (const id of idsOn(before, 0)) expect(['later', 'dropped']).toContain(moved.get(id))
})

test('less time a day drops work by name and takes nothing new', () => {
  const before = make()
  const after = make({ choices: { ...freshChoices, minutesPerDay: 30, placing: placingOf(before.plan) } })
  const dropped = after.moves.filter(({ kind }) => kind === 'dropped')
  expect(dropped.length).toBeGreaterThan(3)
  for (const { work } of dropped) expect(after.plan.dropped.map(({ id }) => id)).toContain(work.id)
})

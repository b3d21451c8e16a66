import { expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { explainMoves, placingOf } from '../../lib/prepare/moves.ts'
import { type PlanNeed, planPreparation } from '../../lib/prepare/plan.ts'
import { timeLeft, usualUntil } from '../../lib/prepare/time-left.ts'
import { minutesOf, type PlanContent } from '../../lib/prepare/work.ts'
import { plan, task, tip } from './needs.ts'

const empty: PlanContent = { tasks: [], plans: [], practice: {} }
const need = (change: Partial<PlanNeed>): PlanNeed => ({
  skills: [],
  content: empty,
  done: new Set(),
  today: '2026-05-04',
  days: 2,
  minutesPerDay: 60,
  ...change,
})
/** The plan as lines: a day, and its work with minutes and parts. */
const lines = (given: PlanNeed) =>
  planPreparation(given).days.map(({ day, shares }) =>
    [
      day.slice(5),
      ...shares.map(({ work, minutes, part }) => `${work.id} ${minutes}${part ? ` (${part.number}/${part.of})` : ''}`),
    ].join(', '),
  )

test('the heaviest skill comes first, then each in turn by its weight', () => {
  const skills = [
    { id: 'light', emphasis: 0.25, tips: [tip('one', 10), tip('two', 10)] },
    { id: 'heavy', emphasis: 1, tips: [tip('one', 10), tip('two', 10), tip('three', 10)] },
    { id: 'absent', emphasis: 0, tips: [tip('one', 10)] },
  ]
  expect(lines(need({ skills, days: 1 }))).toEqual([
    '05-04, heavy/one 10, light/one 10, heavy/two 10'.concat(', heavy/three 10, light/two 10'),
  ])
})

test('a tip of a skill the posting does not ask for is planned where another builds on it', () => {
  const skills = [
    { id: 'asked', emphasis: 1, tips: [tip('late', 20, ['other/first', 'own']), tip('own', 10)] },
    { id: 'other', emphasis: 0, tips: [tip('first', 15), tip('second', 15)] },
  ]
  expect(lines(need({ skills, days: 1 }))).toEqual(['05-04, other/first 15, asked/own 10, asked/late 20'])
})

test('work longer than a day is cut into parts; work that would not fit is dropped by name', () => {
  const skills = [{ id: 'a', emphasis: 1, tips: [tip('long', 150), tip('short', 25), tip('last', 30)] }]
  expect(lines(need({ skills, days: 3 }))).toEqual([
    '05-04, a/long 60 (1/3)',
    '05-05, a/long 60 (2/3)',
    '05-06, a/long 30 (3/3), a/short 25',
  ])
  expect(planPreparation(need({ skills, days: 3 })).dropped.map(({ id }) => id)).toEqual(['a/last'])
})

test('short work is not cut while there is room on another day', () => {
  const skills = [{ id: 'a', emphasis: 1, tips: [tip('one', 40), tip('two', 40), tip('three', 40)] }]
  expect(lines(need({ skills, days: 3 }))).toEqual(['05-04, a/one 40', '05-05, a/two 40', '05-06, a/three 40'])
  expect(lines(need({ skills, days: 2 }))).toEqual([
    '05-04, a/one 40, a/two 20 (1/2)',
    '05-05, a/two 20 (2/2), a/three 40',
  ])
})

test('a general task waits for its day, and more time adds tasks without taking any away', () => {
  const content: PlanContent = {
    tasks: [task('read'), task('rest', ['read']), task('more')],
    plans: [
      plan('short', 2, [
        { task: 'read', minutes: 10, day: 1 },
        { task: 'rest', minutes: 10, day: 2 },
      ]),
      plan(
        'long',
        4,
        [
          { task: 'read', minutes: 20, day: 1 },
          { task: 'more', minutes: 60, day: 2 },
        ],
        { skillMinutes: 0 },
      ),
    ],
    practice: {},
  }
  expect(lines(need({ content, days: 2, minutesPerDay: 35 }))).toEqual(['05-04, task:read 10', '05-05, task:rest 10'])
  expect(lines(need({ content, days: 2, minutesPerDay: 120 }))).toEqual([
    '05-04, task:read 20, task:more 60',
    '05-05, task:rest 10',
  ])
})

test('what was done today is paid with today’s minutes; what was done before is not', () => {
  const skills = [{ id: 'a', emphasis: 1, tips: [tip('one', 40), tip('two', 40)] }]
  const done = new Set(['a/one'])
  expect(lines(need({ skills, done, doneToday: done }))).toEqual(['05-04', '05-05, a/two 40'])
  expect(lines(need({ skills, done }))).toEqual(['05-04, a/two 40', '05-05'])
})

test('with a day less, what moved and what fell out is said', () => {
  const skills = [{ id: 'a', emphasis: 1, tips: [tip('one', 30), tip('two', 30), tip('three', 30), tip('four', 60)] }]
  const before = placingOf(planPreparation(need({ skills, days: 5 })))
  const moves = explainMoves(before, planPreparation(need({ skills, days: 2 })))
  expect(moves.map(({ work, kind, ...rest }) => [work.id, kind, ...Object.values(rest)])).toEqual([
    ['a/two', 'sooner', '2026-05-05', '2026-05-04'],
    ['a/three', 'sooner', '2026-05-06', '2026-05-05'],
    ['a/four', 'dropped'],
  ])
})

const skills = bundled.skills.map(({ id, tips }, index) => ({ id, tips, emphasis: index < 6 ? 1 - index / 8 : 0 }))
const content: PlanContent = {
  tasks: bundled.tasks,
  plans: bundled.plans,
  practice: Object.fromEntries(bundled.skills.map(({ id, practice }) => [id, practice])),
}

test.each(bundled.plans)('the bundled plan “$name” is planned in full, the general tasks at their length', (given) => {
  const made = planPreparation(need({ skills, content, days: given.days, minutesPerDay: given.minutesPerDay }))
  const shares = made.days.flatMap(({ shares }) => shares)
  for (const { task, minutes } of given.steps)
    expect([task, minutesOf(shares.filter(({ work }) => work.id === `task:${task}`))]).toEqual([task, minutes])
  const onSkills = minutesOf(shares.filter(({ work }) => work.kind !== 'task'))
  const inReach = minutesOf(
    skills
      .filter(({ emphasis }) => emphasis > 0)
      .flatMap(({ tips }) => tips.filter(({ minutes }) => minutes <= given.longestTip)),
  )
  // The last tip may be longer than what is left for skills.
  expect(onSkills).toBeGreaterThan(Math.min(inReach, given.skillMinutes) - 60)
})

test('getting ready stays on the last day of a longer plan', () => {
  const made = planPreparation(need({ skills, content, days: 14, minutesPerDay: 90 }))
  expect(made.days.at(-1)?.shares.map(({ work }) => work.id)).toContain('task:get-ready')
})

test.each([
  [{ until: '3-days', chosen: '2026-05-04' }, '2026-05-04', { days: 3, end: '2026-05-07', over: false }],
  [{ until: '3-days', chosen: '2026-05-04' }, '2026-05-06', { days: 1, end: '2026-05-07', over: false }],
  [{ until: '3-days', chosen: '2026-05-04' }, '2026-05-07', { days: 1, end: '2026-05-07', over: true }],
  [{ until: 'tonight', chosen: '2026-05-04' }, '2026-05-04', { days: 1, end: '2026-05-05', over: false }],
  [{ until: 'deadline', deadline: '2026-05-20' }, '2026-05-04', { days: 16, end: '2026-05-20', over: false }],
  [{ until: 'interview', interview: '2026-05-04' }, '2026-05-04', { days: 1, end: '2026-05-04', over: false }],
  [{ until: 'interview', interview: '2026-05-03' }, '2026-05-04', { days: 1, end: '2026-05-03', over: true }],
  [{ until: 'interview' }, '2026-05-04', { days: 1, over: false }],
])('with %j on %s there is %j', (choice, today, expected) => {
  expect(timeLeft(choice, bundled.plans, today)).toEqual(expected)
})

test.each([
  [{ deadline: '2026-05-20', interview: '2026-05-25' }, 'interview'],
  [{ deadline: '2026-05-20', interview: '2026-05-01' }, 'deadline'],
  [{ deadline: '2026-05-01' }, '1-week'],
  [{}, '1-week'],
])('with %j the time to begin with is %s', (days, expected) => {
  expect(usualUntil(days, bundled.plans, '2026-05-04')).toBe(expected)
})

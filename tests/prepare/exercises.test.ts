import { expect, test } from 'vitest'
import { exercises } from '../../content/exercises.ts'
import { chooseDrills, type DrillRecord, drillGroups, optionsOf } from '../../lib/prepare/drills.ts'
import { type PortfolioPiece, rankItems, riceScore } from '../../lib/prepare/portfolio.ts'
import { pieceMarkdown } from '../../lib/prepare/portfolio-markdown.ts'
import { coverSkills, isTold, type Story } from '../../lib/prepare/story.ts'
import { storiesMarkdown } from '../../lib/prepare/story-markdown.ts'

const { drills, portfolio } = exercises
const solved = (id: string, right: boolean, changed: number): [string, DrillRecord] => [
  id,
  { version: 1, id, right, tries: 1, changed },
]

test('new drills come first, then those that went wrong, then the longest solved', () => {
  const [a = '', b = '', c = '', d = ''] = chooseDrills(drills, new Map(), 'sql').map(({ id }) => id)
  const records = new Map([solved(a, true, 9), solved(b, true, 3), solved(c, false, 5)])
  const order = chooseDrills(drills, records, 'sql').map(({ id }) => id)
  expect(order[0]).toBe(d)
  expect(order.slice(-3)).toEqual([c, b, a])
})

test('each drill belongs to one group', () => {
  const groups = Object.keys(drillGroups) as (keyof typeof drillGroups)[]
  const all = groups.flatMap((group) => chooseDrills(drills, new Map(), group).map(({ id }) => id))
  expect(all.toSorted()).toEqual(drills.map(({ id }) => id).toSorted())
})

test('answers keep their order for a drill, and the right one has no usual place', () => {
  const places = drills.map((drill) => optionsOf(drill).findIndex(({ right }) => right))
  expect(places).toEqual(drills.map((drill) => optionsOf(drill).findIndex(({ right }) => right)))
  for (const place of [0, 1, 2, 3])
    expect(places.filter((one) => one === place).length).toBeGreaterThan(drills.length / 10)
  for (const drill of drills) expect(new Set(optionsOf(drill))).toEqual(new Set(drill.options))
})

// The example of Intercom's article on RICE has no numbers; these are calculated by hand.
test.each([
  [{ reach: 4000, impact: 2, confidence: 80, effort: 2 }, 3200],
  [{ reach: 9000, impact: 0.25, confidence: 90, effort: 1 }, 2025],
  [{ reach: 500, impact: 3, confidence: 100, effort: 0.5 }, 3000],
  [{ reach: 500, impact: 3, confidence: 100, effort: 0 }, undefined],
  [{ reach: Number.NaN, impact: 3, confidence: 100, effort: 1 }, undefined],
])('RICE of %j is %s', (item, score) => {
  expect(riceScore(item)).toBe(score)
})

const item = (id: string, reach: number, effort = 1) => ({
  id,
  name: id,
  when: 'now' as const,
  reach,
  impact: 1,
  confidence: 50,
  effort,
})

test('ideas stand by their score; those without one keep their order at the end', () => {
  const ranked = rankItems([item('none', 10, 0), item('low', 10), item('also-none', 10, 0), item('high', 30)])
  expect(ranked.map(({ item }) => item.id)).toEqual(['high', 'low', 'none', 'also-none'])
})

const words = {
  untitled: 'Untitled',
  ideas: 'Ideas',
  columns: {
    name: 'Idea',
    reach: 'Reach',
    impact: 'Impact',
    confidence: 'Conf',
    effort: 'Effort',
    score: 'RICE',
    when: 'When',
  },
  when: { now: 'Now', next: 'Next', later: 'Later', not: 'Not now' },
  score: String,
}
const piece = (change: Partial<PortfolioPiece>): PortfolioPiece => ({
  version: 1,
  id: 'p',
  form: 'roadmap',
  title: 'Study app',
  texts: {},
  items: [],
  changed: 0,
  ...change,
})

test('a roadmap becomes Markdown with its ideas as a table behind the goal; empty parts are left out', () => {
  const form = portfolio.find(({ id }) => id === 'roadmap')
  if (!form) throw new Error('There is no form for a roadmap.')
  const texts = { goal: 'Come back in week 4: 18 % to 25 %.', check: 'In June.', assumptions: '  ' }
  const made = piece({ texts, items: [item('low', 10), { ...item('high | best', 30), when: 'not' }] })
  expect(pieceMarkdown(made, form, words)).toBe(`# Study app

## Goal

Come back in week 4: 18 % to 25 %.

## Ideas

| Idea | Reach | Impact | Conf | Effort | RICE | When |
| --- | --- | --- | --- | --- | --- | --- |
| high \\| best | 30 | 1 | 50 % | 1 | 15 | Not now |
| low | 10 | 1 | 50 % | 1 | 5 | Now |

## When you look again

In June.
`)
  expect(pieceMarkdown(piece({ title: ' ' }), form, words)).toBe('# Untitled\n')
})

const story = (id: string, skills: string[], change: Partial<Story> = {}): Story => ({
  version: 1,
  id,
  title: id,
  skills,
  situation: 's',
  task: 't',
  action: 'a',
  result: 'r',
  changed: 0,
  ...change,
})

test('each skill gets the stories that show it, those that can be told first', () => {
  const stories = [story('half', ['a', 'b'], { result: ' ' }), story('whole', ['b'])]
  expect(
    coverSkills(['b', 'a', 'c'], stories).map(({ skill, stories }) => [skill, ...stories.map(({ id }) => id)]),
  ).toEqual([['b', 'whole', 'half'], ['a', 'half'], ['c']])
  expect(stories.map(isTold)).toEqual([false, true])
})

test('stories become Markdown with their skills and parts', () => {
  const parts = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' }
  const around = { title: 'My stories', skills: 'Shows', parts, untitled: 'Untitled' }
  const text = storiesMarkdown(
    [story('Club app', ['a']), story('', [], { action: '', result: '' })],
    () => 'Metrics',
    around,
  )
  expect(text).toBe(`# My stories

## Club app

Shows: Metrics

**Situation.** s

**Task.** t

**Action.** a

**Result.** r

## Untitled

**Situation.** s

**Task.** t
`)
})

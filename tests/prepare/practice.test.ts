import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { exercises } from '../../content/exercises.ts'
import { areasOf } from '../../lib/prepare/areas.ts'
import { gradeOf, mostAnswers, type PracticeCard, reviewCard } from '../../lib/prepare/cards.ts'
import { choosePractice, nextDue, type PracticeQuestion } from '../../lib/prepare/choose-practice.ts'
import { historyOf } from '../../lib/prepare/history.ts'
import { practiceQuestions } from '../../lib/prepare/practice-questions.ts'

const day = 86_400_000
const start = Date.UTC(2026, 4, 4, 18)
const about = { id: 'q', skills: ['product-metrics'] }
const answer = (met: number, at = start) => ({ at, met, of: 4, seconds: 120 })
/** Answers given each time on the day the card is due. */
const practise = (...met: number[]) => {
  let card: PracticeCard | undefined
  for (const one of met) card = reviewCard(card, about, answer(one, card?.memory.due ?? start))
  return card as PracticeCard
}
const daysUntilDue = ({ memory, answers }: PracticeCard) => Math.round((memory.due - (answers.at(-1)?.at ?? 0)) / day)

describe('spaced repetition', () => {
  test.each([
    [0, 'Again'],
    [1, 'Again'],
    [2, 'Hard'],
    [3, 'Good'],
    [4, 'Easy'],
  ])('%d of 4 statements count as “%s”', (met, name) => {
    expect({ Again: 1, Hard: 2, Good: 3, Easy: 4 }[name]).toBe(gradeOf({ met, of: 4 }))
  })

  test('the better an answer, the later the question comes back, and never on the same day', () => {
    const [again = 0, hard = 0, good = 0, easy = 0] = [0, 2, 3, 4].map((met) => daysUntilDue(practise(met)))
    expect(again).toBeGreaterThanOrEqual(1)
    expect(hard).toBeGreaterThanOrEqual(again)
    expect(good).toBeGreaterThanOrEqual(hard)
    expect(easy).toBeGreaterThan(good)
  })

  test('good answers widen the distance, a failed one shortens it', () => {
    const [first, second, third] = [practise(3), practise(3, 3), practise(3, 3, 3)].map(daysUntilDue)
    expect(second).toBeGreaterThan(first ?? 0)
    expect(third).toBeGreaterThan(second ?? 0)
    expect(daysUntilDue(practise(3, 3, 3, 0))).toBeLessThan(third ?? 0)
  })

  test('the same answers give the same card, through JSON as well', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 }), (met) => {
        const before = practise(...met)
        const stored = JSON.parse(JSON.stringify(before)) as PracticeCard
        expect(stored).toEqual(before)
        const next = answer(3, before.memory.due)
        expect(reviewCard(stored, about, next)).toEqual(reviewCard(before, about, next))
      }),
    )
  })

  test('only the last answers are kept', () => {
    expect(practise(...Array<number>(mostAnswers + 5).fill(4)).answers).toHaveLength(mostAnswers)
  })
})

const question = (id: string, skill: string, change: Partial<PracticeQuestion> = {}): PracticeQuestion => ({
  id,
  question: `${id}?`,
  skills: [skill],
  area: 'general',
  level: 'start',
  minutes: 5,
  outline: [],
  rubric: ['a'],
  ...change,
})
const questions = [
  question('talk', 'communication'),
  question('funnel', 'product-metrics', { area: 'shop', level: 'build' }),
  question('likes', 'product-metrics', { area: 'feed' }),
  question('north-star', 'product-metrics', { level: 'stretch' }),
  question('join', 'sql-and-data-tools'),
]
const emphasis = new Map([
  ['product-metrics', 1],
  ['communication', 0.4],
])
const wish = { emphasis, areas: new Set(['shop'] as const) }
const ids = (cards: ReadonlyMap<string, PracticeCard>, change = {}, now = start) =>
  choosePractice(questions, cards, { ...wish, ...change }, now).map(({ id }) => id)

describe('which question comes next', () => {
  test('those of the posting’s skills in turn, the heaviest first, its product area before general ones', () => {
    expect(ids(new Map())).toEqual(['funnel', 'talk', 'north-star', 'likes'])
  })

  test('what is due again comes before new ones, the longest due first; what is not due yet is left out', () => {
    const cards = new Map([
      ['talk', { ...practise(3), id: 'talk' }],
      ['likes', { ...practise(0), id: 'likes' }],
    ])
    const due = (id: string) => cards.get(id)?.memory.due ?? 0
    expect(ids(cards)).toEqual(['funnel', 'north-star'])
    expect(ids(cards, {}, due('likes'))).toEqual(['likes', 'funnel', 'north-star'])
    expect(ids(cards, {}, due('talk') + 1)).toEqual(['likes', 'talk', 'funnel', 'north-star'])
    expect(nextDue(questions, cards)).toBe(Math.min(due('likes'), due('talk')))
  })

  test('one skill alone, or all of them without a posting', () => {
    expect(ids(new Map(), { only: 'sql-and-data-tools' })).toEqual(['join'])
    expect(ids(new Map(), { emphasis: new Map() })).toHaveLength(questions.length)
    expect(nextDue(questions, new Map())).toBeUndefined()
  })

  test('every bundled question can be practised: it has steps and checks', () => {
    const all = practiceQuestions(bundled.skills, bundled.questions, exercises.answers)
    const own = bundled.skills.reduce((sum, { practice }) => sum + practice.length, 0)
    expect(all).toHaveLength(own + bundled.questions.length)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { outline, rubric } of all) expect(Math.min(outline.length, rubric.length)).toBeGreaterThan(2)
  })
})

test.each([
  ['Grow the creator tools that creators use. Work on live streams with creators.', ['creator-tools']],
  ['Our e-commerce team builds checkout for merchants and sellers.', ['shop']],
  ['Help advertisers with ads and campaigns; rank search results by query.', ['ads', 'search']],
  ['You live in Berlin. The gap between go and went.', []],
  ['Ads once.', []],
])('“%s” is about %j', (text, areas) => {
  expect(areasOf(text)).toEqual(areas)
})

test('the history of a skill holds its answers in order of time and the mean of the last five', () => {
  const cards = [
    practise(0, 2, 4),
    { ...practise(3, 3, 3), id: 'other' },
    { ...practise(4), skills: ['communication'] },
  ]
  const [metrics, sql] = historyOf(['product-metrics', 'sql-and-data-tools'], cards)
  expect(metrics?.points.map(({ at }) => at)).toEqual(metrics?.points.map(({ at }) => at).toSorted((a, b) => a - b))
  expect(metrics?.points).toHaveLength(6)
  const last = metrics?.points.slice(-5) ?? []
  expect(metrics?.now).toBeCloseTo(last.reduce((sum, { share }) => sum + share, 0) / 5, 12)
  expect(sql).toEqual({ skill: 'sql-and-data-tools', points: [], now: undefined })
})

import { expect, test } from 'vitest'
import { cropQuote } from '../../components/crop-quote.ts'
import { daysAway, duration, factWords, roughDuration } from '../../components/words.ts'
import type { Fact } from '../../lib/posting/posting.ts'

test.each([
  [5, '5 min'],
  [60, '1 h'],
  [90, '1 h 30'],
  [1800, '30 h'],
])('%i minutes are %s', (minutes, said) => expect(duration(minutes)).toBe(said))

test.each([
  [45, '45 min'],
  [89, '1 h'],
  [4020, '67 h'],
])('%i minutes are roughly %s', (minutes, said) => expect(roughDuration(minutes)).toBe(said))

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'tomorrow'],
  ['2026-12-15', 'in 21 days'],
  ['2026-11-23', 'yesterday'],
  ['2026-11-01', '23 days ago'],
  ['soon', undefined],
])('%s is %s', (day, said) => expect(daysAway(day, new Date(2026, 10, 24, 23, 59))).toBe(said))

const evidence = { block: 0, start: 0, end: 10 }
test.each<[what: string, fact: Pick<Fact, 'value' | 'evidence'>, said: string]>([
  ['a day of the page’s data', { value: '2026-12-01' }, '1 December 2026'],
  ['a day that there is not', { value: '2026-13-45' }, '2026-13-45'],
  ['words of the page’s data', { value: 'by 2026-12-01' }, 'by 2026-12-01'],
  ['a day that the posting writes so itself', { value: '2026-12-01', evidence }, '2026-12-01'],
])('of facts, %s is said as people say it, and what is quoted as it stands', (_, fact, said) =>
  expect(factWords({ kind: 'deadline', reader: 'json-ld', ...fact })).toBe(said),
)

const crop = (text: string, marked: string) => {
  const start = text.indexOf(marked)
  return cropQuote(text, start, start + marked.length)
}
const filler = 'one two three four five six seven eight nine ten '.repeat(4)

test.each([
  ['a short sentence whole', 'Write SQL every day.', 'SQL', ['Write ', 'SQL', ' every day.']],
  ['only its own sentence', 'We are kind. Write SQL every day. Eat well.', 'SQL', ['Write ', 'SQL', ' every day.']],
])('a quote is %s', (_, text, marked, [before, mark, after]) => {
  expect(crop(text, marked)).toEqual({ before, marked: mark, after })
})

test('a long sentence is cut at words, with an ellipsis on each side', () => {
  const { before, marked, after } = crop(`${filler}SQL ${filler}`, 'SQL')
  expect(before).toMatch(/^…[a-z]+ .* $/)
  expect(marked).toBe('SQL')
  expect(after).toMatch(/^ .* ?[a-z]+…$/)
  expect(before.length + after.length).toBeLessThan(220)
})

test('marked words without a space are cut, and no character is halved', () => {
  const { marked } = cropQuote('🚀'.repeat(5000), 0, 10_000)
  expect(marked.length).toBeLessThan(300)
  expect(marked.isWellFormed()).toBe(true)
})

test.each([
  ['begins with the sentence', 'We are kind. Write SQL.', 'Write SQL.', ['', 'Write SQL.', '']],
  ['holds no part of the next one', 'Write SQL. Eat well.', 'Write SQL.', ['', 'Write SQL.', '']],
  ['ends within it', 'Skills: write SQL, read plans. Eat.', 'write SQL', ['', 'write SQL', ', read plans.']],
])('a quote that %s', (_, text, marked, [before, mark, after]) => {
  expect(crop(text, marked)).toEqual({ before, marked: mark, after })
})

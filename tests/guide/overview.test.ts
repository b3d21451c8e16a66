import { describe, expect, test } from 'vitest'
import type { PostingRecord } from '../../lib/extension/store.ts'
import { comparePostings, overview } from '../../lib/guide/overview.ts'

const skills = (['sql', 'metrics', 'writing'] as const).map((id) => ({
  id,
  name: id.toUpperCase(),
  pillar: 'data' as const,
  tips: [{ id: 'one' }, { id: 'two' }],
}))

function record(asks: string, ticks: string[] = []): PostingRecord {
  const required = (word: string) => word.endsWith('!')
  return {
    version: 1,
    key: asks,
    url: '',
    title: '',
    company: '',
    ticks,
    notes: '',
    answers: {},
    changed: 0,
    skills: asks
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ id: word.replace('!', ''), strength: required(word) ? 'required' : 'preferred' })),
  }
}

describe('skills over postings', () => {
  test('what most ask for comes first, then what more require', () => {
    const rows = overview([record('sql writing metrics!'), record('sql! metrics!'), record('sql')], skills)
    expect(rows.map(({ id, asked, required }) => [id, asked, required])).toEqual([
      ['sql', 3, 1],
      ['metrics', 2, 2],
      ['writing', 1, 0],
    ])
  })

  test('a cell says what the posting wants and what is prepared for it', () => {
    const [row] = overview([record('sql!', ['sql/one', 'sql/gone']), record('metrics', ['sql/two'])], skills)
    expect(row?.cells).toEqual([
      { strength: 'required', done: 1, of: 2 },
      { done: 1, of: 2 },
    ])
    expect([row?.done, row?.of]).toEqual([1, 2])
  })

  test('a tip ticked for two postings counts once', () => {
    const [row] = overview([record('sql', ['sql/one']), record('sql', ['sql/one', 'sql/two'])], skills)
    expect([row?.done, row?.of]).toEqual([2, 2])
  })

  test.each([
    ['no postings', []],
    ['postings without skills', [record('')]],
    ['skills that are not known any more', [record('gone')]],
  ])('%s give no rows', (_, records) => {
    expect(overview(records, skills)).toEqual([])
  })
})

describe('two postings side by side', () => {
  test.each([
    ['sql metrics', 'metrics writing', { both: ['metrics'], onlyFirst: ['sql'], onlySecond: ['writing'] }],
    ['sql', 'sql', { both: ['sql'], onlyFirst: [], onlySecond: [] }],
    ['', 'sql', { both: [], onlyFirst: [], onlySecond: ['sql'] }],
    ['', '', { both: [], onlyFirst: [], onlySecond: [] }],
  ])('%j and %j', (first, second, compared) => {
    expect(comparePostings(record(first), record(second))).toEqual(compared)
  })
})

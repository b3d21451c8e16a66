import { describe, expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { createSearch, listEntries } from '../../lib/extension/search.ts'
import { createFilter, foldWords, markWords } from '../../lib/extension/search-words.ts'

const entries = listEntries(bundled)
const search = createSearch(entries).find
const best = (query: string) => search(query)[0]?.entry

describe('searching the content', () => {
  test.each([
    ['sql', 'skill', 'sql-and-data-tools'],
    ['SQL', 'skill', 'sql-and-data-tools'],
    ['sq', 'skill', 'sql-and-data-tools'],
    ['experimentaton', 'skill', 'experimentation'],
    ['user reserch', 'skill', 'user-research'],
    ['ai flu', 'skill', 'ai-fluency'],
    ['product metrics', 'skill', 'product-metrics'],
    ['creativity', 'skill', 'creativity'],
  ])('“%s” finds the %s %s first', (query, kind, id) => {
    expect(best(query)).toMatchObject({ kind, id })
  })

  test('words that say nothing do not narrow the search', () => {
    const ids = (query: string) => search(query).map(({ entry }) => entry.key)
    expect(ids('the sql')).toEqual(ids('sql'))
  })

  test('a last word that is still being typed counts even when it is a small one', () => {
    expect(search('in').length).toBeGreaterThan(0)
  })

  test('entries with all the words come before those with one of them; one of them is better than nothing', () => {
    const both = search('metric tree').map(({ entry }) => foldWords(`${entry.title} ${entry.text} ${entry.more}`))
    expect(both.every((words) => words.some((word) => word.startsWith('metric')))).toBe(true)
    expect(search('sql zzzzqqqq').length).toBeGreaterThan(0)
  })

  test.each(['', '   ', 'zzzzqqqq', '((((', '\u0000', '"AND" OR +'])('%j does not throw', (query) => {
    expect(() => search(query)).not.toThrow()
  })

  test('every entry has a key of its own and a title, and is found by its whole title', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
    const lost = entries.filter(
      ({ key, title }) => !search(title, entries.length).some(({ entry }) => entry.key === key),
    )
    expect(lost).toEqual([])
  })

  test('Chinese is found by any part of a word', () => {
    const chinese = [
      { key: 'a', kind: 'skill', id: 'a', title: '产品指标', text: '', more: '' },
      { key: 'b', kind: 'skill', id: 'b', title: '用户研究', text: '', more: '' },
    ] as const
    const { find } = createSearch(chinese)
    expect(find('指标').map(({ entry }) => entry.id)).toEqual(['a'])
    expect(find('研究').map(({ entry }) => entry.id)).toEqual(['b'])
  })

  test('prepared step by step it finds the same as at once', () => {
    const prepared = createSearch(entries)
    let steps = 1
    while (prepared.prepare()) steps += 1
    expect(steps).toBeGreaterThan(10)
    expect(prepared.find('metric')).toEqual(search('metric'))
  })
})

describe('marking words', () => {
  test.each([
    ['An A/B test', ['ab'], ['A/B']],
    ['Metrics, metric and METRICS', ['metrics'], ['Metrics', 'METRICS']],
    ['Résumé line', ['resume'], ['Résumé']],
    ['产品指标与指标树', foldWords('指标'), ['指标', '指标']],
    ['nothing here', ['sql'], []],
    ['', ['sql'], []],
  ])('%j with %j', (text, words, marked) => {
    const runs = markWords(text, words)
    expect(runs.filter((run) => run.marked).map((run) => run.text)).toEqual(marked)
    expect(runs.map((run) => run.text).join('')).toBe(text)
  })

  test('marks what a search found', () => {
    expect(search('retention')[0]?.title).toContainEqual({ text: expect.stringMatching(/^retention$/i), marked: true })
  })
})

describe('filtering texts', () => {
  test.each([
    ['wid', 'The width of the sidebar', true],
    ['sidebar WIDTH', 'The width of the sidebar', true],
    ['width page', 'The width of the sidebar', false],
    ['idth', 'The width of the sidebar', false],
    ['resume', 'Lines for your résumé', true],
  ])('%j in %j: %s', (query, text, found) => {
    expect(createFilter(query)?.(text)).toBe(found)
  })

  test.each(['', '  ', '…'])('%j filters nothing', (query) => {
    expect(createFilter(query)).toBeUndefined()
  })
})

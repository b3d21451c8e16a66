import { expect, test } from 'vitest'
import { postingsCsv, postingsMarkdown } from '../../lib/extension/saved-text.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'

const names = {
  title: 'Title',
  company: 'Company',
  stage: 'Stage',
  deadline: 'Apply by',
  done: 'Tips done',
  tips: 'Tips',
  skills: 'Skills',
  notes: 'Notes',
  address: 'Address',
}
const posting = (change: Partial<PostingRecord>) => ({
  record: {
    version: 1 as const,
    key: 'a',
    url: 'https://x.example/1',
    title: 'PM Intern',
    company: 'Northwind',
    ticks: [],
    notes: '',
    answers: {},
    changed: 0,
    ...change,
  },
  progress: { done: 1, of: 4 },
  stage: 'Applied',
  skills: ['SQL and data tools', 'Execution'],
})

/** The first row below the names, as RFC 4180 reads it. */
function firstRow(csv: string): string[] {
  const cells: string[] = []
  for (const [, quoted, bare] of csv
    .slice(csv.indexOf('\r\n') + 2, -2)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g))
    cells.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
  return cells.slice(0, 9)
}

test.each([
  ['plain', 'PM Intern', 'PM Intern'],
  ['a comma', 'Intern, PM', 'Intern, PM'],
  ['quotes', 'The "best" intern', 'The "best" intern'],
  ['a line break', 'PM\nIntern', 'PM\nIntern'],
  ['a formula', '=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ['a plus', '+1', "'+1"],
  ['an at sign', '@x', "'@x"],
])('CSV: %s in a title', (_, title, cell) => {
  expect(firstRow(postingsCsv([posting({ title })], names))).toEqual([
    cell,
    'Northwind',
    'Applied',
    '',
    '1',
    '4',
    'SQL and data tools; Execution',
    '',
    'https://x.example/1',
  ])
})

test('CSV begins with the mark of UTF-8 and has a row for each posting', () => {
  const csv = postingsCsv([posting({}), posting({})], names)
  expect(csv.startsWith('\uFEFFTitle,Company')).toBe(true)
  expect(csv.split('\r\n')).toHaveLength(4)
})

test('Markdown holds what was written and shows signs of a title as they are', () => {
  const text = postingsMarkdown(
    [posting({ title: '*PM* <b>Intern</b>', notes: 'one\n\ntwo', deadline: '2026-12-15' })],
    'Your postings',
    names,
  )
  expect(text).toContain('## \\*PM\\* \\<b\\>Intern\\</b\\>, Northwind')
  expect(text).toContain('- Apply by: 2026-12-15')
  expect(text).toContain('> one\n>\n> two')
})

test('Markdown links no address that is not of the web', () => {
  expect(postingsMarkdown([posting({ url: 'javascript:alert(1)' })], 'x', names)).not.toContain('<javascript')
})

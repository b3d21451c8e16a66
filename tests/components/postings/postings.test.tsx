import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Postings } from '../../../components/postings/Postings.tsx'
import type { PostingsActions } from '../../../components/postings/view.ts'
import { bundled } from '../../../content/bundled.ts'
import { showPosting } from '../../../entrypoints/postings/show-posting.ts'
import type { PostingRecord } from '../../../lib/extension/store.ts'
import { comparePostings, overview } from '../../../lib/guide/overview.ts'
import { expectAccessible } from '../accessible.ts'

afterEach(cleanup)

const today = new Date(2026, 10, 24)
const record = (change: Partial<PostingRecord>): PostingRecord => ({
  version: 1,
  key: change.title ?? 'x',
  url: 'https://x.example/1',
  title: 'PM Intern',
  company: 'Northwind',
  ticks: [],
  notes: '',
  answers: {},
  changed: 0,
  ...change,
})
const asks = (...ids: string[]) => ids.map((id) => ({ id, strength: 'required' as const }))
const first = record({
  title: 'Alpha',
  company: 'Zeta',
  stage: 'applied',
  deadline: '2026-12-01',
  notes: 'Ask Mia',
  ticks: ['product-metrics/metric-tree'],
  skills: asks('product-metrics', 'sql-and-data-tools'),
  changed: 3,
})
const second = record({
  title: 'Beta',
  stage: 'interested',
  deadline: '2026-11-26',
  skills: asks('sql-and-data-tools', 'gone'),
  changed: 2,
})
const third = record({
  title: 'Gamma',
  url: 'javascript:alert(1)',
  skills: asks('communication', 'sql-and-data-tools'),
  changed: 1,
})
const all = [first, second, third]

function open(records = all, removed?: { title: string; bringBack: () => void; dismiss: () => void }) {
  const actions: PostingsActions = {
    change: vi.fn(),
    note: vi.fn(),
    remove: vi.fn(),
    open: vi.fn(),
    prepare: vi.fn(),
    openPage: vi.fn(),
  }
  const postings = records.map((item) => showPosting(item, bundled.skills))
  const rows = overview(records, bundled.skills)
  const props = {
    postings,
    rows,
    mapRows: rows,
    mapped: postings,
    compare: (a: (typeof postings)[number], b: (typeof postings)[number]) => comparePostings(a.record, b.record),
    actions,
    theme: 'auto' as const,
    removed,
    failed: false,
    today,
  }
  const { container, rerender } = render(<Postings {...props} />)
  return { container, actions, change: (more: Partial<typeof props>) => rerender(<Postings {...props} {...more} />) }
}
const tab = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }))
const rowTitles = () =>
  screen.getAllByRole('rowheader').map((header) => header.querySelector('[dir="auto"]')?.textContent)

describe('overview', () => {
  test('says in how many postings a skill is asked for, most first', () => {
    open()
    screen.getByText('SQL and data tools is asked for in 3 of your 3.')
    const [row] = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    within(row as HTMLElement).getByRole('rowheader', { name: 'SQL and data tools' })
    within(row as HTMLElement).getByText('3 of 3')
  })

  test('every square says what it shows', () => {
    open()
    const row = screen.getByRole('row', { name: /^Product metrics/ })
    const cells = within(row).getAllByRole('cell').slice(1)
    const tips = bundled.skills.find(({ id }) => id === 'product-metrics')?.tips.length
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      `Required, 1 of ${tips} tips done`,
      'Not asked for',
      'Not asked for',
    ])
  })

  test('the next deadline is that of a posting not yet applied for', () => {
    open()
    const tile = within(screen.getByRole('heading', { name: 'Next to apply for' }).parentElement as HTMLElement)
    expect(tile.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Beta, Northwindin 2 days'])
  })

  test('without postings it says how one comes here, and offers the sample', () => {
    const { actions } = open([])
    screen.getByText('No postings yet')
    fireEvent.click(screen.getByRole('button', { name: 'Try it on a sample posting' }))
    expect(actions.openPage).toHaveBeenCalledWith('welcome')
  })
})

describe('table', () => {
  test.each([
    ['Posting', ['Alpha', 'Beta', 'Gamma'], ['Gamma', 'Beta', 'Alpha']],
    ['Stage', ['Beta', 'Alpha', 'Gamma'], ['Gamma', 'Alpha', 'Beta']],
    ['Apply by', ['Beta', 'Alpha', 'Gamma'], ['Gamma', 'Alpha', 'Beta']],
    ['Tips', ['Alpha', 'Beta', 'Gamma'], ['Beta', 'Gamma', 'Alpha']],
  ])('sorts by %s, and the other way round', (column, once, twice) => {
    open()
    tab(/^Table/)
    const header = () => screen.getByRole('columnheader', { name: column })
    fireEvent.click(within(header()).getByRole('button'))
    expect(rowTitles()).toEqual(once)
    fireEvent.click(within(header()).getByRole('button'))
    expect(rowTitles()).toEqual(twice)
    expect(header().getAttribute('aria-sort')).toMatch(/ascending|descending/)
  })

  test.each([
    ['mia', 'any', ['Alpha']],
    ['zeta', 'any', ['Alpha']],
    ['', 'interested', ['Beta']],
    ['alpha', 'interested', []],
  ])('filters by words %j and stage %s', (query, stage, found) => {
    open()
    tab(/^Table/)
    fireEvent.input(screen.getByRole('textbox', { name: 'Filter by words' }), { target: { value: query } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Stage' }), { target: { value: stage } })
    if (found.length === 0) screen.getByText('No posting fits.')
    else expect(rowTitles()).toEqual(found)
    screen.getByText(found.length === 3 ? '3 postings' : `${found.length} of 3 postings`)
  })

  test('stage, deadline and notes are changed in place; a row stays where it is meanwhile', () => {
    const { actions, change } = open()
    tab(/^Table/)
    fireEvent.change(screen.getByRole('combobox', { name: 'Stage of Beta' }), { target: { value: 'offer' } })
    expect(actions.change).toHaveBeenLastCalledWith('Beta', { stage: 'offer' })
    fireEvent.change(screen.getByLabelText('Apply by, for Beta'), { target: { value: '2027-01-02' } })
    expect(actions.change).toHaveBeenLastCalledWith('Beta', { deadline: '2027-01-02' })
    fireEvent.change(screen.getByLabelText('Apply by, for Beta'), { target: { value: '' } })
    expect(actions.change).toHaveBeenLastCalledWith('Beta', { deadline: undefined })
    fireEvent.click(screen.getByRole('button', { name: 'Notes and skills of Alpha' }))
    fireEvent.input(screen.getByRole('textbox', { name: 'Notes' }), { target: { value: 'Ask Mia twice' } })
    expect(actions.note).toHaveBeenLastCalledWith('Alpha', 'Ask Mia twice', 'Ask Mia')
    change({ postings: [{ ...second, changed: 9 }, first, third].map((item) => showPosting(item, bundled.skills)) })
    expect(rowTitles()).toEqual(['Alpha', 'Beta', 'Gamma'])
  })

  test('each posting leads to its page for preparing', () => {
    const { actions } = open()
    tab(/^Table/)
    fireEvent.click(screen.getByRole('button', { name: 'Prepare for Beta' }))
    expect(actions.prepare).toHaveBeenCalledWith('Beta')
  })

  test('a removed posting can be brought back', () => {
    const removed = { title: 'Alpha', bringBack: vi.fn(), dismiss: vi.fn() }
    const { actions } = open(all, removed)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(removed.bringBack).toHaveBeenCalledOnce()
    tab(/^Table/)
    fireEvent.click(screen.getByRole('button', { name: 'Remove Gamma' }))
    expect(actions.remove).toHaveBeenCalledWith('Gamma')
  })
})

describe('comparing', () => {
  const skills = (name: string) =>
    [...(screen.getByRole('heading', { name }).parentElement?.querySelectorAll('li') ?? [])].map(
      (item) => item.textContent?.split(':')[0],
    )

  test('shows what both ask for, and what only one does', () => {
    open()
    tab(/^Compare/)
    expect(screen.getAllByText('SQL and data tools')).toHaveLength(2)
    expect(skills('Only the first')).toEqual(['Product metrics'])
    fireEvent.change(screen.getByRole('combobox', { name: 'Second posting' }), { target: { value: 'Gamma' } })
    expect(skills('Only the second')).toEqual(['Communication'])
  })

  test('one posting alone cannot be compared', () => {
    open([first])
    tab(/^Compare/)
    screen.getByText('There must be two postings to compare.')
  })
})

test.each([/^Overview/, /^Table/, /^Compare/])('%s is accessible', async (name) => {
  const { container } = open()
  tab(name)
  for (const button of screen.queryAllByRole('button', { name: /^Notes and skills/ })) fireEvent.click(button)
  await expectAccessible(container)
})

test('the page without postings is accessible', async () => {
  await expectAccessible(open([]).container)
})

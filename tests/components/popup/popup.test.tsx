import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Popup } from '../../../components/popup/Popup.tsx'
import type { PopupActions, ThisTabState } from '../../../components/popup/view.ts'
import { bundled } from '../../../content/bundled.ts'
import type { TabStatus } from '../../../lib/extension/calls.ts'
import { createSearch, listEntries } from '../../../lib/extension/search.ts'
import { expectAccessible } from '../accessible.ts'

const search = createSearch(listEntries(bundled)).find
const posting: TabStatus = {
  state: 'posting',
  shown: 'tab',
  title: 'Product Manager Intern',
  company: 'Northwind Video',
  role: 'pm-internship',
  skills: bundled.skills.slice(0, 6).map(({ id, name }) => ({ id, name })),
}
const record = {
  version: 1,
  key: 'lever:1',
  url: 'https://jobs.lever.co/northwind/1',
  title: 'Growth PM Intern',
  company: 'Aldermoor',
  ticks: [],
  notes: '',
  answers: {},
  changed: 1,
} as const

afterEach(cleanup)

function open(tab: ThisTabState = posting, more: Partial<PopupActions> = {}, selected = false) {
  const actions: PopupActions = {
    show: vi.fn(async () => true),
    showSelection: vi.fn(async () => true),
    hide: vi.fn(),
    judge: vi.fn(async () => Promise.reject(new Error('not here'))),
    openPage: vi.fn(),
    openPosting: vi.fn(),
    copy: vi.fn(async () => {}),
    ...more,
  }
  const saved = [{ record: { ...record, ticks: [] }, progress: { done: 2, of: 9 } }]
  const { container } = render(
    <Popup
      tab={tab}
      selected={selected}
      content={bundled}
      saved={saved}
      search={search}
      actions={actions}
      theme="auto"
    />,
  )
  return { actions, container, field: screen.getByRole('combobox') as HTMLInputElement }
}

const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } })

describe('what the tab is, and the next step', () => {
  test.each<[ThisTabState, string, keyof PopupActions]>([
    [posting, 'Open the sidebar', 'show'],
    [{ ...posting, shown: 'sidebar' }, 'Hide the sidebar', 'hide'],
    ['not-here', 'Read this page', 'show'],
    [{ state: 'none', shown: 'nothing', skills: [] }, 'Open the sidebar', 'show'],
    [{ state: 'unread', shown: 'nothing', skills: [] }, 'Open the sidebar', 'show'],
  ])('%j offers “%s”', (tab, name, action) => {
    const { actions } = open(tab)
    const part = within(screen.getByRole('region', { name: 'This tab' }))
    expect(part.getAllByRole('button').filter((button) => button.dataset.kind === 'main').length).toBeLessThan(2)
    fireEvent.click(part.getByRole('button', { name }))
    expect(actions[action]).toHaveBeenCalledOnce()
  })

  test('says what the posting is and the first of its skills', () => {
    open()
    const part = within(screen.getByRole('region', { name: 'This tab' }))
    part.getByText('Product Manager Intern')
    part.getByText('Northwind Video')
    part.getByText('PM internship')
    expect(part.getAllByRole('listitem')).toHaveLength(5)
    part.getByText('2 more')
  })

  test('offers to read the selection where there is one', () => {
    const { actions } = open('not-here', {}, true)
    fireEvent.click(screen.getByRole('button', { name: 'Read the selection' }))
    expect(actions.showSelection).toHaveBeenCalledOnce()
  })

  test('a page that lets no script in says so, before and after trying', async () => {
    open('closed')
    screen.getByText('Prepside cannot read this page')
    cleanup()
    open('not-here', { show: async () => false })
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }))
    await screen.findByText('Prepside cannot read this page')
  })
})

describe('searching', () => {
  test('finds as one types, marks the word, and walks with the arrow keys', () => {
    const { field } = open()
    type(field, 'retention')
    const options = screen.getAllByRole('option')
    expect(options.length).toBeGreaterThan(3)
    expect(within(options[0] as HTMLElement).getAllByText(/retention/i)[0]?.tagName).toBe('MARK')
    const chosen = () => screen.getAllByRole('option', { selected: true }).map(({ id }) => id)
    expect(chosen()).toEqual([field.getAttribute('aria-activedescendant')])
    const first = chosen()
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(chosen()).not.toEqual(first)
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    expect(chosen()).toEqual([options.at(-1)?.id])
  })

  test('Enter opens the skill with all its content, Escape leads back to what was found', () => {
    const { field } = open()
    type(field, 'sql and data')
    fireEvent.keyDown(field, { key: 'Enter' })
    const skill = bundled.skills.find(({ id }) => id === 'sql-and-data-tools')
    screen.getByRole('heading', { level: 2, name: skill?.name ?? '' })
    for (const tip of skill?.tips ?? []) screen.getByText(tip.text)
    for (const line of skill?.bullets ?? []) screen.getByText(line)
    for (const { question } of skill?.practice ?? []) screen.getByText(question)
    fireEvent.keyDown(document, { key: 'Escape' })
    expect((screen.getByRole('combobox') as HTMLInputElement).value).toBe('sql and data')
  })

  test('Escape in the field clears it; nothing found offers the pillars', () => {
    const { field } = open()
    type(field, 'zzzzqqqq')
    screen.getByText(/Nothing found for “zzzzqqqq”/)
    screen.getByText('Data-driven decisions')
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(field.value).toBe('')
    screen.getByRole('region', { name: 'This tab' })
  })

  test.each(['metric', 'framework', 'question', 'term', 'company', 'benefit', 'card'] as const)(
    'a %s opens with all that is known of it',
    (kind) => {
      const entry = listEntries(bundled).find((item) => item.kind === kind)
      if (!entry) return
      const { field } = open(posting)
      type(field, entry.title)
      fireEvent.click(
        screen.getAllByRole('option').find((option) => option.textContent?.includes(entry.title)) as Element,
      )
      screen.getByRole('heading', { level: 2, name: entry.title })
    },
  )
})

describe('the rest', () => {
  test('copies a skill as text and says so', async () => {
    const { actions, field } = open()
    type(field, 'sql')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.click(screen.getByRole('button', { name: 'Copy all of this as text' }))
    await screen.findByText('Copied')
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('# SQL and data tools'))
  })

  test('says when copying was refused', async () => {
    const { field } = open(posting, { copy: () => Promise.reject(new Error('no')) })
    type(field, 'sql')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.click(screen.getByRole('button', { name: 'Copy all of this as text' }))
    await screen.findByText('Not copied')
  })

  test('the card on the posting’s company opens from the tab, with every fact and the day it was checked', async () => {
    const { container } = open({ ...posting, companyCard: 'tiktok' })
    fireEvent.click(screen.getByRole('button', { name: 'About TikTok and ByteDance' }))
    const card = bundled.companies.find(({ id }) => id === 'tiktok')
    for (const { title, facts } of card?.sections ?? []) {
      screen.getByRole('heading', { name: title })
      for (const { text } of facts) expect(container.textContent).toContain(text)
    }
    for (const claim of card?.avoid ?? []) screen.getByText(claim)
    expect(container.textContent).toContain(`Checked on ${card?.checked}`)
    await expectAccessible(container)
  })

  test('a company without a card offers none', () => {
    open()
    expect(screen.queryByRole('button', { name: /^About/ })).toBeNull()
  })

  test.each([
    ['What a PM internship is', bundled.intro],
    ['What it brings you', bundled.benefits],
  ])('“%s” shows all its cards', async (name, cards) => {
    const { container } = open()
    fireEvent.click(screen.getByRole('button', { name }))
    for (const { title, text } of cards) {
      screen.getByRole('heading', { name: title })
      screen.getByText(text)
    }
    await expectAccessible(container)
  })

  test('saved postings show their progress and open again', () => {
    const { actions } = open()
    fireEvent.click(screen.getByRole('button', { name: /Growth PM Intern.*2 of 9 tips done/ }))
    expect(actions.openPosting).toHaveBeenCalledWith(record.url)
  })

  test('a pasted text that is too short is not judged; a fault is said', async () => {
    const { actions } = open()
    fireEvent.click(screen.getByRole('button', { name: 'Paste a posting' }))
    const area = screen.getByRole('textbox', { name: 'Text of the posting' })
    fireEvent.input(area, { target: { value: 'PM intern' } })
    fireEvent.click(screen.getByRole('button', { name: 'Show what it asks for' }))
    await screen.findByText(/too little text/)
    expect(actions.judge).not.toHaveBeenCalled()
    fireEvent.input(area, { target: { value: 'You will define metrics. '.repeat(20) } })
    fireEvent.click(screen.getByRole('button', { name: 'Show what it asks for' }))
    await screen.findByText(/That did not work/)
  })

  test('what was pasted is still there after going back; Escape that ends a sign of Chinese goes nowhere', () => {
    open()
    const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the posting' })
    fireEvent.click(screen.getByRole('button', { name: 'Paste a posting' }))
    fireEvent.input(area(), { target: { value: '产品经理实习生' } })
    fireEvent.keyDown(area(), { key: 'Escape', isComposing: true })
    expect(area().value).toBe('产品经理实习生')
    fireEvent.keyDown(area(), { key: 'Escape' })
    expect(screen.queryByRole('textbox', { name: 'Text of the posting' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Paste a posting' }))
    expect(area().value).toBe('产品经理实习生')
  })

  test('keys that choose a sign of Chinese choose nothing that was found', () => {
    const { field } = open()
    type(field, 'sql')
    for (const key of ['Enter', 'Escape', 'ArrowDown']) fireEvent.keyDown(field, { key, isComposing: true })
    expect(field.value).toBe('sql')
    expect(field.isConnected).toBe(true)
    expect(screen.getAllByRole('option')[0]?.getAttribute('aria-selected')).toBe('true')
  })

  test.each<[string, ThisTabState, string]>([
    ['home', posting, ''],
    ['closed', 'closed', ''],
    ['asking', 'asking', ''],
    ['found', posting, 'metric'],
    ['nothing found', posting, 'zzzzqqqq'],
  ])('%s is accessible', async (_, tab, query) => {
    const { container, field } = open(tab)
    type(field, query)
    await expectAccessible(container)
  })

  test('a skill is accessible', async () => {
    const { container, field } = open()
    type(field, 'sql')
    fireEvent.keyDown(field, { key: 'Enter' })
    await expectAccessible(container)
  })
})

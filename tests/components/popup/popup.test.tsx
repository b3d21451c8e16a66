import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import type { PopupActions, ThisTabState } from '../../../components/popup/view.ts'
import { bundled } from '../../../content/bundled.ts'
import { listEntries } from '../../../lib/extension/search.ts'
import { openPopup, posting, type } from './open-popup.tsx'

afterEach(cleanup)

describe('what the tab is, and the next step', () => {
  test.each<[ThisTabState, string, keyof PopupActions]>([
    [posting, 'Open the sidebar', 'show'],
    [{ ...posting, shown: 'sidebar' }, 'Hide the sidebar', 'hide'],
    ['not-here', 'Read this page', 'show'],
    [{ state: 'none', shown: 'nothing', skills: [] }, 'Open the sidebar', 'show'],
    [{ state: 'unread', shown: 'nothing', skills: [] }, 'Open the sidebar', 'show'],
  ])('%j offers “%s”', (tab, name, action) => {
    const { actions } = openPopup(tab)
    const part = within(screen.getByRole('region', { name: 'This tab' }))
    expect(part.getAllByRole('button').filter((button) => button.dataset.kind === 'main').length).toBeLessThan(2)
    fireEvent.click(part.getByRole('button', { name }))
    expect(actions[action]).toHaveBeenCalledOnce()
  })

  test('says what the posting is and the first of its skills', () => {
    openPopup()
    const part = within(screen.getByRole('region', { name: 'This tab' }))
    part.getByText('Product Manager Intern')
    part.getByText('Northwind Video')
    part.getByText('PM internship')
    expect(part.getAllByRole('listitem')).toHaveLength(5)
    part.getByText('2 more')
  })

  test('offers to read the selection where there is one', () => {
    const { actions } = openPopup('not-here', {}, true)
    fireEvent.click(screen.getByRole('button', { name: 'Read the selection' }))
    expect(actions.showSelection).toHaveBeenCalledOnce()
  })

  test('a page that lets no script in says so, before and after trying', async () => {
    openPopup('closed')
    screen.getByText('Prepside cannot read this page')
    cleanup()
    openPopup('not-here', { show: async () => false })
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }))
    await screen.findByText('Prepside cannot read this page')
  })
})

describe('searching', () => {
  test('finds as one types, marks the word, and walks with the arrow keys', () => {
    const { field } = openPopup()
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
    const { field } = openPopup()
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
    const { field } = openPopup()
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
      const { field } = openPopup(posting)
      type(field, entry.title)
      fireEvent.click(
        screen.getAllByRole('option').find((option) => option.textContent?.includes(entry.title)) as Element,
      )
      screen.getByRole('heading', { level: 2, name: entry.title })
    },
  )
})

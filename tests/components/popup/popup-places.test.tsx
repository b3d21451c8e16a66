import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import type { ThisTabState } from '../../../components/popup/view.ts'
import { bundled } from '../../../content/bundled.ts'
import { expectAccessible } from '../accessible.ts'
import { openPopup, posting, record, type } from './open-popup.tsx'

afterEach(cleanup)

describe('its places', () => {
  test('copies a skill as text and says so', async () => {
    const { actions, field } = openPopup()
    type(field, 'sql')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.click(screen.getByRole('button', { name: 'Copy all of this as text' }))
    await screen.findByText('Copied')
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('# SQL and data tools'))
  })

  test('says when copying was refused', async () => {
    const { field } = openPopup(posting, { copy: () => Promise.reject(new Error('no')) })
    type(field, 'sql')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.click(screen.getByRole('button', { name: 'Copy all of this as text' }))
    await screen.findByText('Not copied')
  })

  test('the card on the posting’s company opens from the tab, with every fact and the day it was checked', async () => {
    const { container } = openPopup({ ...posting, companyCard: 'tiktok' })
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
    openPopup()
    expect(screen.queryByRole('button', { name: /^About/ })).toBeNull()
  })

  test.each([
    ['What a PM internship is', bundled.intro],
    ['What it brings you', bundled.benefits],
  ])('“%s” shows all its cards', async (name, cards) => {
    const { container } = openPopup()
    fireEvent.click(screen.getByRole('button', { name }))
    for (const { title, text } of cards) {
      screen.getByRole('heading', { name: title })
      screen.getByText(text)
    }
    await expectAccessible(container)
  })

  test('saved postings show their progress and open again', () => {
    const { actions } = openPopup()
    fireEvent.click(screen.getByRole('button', { name: /Growth PM Intern.*2 of 9 tips done/ }))
    expect(actions.openPosting).toHaveBeenCalledWith(record.url)
  })

  test('a pasted text that is too short is not judged; a fault is said', async () => {
    const { actions } = openPopup()
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
    openPopup()
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
    const { field } = openPopup()
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
    const { container, field } = openPopup(tab)
    type(field, query)
    await expectAccessible(container)
  })

  test('a skill is accessible', async () => {
    const { container, field } = openPopup()
    type(field, 'sql')
    fireEvent.keyDown(field, { key: 'Enter' })
    await expectAccessible(container)
  })
})

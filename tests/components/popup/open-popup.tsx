import { fireEvent, render, screen } from '@testing-library/preact'
import { vi } from 'vitest'
import { Popup } from '../../../components/popup/Popup.tsx'
import type { PopupActions, ThisTabState } from '../../../components/popup/view.ts'
import { bundled } from '../../../content/bundled.ts'
import type { TabStatus } from '../../../lib/extension/calls.ts'
import { createSearch, listEntries } from '../../../lib/extension/search.ts'

const search = createSearch(listEntries(bundled)).find
/** A posting in the tab, with six skills. */
export const posting: TabStatus = {
  state: 'posting',
  shown: 'tab',
  title: 'Product Manager Intern',
  company: 'Northwind Video',
  role: 'pm-internship',
  skills: bundled.skills.slice(0, 6).map(({ id, name }) => ({ id, name })),
}
export const record = {
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

/** The popup over a tab, with actions to look at. */
export function openPopup(tab: ThisTabState = posting, more: Partial<PopupActions> = {}, selected = false) {
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

export const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } })

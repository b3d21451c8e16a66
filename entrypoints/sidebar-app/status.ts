import { roleOf, shownSkills } from '../../components/sidebar-view.ts'
import type { TabStatus } from '../../lib/extension/calls.ts'
import type { State } from './state.ts'

/** What this page is, for the popup. */
export function statusOf({ view: { page, record }, shown }: State): TabStatus {
  if (page.kind !== 'posting') {
    const state = page.kind === 'reading' ? 'reading' : page.kind === 'none' && !page.reason ? 'none' : 'unread'
    return { state, shown, skills: [] }
  }
  const { title, company } = page.posting
  return {
    state: 'posting',
    shown,
    role: roleOf(page.view, record),
    skills: shownSkills(page.view).asked.map(({ brief: { id, name } }) => ({ id, name })),
    ...(title && { title: title.value }),
    ...(company && { company: company.value }),
    ...(page.view.company && { companyCard: page.view.company.id }),
  }
}

/** The text of the posting that is shown; empty when none is. */
export const textOf = ({ view: { page } }: State): string =>
  page.kind === 'posting' ? page.posting.blocks.map(({ text }) => text).join('\n') : ''

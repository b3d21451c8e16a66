import type { Read } from '../lib/extension/calls.ts'
import type { Settings } from '../lib/extension/settings.ts'
import { freshChoices } from '../lib/prepare/make-plan.ts'
import type { SidebarView } from './sidebar-view.ts'

/** A sidebar on a posting that nobody has done anything with yet, outside a page of the web. */
export function freshSidebar({ posting, view }: Read, { side, layout, width, theme }: Settings): SidebarView {
  return {
    page: { kind: 'posting', posting, view },
    layout: { side, layout, width, theme, tabPlace: 0.3 },
    place: 'page',
    host: '',
    record: undefined,
    preparing: { content: undefined, choices: freshChoices, stories: [] },
    tab: 'skills',
    openSkills: new Set(),
    details: new Map(),
    shown: undefined,
    marked: false,
    canShow: false,
    happened: undefined,
    saving: 'idle',
    outdated: false,
    tall: false,
  }
}

import type { Read } from '../lib/extension/calls.ts'
import type { Settings } from '../lib/extension/settings.ts'
import { freshChoices } from '../lib/prepare/make-plan.ts'
import { layoutOf } from './layout.ts'
import type { SidebarView } from './sidebar-view.ts'

/** A sidebar in a page of this host, before anything of it is known and before anybody has done anything. */
export function freshView(settings: Settings, host: string): SidebarView {
  return {
    page: { kind: 'reading' },
    layout: layoutOf(settings, host),
    place: 'page',
    host,
    record: undefined,
    preparing: { content: undefined, choices: freshChoices, stories: [] },
    tab: 'skills',
    openSkills: new Set(),
    details: new Map(),
    shown: undefined,
    marked: settings.markAll,
    canShow: true,
    happened: undefined,
    saving: 'idle',
    outdated: false,
    tall: false,
  }
}

/** A sidebar on a posting that nobody has done anything with yet, outside a page of the web. */
export function freshSidebar({ posting, view }: Read, settings: Settings): SidebarView {
  return {
    ...freshView({ ...settings, markAll: false }, ''),
    page: { kind: 'posting', posting, view },
    canShow: false,
  }
}

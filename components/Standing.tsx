import { EdgeTab } from './EdgeTab.tsx'
import { Sidebar } from './Sidebar.tsx'
import { type SidebarActions, type SidebarView, shownSkills } from './sidebar-view.ts'

interface Props {
  shown: 'sidebar' | 'tab'
  view: SidebarView
  actions: SidebarActions
}

/** What stands in a page: the sidebar, or the tab that is left of it. Drawn on paper first, and taken over from there. */
export function Standing({ shown, view, actions }: Props) {
  if (shown === 'sidebar') return <Sidebar view={view} actions={actions} />
  const { side, tabPlace } = view.layout
  return (
    <EdgeTab
      side={side}
      place={tabPlace}
      skills={view.page.kind === 'posting' ? shownSkills(view.page.view).asked.length : undefined}
      onOpen={actions.expand}
      onMove={(place) => actions.changeLayout({ tabPlace: place })}
    />
  )
}

import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Guide } from './Guide.tsx'
import { Happened } from './Happened.tsx'
import { Header } from './Header.tsx'
import { ResizeHandle } from './ResizeHandle.tsx'
import { NotPmScreen, StateScreen } from './StateScreen.tsx'
import { roleOf, type SidebarActions, type SidebarView } from './sidebar-view.ts'
import { locale, words } from './words.ts'

interface Props {
  view: SidebarView
  actions: SidebarActions
  today?: Date
  /** What stands in place of what is said of a page without a posting. */
  instead?: ComponentChildren
}

/** The whole sidebar, open. */
export function Sidebar({ view, actions, today = new Date(), instead }: Props) {
  const { page, layout, place, tall } = view
  const [anyway, setAnyway] = useState(false)
  const inside = useRef<HTMLDivElement>(null)
  const subject = page.kind === 'posting' ? page.posting.url : page.kind
  // Another posting starts at its top.
  useEffect(() => {
    setAnyway(false)
    inside.current?.scrollTo(0, 0)
  }, [subject])
  const onKeyDown = (event: KeyboardEvent) => {
    // While Chinese is typed, Escape takes back a sign.
    if (event.key === 'Escape' && !event.isComposing && place === 'page') actions.collapse()
  }
  // Text that the user chose is shown its guide whatever it is.
  const chosen = page.kind === 'posting' && page.posting.description === 'given'
  const notPm = page.kind === 'posting' && !anyway && !chosen && roleOf(page.view, view.record) === 'other'
  return (
    <aside
      class="sidebar"
      lang={locale}
      aria-label={words.name}
      data-place={place}
      data-side={layout.side}
      data-layout={layout.layout}
      data-tall={tall || undefined}
      style={{ '--width': `${layout.width}px` }}
      onKeyDown={onKeyDown}
      onPointerDown={actions.rememberSelection}
    >
      {place === 'page' && (
        <ResizeHandle side={layout.side} width={layout.width} onResize={(width) => actions.changeLayout({ width })} />
      )}
      <Header view={view} actions={actions} />
      <div class="sidebar-inside" ref={inside}>
        <Happened view={view} actions={actions} />
        {page.kind !== 'posting' ? (
          (instead ?? <StateScreen page={page} actions={actions} />)
        ) : notPm ? (
          <NotPmScreen
            posting={page.posting}
            guide={page.view.guide}
            record={view.record}
            onCorrect={actions.correct}
            onShow={() => setAnyway(true)}
          />
        ) : (
          <Guide posting={page.posting} guide={page.view} view={view} actions={actions} today={today} />
        )}
      </div>
      <footer class="sidebar-footer">
        <span>{words.footer.privacy}</span>
        <span>{words.footer.affiliation}</span>
      </footer>
      <p class="unseen" role="status">
        {said(view)}
      </p>
    </aside>
  )
}

/** What just changed, for screen readers. */
function said({ page, shown }: SidebarView): string {
  if (page.kind === 'reading') return words.states.reading
  if (page.kind !== 'posting') return ''
  const finding = shown && page.view.guide.skills.find(({ id }) => id === shown.skill)
  const name = page.view.skills.find(({ id }) => id === shown?.skill)?.name
  if (!finding || !shown || !name) return ''
  return words.skill.shown(name, shown.index + 1, finding.evidence.length)
}

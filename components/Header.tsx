import {
  ChevronDown,
  ChevronUp,
  Ellipsis,
  Highlighter,
  PanelLeftClose,
  PanelRightClose,
  SlidersHorizontal,
  X,
} from 'lucide'
import { useId, useRef, useState } from 'preact/hooks'
import { IconButton } from './IconButton.tsx'
import { Mark } from './Mark.tsx'
import { MorePanel } from './MorePanel.tsx'
import type { SidebarActions, SidebarView } from './sidebar-view.ts'
import { ViewPanel } from './ViewPanel.tsx'
import { words } from './words.ts'

interface Props {
  view: SidebarView
  actions: SidebarActions
}

type Panel = 'view' | 'more'

/** The name, the buttons, and the two panels that they open. */
export function Header({ view, actions }: Props) {
  const [open, setOpen] = useState<Panel>()
  const id = useId()
  const openers = { view: useRef<HTMLButtonElement>(null), more: useRef<HTMLButtonElement>(null) }
  const close = () => {
    if (open) openers[open].current?.focus({ preventScroll: true })
    setOpen(undefined)
  }
  const opener = (panel: Panel) => ({
    label: words.header[panel],
    expanded: open === panel,
    controls: `${id}-${panel}`,
    onClick: () => setOpen(open === panel ? undefined : panel),
    buttonRef: openers[panel],
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close()
  }
  const onFocusOut = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) setOpen(undefined)
  }
  const inPage = view.place === 'page'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its buttons and panels let through
    <div class="header" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <Mark />
      <h1>{words.name}</h1>
      <div class="header-buttons">
        {view.page.kind === 'posting' && view.canShow && (
          <IconButton
            icon={Highlighter}
            label={words.header.markAll}
            pressed={view.marked}
            onClick={() => actions.markAll(!view.marked)}
          />
        )}
        <IconButton icon={SlidersHorizontal} {...opener('view')} />
        <IconButton icon={Ellipsis} {...opener('more')} />
        {inPage && (
          <>
            <span class="header-taller">
              <IconButton
                icon={view.tall ? ChevronDown : ChevronUp}
                label={view.tall ? words.header.lower : words.header.taller}
                onClick={actions.toggleTall}
              />
            </span>
            <IconButton
              icon={view.layout.side === 'right' ? PanelRightClose : PanelLeftClose}
              label={words.header.collapse}
              onClick={actions.collapse}
            />
            <IconButton icon={X} label={words.header.close} onClick={actions.close} />
          </>
        )}
      </div>
      {open && (
        <div class="header-panel" id={`${id}-${open}`}>
          {open === 'view' ? (
            <ViewPanel view={view} actions={actions} />
          ) : (
            <MorePanel view={view} actions={actions} onDone={close} />
          )}
        </div>
      )}
    </div>
  )
}

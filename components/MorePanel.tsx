import {
  BookmarkCheck,
  CircleCheck,
  CirclePause,
  Copy,
  EyeOff,
  type IconNode,
  Printer,
  RefreshCw,
  ShieldOff,
  TextSelect,
  ThumbsDown,
  Undo2,
} from 'lucide'
import { Button } from './Button.tsx'
import { roleOf, type SidebarActions, type SidebarView } from './sidebar-view.ts'
import { words } from './words.ts'

interface Props {
  view: SidebarView
  actions: SidebarActions
  /** After an action that needs the panel no more. */
  onDone: () => void
}

type Entry = [icon: IconNode, name: string, act: () => void]

/** What one may want of the sidebar now and then. */
export function MorePanel({ view, actions, onDone }: Props) {
  const w = words.more
  const posting = view.page.kind === 'posting' ? view.page : undefined
  const isPm = posting && roleOf(posting.view, view.record) === 'pm-internship'
  const corrections: Entry[] = !posting
    ? []
    : [
        isPm
          ? [ThumbsDown, w.notPm, () => actions.correct('other')]
          : [CircleCheck, w.isPm, () => actions.correct('pm-internship')],
        ...(view.record?.correction ? [[Undo2, w.takeBack, () => actions.correct(undefined)] as Entry] : []),
      ]
  const uses: Entry[] = posting
    ? [
        [Copy, w.copy, actions.copy],
        [Printer, w.print, actions.print],
      ]
    : []
  const hides: Entry[] =
    view.place === 'page'
      ? [
          ...(posting ? [[EyeOff, w.hideHere, () => actions.hide('here')] as Entry] : []),
          [ShieldOff, w.hideSite(view.host), () => actions.hide('site')],
          [CirclePause, w.pause, actions.pause],
        ]
      : []
  const readings: Entry[] = [
    [TextSelect, w.readSelection, actions.readSelection],
    [RefreshCw, w.readAgain, actions.readAgain],
    [BookmarkCheck, w.postings, () => actions.openPage('postings')],
  ]
  return (
    <div class="more-panel">
      {[uses, corrections, readings, hides]
        .filter((group) => group.length > 0)
        .map((group) => (
          <ul key={group[0]?.[1]}>
            {group.map(([icon, name, act]) => (
              <li key={name}>
                <Button
                  kind="row"
                  icon={icon}
                  onClick={() => {
                    onDone()
                    act()
                  }}
                >
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        ))}
    </div>
  )
}

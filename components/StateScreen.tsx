import { CircleAlert, FileSearch, type IconNode, ScanText, SearchX, TextSelect } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { RoleId } from '../content/types.ts'
import type { PostingRecord } from '../lib/extension/store.ts'
import type { Guide } from '../lib/guide/guide.ts'
import type { Posting } from '../lib/posting/posting.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import type { PageState, SidebarActions } from './sidebar-view.ts'
import { reason, roleNames, unreadReasons, words } from './words.ts'

interface ScreenProps {
  icon: IconNode
  title: string
  children?: ComponentChildren
  actions?: ComponentChildren
}

/** A screen with one message and the way on. */
export function Screen({ icon, title, children, actions }: ScreenProps) {
  return (
    <section class="state-screen">
      <span class="state-screen-sign">
        <Icon of={icon} size={24} />
      </span>
      <h2>{title}</h2>
      {children}
      {actions && <div class="state-screen-actions">{actions}</div>}
    </section>
  )
}

interface StateProps {
  page: Exclude<PageState, { kind: 'posting' }>
  actions: SidebarActions
}

/** What stands in place of a guide: while the page is being read, and when it cannot be. */
export function StateScreen({ page, actions }: StateProps) {
  const s = words.states
  const readOn = (
    <>
      <Button kind="main" icon={TextSelect} onClick={actions.readSelection}>
        {words.more.readSelection}
      </Button>
      <Button onClick={actions.readAgain}>{s.again}</Button>
    </>
  )
  if (page.kind === 'reading') return <Reading />
  if (page.kind === 'failed')
    return (
      <Screen icon={CircleAlert} title={s.failed} actions={readOn}>
        <p>{s.failedText}</p>
      </Screen>
    )
  return (
    <Screen icon={page.reason ? ScanText : SearchX} title={page.reason ? s.unread : s.none} actions={readOn}>
      {page.reason && <p>{unreadReasons[page.reason]}</p>}
      <p>{page.reason ? s.unreadText : s.noneText}</p>
    </Screen>
  )
}

function Reading() {
  return (
    <section class="state-reading">
      <h2 class="state-reading-words">
        <Icon of={FileSearch} size={14} />
        {words.states.reading}
      </h2>
      <div class="state-reading-shape" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </section>
  )
}

interface NotPmProps {
  posting: Posting
  guide: Guide
  record: PostingRecord | undefined
  onCorrect: (role: RoleId) => void
  onShow: () => void
}

/** A posting that is about other work: what it is, and how to see the guide all the same. */
export function NotPmScreen({ posting, guide, record, onCorrect, onShow }: NotPmProps) {
  const s = words.states
  return (
    <Screen
      icon={FileSearch}
      title={s.notPm}
      actions={
        <>
          <Button kind="main" onClick={() => onCorrect('pm-internship')}>
            {words.more.isPm}
          </Button>
          <Button onClick={onShow}>{s.otherRole}</Button>
        </>
      }
    >
      {posting.title && (
        <p class="state-screen-posting" dir="auto">
          {posting.title.value}
        </p>
      )}
      <p>{record?.correction === 'other' ? words.why.corrected(roleNames.other) : reason(guide.role.reason)}</p>
      <p>{s.notPmText}</p>
    </Screen>
  )
}

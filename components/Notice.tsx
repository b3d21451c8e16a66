import { CircleCheck, Info, TriangleAlert } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'

interface Props {
  kind: 'info' | 'good' | 'warn' | 'bad'
  children: ComponentChildren
  /** Buttons. */
  actions?: ComponentChildren
}

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: TriangleAlert }

/** Something the user should know now. */
export function Notice({ kind, children, actions }: Props) {
  return (
    <div class="notice" data-kind={kind}>
      <Icon of={icons[kind]} />
      <div class="notice-words">{children}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  )
}

import { CircleCheck, Info, TriangleAlert, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { words } from './words.ts'

interface Props {
  kind: 'info' | 'good' | 'warn' | 'bad'
  children: ComponentChildren
  /** Buttons. */
  actions?: ComponentChildren
  /** Takes it away. */
  onClose?: (() => void) | undefined
}

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: TriangleAlert }

/** Something the user should know now. */
export function Notice({ kind, children, actions, onClose }: Props) {
  return (
    <div class="notice" data-kind={kind}>
      <Icon of={icons[kind]} />
      <div class="notice-words">{children}</div>
      {onClose && <IconButton icon={X} label={words.happened.dismiss} onClick={onClose} />}
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  )
}

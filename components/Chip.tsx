import type { IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'

interface Props {
  children: ComponentChildren
  icon?: IconNode
  /** `filled` says it matters most, `plain` that it is one of several. */
  kind?: 'filled' | 'plain' | 'accent' | 'neutral' | 'good'
}

/** A word or two that classify the thing they stand beside. */
export function Chip({ children, icon, kind = 'plain' }: Props) {
  return (
    <span class="chip" data-kind={kind}>
      {icon && <Icon of={icon} size={12} />}
      {children}
    </span>
  )
}

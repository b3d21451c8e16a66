import { ChevronRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'

interface Props {
  title: string
  children: ComponentChildren
  /** Stands behind the title. */
  note?: string
  open?: boolean
}

/** Something more that opens on demand. */
export function Fold({ title, children, note, open }: Props) {
  return (
    <details class="fold" open={open}>
      <summary>
        <Icon of={ChevronRight} size={14} directed />
        {title}
        {note && <small>{note}</small>}
      </summary>
      <div class="fold-inside">{children}</div>
    </details>
  )
}

import { ChevronRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from './Icon.tsx'

interface Props {
  title: string
  children: ComponentChildren
  /** Stands behind the title. */
  note?: string
  open?: boolean
}

/** Something more that opens on demand, and is drawn only then. */
export function Fold({ title, children, note, open }: Props) {
  const [opened, setOpened] = useState(open)
  return (
    <details class="fold" open={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a <summary> is a button by itself, for keys too */}
      <summary onClick={() => setOpened(true)}>
        <Icon of={ChevronRight} size={14} directed />
        {title}
        {note && <small>{note}</small>}
      </summary>
      {opened && <div class="fold-inside">{children}</div>}
    </details>
  )
}

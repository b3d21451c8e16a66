import type { IconNode } from 'lucide'
import { type Attributes, h } from 'preact'

interface Props {
  /** The drawing, from `lucide`. */
  of: IconNode
  /** px; 16 unless told. */
  size?: number
  /** Turned around where the writing runs from right to left. */
  directed?: boolean
}

/** A drawing beside words that say the same: hidden from screen readers. */
export function Icon({ of, size = 16, directed }: Props) {
  return (
    <svg
      class="icon"
      data-directed={directed || undefined}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {of.map(([shape, lines]) => h(shape, lines as Attributes))}
    </svg>
  )
}

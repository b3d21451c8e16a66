import type { IconNode } from 'lucide'
import type { Ref } from 'preact'
import { Icon } from './Icon.tsx'

interface Props {
  icon: IconNode
  /** What it does: its name, and the words shown while the pointer rests on it. */
  label: string
  onClick: () => void
  /** For a button that stays pressed. */
  pressed?: boolean
  expanded?: boolean
  controls?: string
  disabled?: boolean
  /** The drawing points somewhere and turns around with the direction of writing. */
  directed?: boolean
  buttonRef?: Ref<HTMLButtonElement>
}

/** A button that shows a drawing only. */
export function IconButton({
  icon,
  label,
  onClick,
  pressed,
  expanded,
  controls,
  disabled,
  directed,
  buttonRef,
}: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      disabled={disabled}
      onClick={onClick}
      ref={buttonRef}
    >
      <Icon of={icon} directed={directed} />
    </button>
  )
}

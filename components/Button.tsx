import type { IconNode } from 'lucide'
import type { ComponentChildren, Ref } from 'preact'
import { Icon } from './Icon.tsx'

interface Props {
  children: ComponentChildren
  onClick: () => void
  icon?: IconNode
  /** `main` once on a screen at most; `quiet` has no border; `row` is an entry of a list of actions. */
  kind?: 'main' | 'plain' | 'quiet' | 'row'
  disabled?: boolean
  expanded?: boolean
  /** Id of what it opens. */
  controls?: string
  /** Set where the words alone do not say what it acts on; starts with the words shown. */
  label?: string
  buttonRef?: Ref<HTMLButtonElement>
}

/** A button with words. */
export function Button({
  children,
  onClick,
  icon,
  kind = 'plain',
  disabled,
  expanded,
  controls,
  label,
  buttonRef,
}: Props) {
  return (
    <button
      type="button"
      class="button"
      data-kind={kind}
      disabled={disabled}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-label={label}
      onClick={onClick}
      ref={buttonRef}
    >
      {icon && <Icon of={icon} size={kind === 'row' ? 16 : 14} />}
      {children}
    </button>
  )
}

import type { ComponentChildren } from 'preact'

interface Props {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ComponentChildren
  /** Struck through when it is done. */
  task?: boolean
}

/** A box to tick, with its words. */
export function Checkbox({ checked, onChange, children, task }: Props) {
  return (
    <label class="checkbox" data-task={task || undefined}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="checkbox-words">{children}</span>
    </label>
  )
}

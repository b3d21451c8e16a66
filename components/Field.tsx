import { useId, useRef } from 'preact/hooks'

interface Props {
  label: string
  value: string
  /** @param before what stood there before this change */
  onInput: (value: string, before: string) => void
  /** Help below the field. */
  hint?: string | undefined
  placeholder?: string
  /** Rows of text at least; a single line without. */
  rows?: number
  /** How many characters can be kept: no more can be typed. */
  most?: number
  /** The label is said, not shown. */
  quiet?: boolean
}

/**
 * A place to write in, which grows with its text. While it has the focus it shows what is typed, whatever comes from
 * outside, so that a slow storage or another window never moves the caret or takes a letter away.
 */
export function Field({ label, value, onInput, hint, placeholder, rows, most, quiet }: Props) {
  const id = useId()
  const typed = useRef<string>(undefined)
  const shown = typed.current ?? value
  const shared = {
    id,
    value: shown,
    placeholder,
    maxLength: most,
    'aria-describedby': hint && `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => {
      const before = typed.current ?? value
      typed.current = event.currentTarget.value
      onInput(typed.current, before)
    },
    onFocusOut: () => {
      typed.current = undefined
    },
  }
  return (
    <div class="field">
      <label class={quiet ? 'unseen' : undefined} for={id}>
        {label}
      </label>
      {rows ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

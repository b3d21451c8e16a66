import { useId, useState } from 'preact/hooks'

interface Props {
  label: string
  value: number
  /** Called with what is typed; not a number while nothing sensible stands there. */
  onChange: (value: number) => void
  least?: number
  most?: number
  /** The label is said, not shown. */
  quiet?: boolean
}

/** A number. What is typed stays as it is typed. */
export function NumberField({ label, value, onChange, least = 0, most, quiet }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  return (
    <div class="field">
      <label class={quiet ? 'unseen' : undefined} for={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        step="any"
        min={least}
        max={most}
        value={typed ?? (Number.isNaN(value) ? '' : String(value))}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          onChange(event.currentTarget.value === '' ? Number.NaN : Number(event.currentTarget.value))
        }}
        onFocusOut={() => setTyped(undefined)}
      />
    </div>
  )
}

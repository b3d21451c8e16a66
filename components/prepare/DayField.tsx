import { useId } from 'preact/hooks'

interface Props {
  label: string
  /** ISO day; empty when none is chosen. */
  value: string
  /** The earliest day that may be chosen. */
  least?: string
  /** Called with an ISO day, or with nothing when it was cleared. */
  onChange: (day: string | undefined) => void
}

/** A day of the calendar. */
export function DayField({ label, value, least, onChange }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={least}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </div>
  )
}

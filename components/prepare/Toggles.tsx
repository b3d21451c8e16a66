interface Props {
  label: string
  options: readonly { id: string; name: string }[]
  chosen: ReadonlySet<string>
  onToggle: (id: string, on: boolean) => void
  /** The label is said, not shown. */
  quiet?: boolean
}

/** Any of several, all in sight. */
export function Toggles({ label, options, chosen, onToggle, quiet }: Props) {
  return (
    <fieldset class="toggles">
      <legend class={quiet ? 'unseen' : undefined}>{label}</legend>
      {options.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={(event) => onToggle(id, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}

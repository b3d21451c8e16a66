import { useRef } from 'preact/hooks'

export interface Tab<Id extends string> {
  id: Id
  name: string
  /** A short word on what is inside: a number, the time left. */
  note?: string | undefined
}

interface Props<Id extends string> {
  tabs: readonly Tab<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
  /** What the tabs are of. */
  label: string
  /** Prefix of ids: the panel of a tab has the id `${idPrefix}-panel`. */
  idPrefix: string
}

/** A row of tabs; the arrow keys walk along it. */
export function Tabs<Id extends string>({ tabs, chosen, onChoose, label, idPrefix }: Props<Id>) {
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen)
    const forward = row.current?.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight'
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const next = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const tab = next === undefined ? undefined : tabs.at(next % tabs.length)
    if (!tab) return
    event.preventDefault()
    onChoose(tab.id)
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(tab)]?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown} ref={row}>
      {tabs.map(({ id, name, note }) => (
        <button
          key={id}
          type="button"
          class="tab"
          role="tab"
          id={`${idPrefix}-${id}`}
          aria-selected={id === chosen}
          aria-controls={`${idPrefix}-panel`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
          {note && <small>{note}</small>}
        </button>
      ))}
    </div>
  )
}

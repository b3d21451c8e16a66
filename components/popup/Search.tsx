import { Search as SearchIcon, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Entry, FoundEntry } from '../../lib/extension/search.ts'
import type { Run } from '../../lib/extension/search-words.ts'
import { Chip } from '../Chip.tsx'
import { Icon } from '../Icon.tsx'
import { IconButton } from '../IconButton.tsx'
import { popupWords as words } from '../words/popup.ts'

interface Props {
  query: string
  onQuery: (query: string) => void
  search: (query: string) => FoundEntry[]
  onOpen: (entry: Entry) => void
  /** Stands where nothing was found. */
  children?: ComponentChildren
}

/** Finds as one types; the arrow keys walk through what was found, Enter opens it. */
export function Search({ query, onQuery, search, onOpen, children }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const active = query.trim() !== ''
  const found = useMemo(() => (active ? search(query) : []), [query, search, active])
  useEffect(() => field.current?.focus(), [])
  useEffect(() => setChosen(0), [query])
  useEffect(() => list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' }), [chosen])

  const onKeyDown = (event: KeyboardEvent) => {
    // The keys belong to the signs that are being put together, as when Chinese is typed.
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const entry = found[chosen]?.entry
    if (step && found.length > 0) setChosen((chosen + step + found.length) % found.length)
    else if (event.key === 'Enter' && entry) onOpen(entry)
    else if (event.key === 'Escape' && active) onQuery('')
    else return
    event.preventDefault()
  }
  return (
    <search class="search">
      <div class="search-field">
        <Icon of={SearchIcon} />
        <input
          type="text"
          role="combobox"
          aria-label={words.search}
          placeholder={words.search}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-found`}
          aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          ref={field}
        />
        {active && <IconButton icon={X} label={words.clear} onClick={() => onQuery('')} />}
      </div>
      <p class="unseen" role="status">
        {active ? words.found(found.length) : ''}
      </p>
      {active && found.length === 0 && (
        <>
          <p class="search-nothing">{words.nothing(query.trim())}</p>
          {children}
        </>
      )}
      <div
        class="found"
        role="listbox"
        id={`${id}-found`}
        aria-label={words.results}
        ref={list}
        hidden={found.length === 0}
      >
        {found.map((item, place) => (
          <FoundRow
            key={item.entry.key}
            id={`${id}-${place}`}
            found={item}
            chosen={place === chosen}
            onOpen={() => onOpen(item.entry)}
            onPoint={() => setChosen(place)}
          />
        ))}
      </div>
    </search>
  )
}

interface RowProps {
  id: string
  found: FoundEntry
  chosen: boolean
  onOpen: () => void
  onPoint: () => void
}

function FoundRow({ id, found: { entry, title, text }, chosen, onOpen, onPoint }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and answers the keys for the whole list
    <div
      class="found-row"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={chosen}
      onClick={onOpen}
      onMouseMove={onPoint}
    >
      <Marked runs={title} />
      <Chip>{words.kinds[entry.kind]}</Chip>
      {entry.text && (
        <small>
          <Marked runs={text} />
        </small>
      )}
    </div>
  )
}

function Marked({ runs }: { runs: Run[] }) {
  return <span>{runs.map((run, place) => (run.marked ? <mark key={place}>{run.text}</mark> : run.text))}</span>
}

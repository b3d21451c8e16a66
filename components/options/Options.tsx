import { Search } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import { Mark } from '../Mark.tsx'
import { Notice } from '../Notice.tsx'
import { type SectionId, sectionIds, optionsWords as words } from '../words/options.ts'
import { words as shared } from '../words.ts'
import { OptionsContext, type OptionsState, useOptions } from './options-context.ts'

interface Props {
  options: Omit<OptionsState, 'filter'>
  /** Makes a filter of what is searched for; none of nothing. */
  createFilter: (query: string) => OptionsState['filter']
  section: SectionId
  onSection: (section: SectionId) => void
  sections: Record<SectionId, ComponentChildren>
  preview: ComponentChildren
  /** The storage refused the last change. */
  failed: boolean
}

/** The page of the options: a list of sections, one of them open, and the sidebar as the options have it. */
export function Options({ options, createFilter, section, onSection, sections, preview, failed }: Props) {
  const [query, setQuery] = useState('')
  const filter = createFilter(query)
  const shown = filter ? sectionIds : [section]
  const main = useRef<HTMLElement>(null)
  const [empty, setEmpty] = useState(false)
  useEffect(() => setEmpty(filter !== undefined && !main.current?.querySelector('.option')), [query])
  const { theme } = options.settings
  return (
    <OptionsContext value={{ ...options, filter }}>
      <div class="prepside options" data-theme={theme === 'auto' ? undefined : theme}>
        <header class="options-head">
          <Mark size={24} />
          <h1>
            {shared.name} <span>{words.title}</span>
          </h1>
          <div class="search-field">
            <Icon of={Search} />
            <input
              type="search"
              aria-label={words.search}
              placeholder={words.search}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </div>
        </header>
        <nav class="options-nav" aria-label={words.sectionList}>
          {sectionIds.map((id) => (
            <a
              key={id}
              href={`#${id}`}
              aria-current={shown.length === 1 && id === section ? 'page' : undefined}
              onClick={() => {
                setQuery('')
                onSection(id)
              }}
            >
              {words.sections[id]}
            </a>
          ))}
        </nav>
        <main class="options-main" ref={main}>
          {options.by && <Notice kind="info">{words.managed(options.by)}</Notice>}
          <div role="alert">{failed && <Notice kind="bad">{words.failed}</Notice>}</div>
          {shown.map((id) => (
            <div key={id} class="options-section">
              <h2>{words.sections[id]}</h2>
              {sections[id]}
            </div>
          ))}
          <p class="options-nothing" role="status">
            {empty ? words.nothing(query.trim()) : ''}
          </p>
          {!filter && <ResetAll />}
        </main>
        <aside class="options-preview">{preview}</aside>
      </div>
    </OptionsContext>
  )
}

/** All options at once as they were at first, with a way back. */
function ResetAll() {
  const { settings, defaults, change } = useOptions()
  const [before, setBefore] = useState<typeof settings>()
  const untouched = JSON.stringify(settings) === JSON.stringify(defaults)
  return (
    <footer class="options-reset">
      <p role="status">{before ? words.resetDone : words.resetAllHelp}</p>
      {before ? (
        <Button
          onClick={() => {
            change(before)
            setBefore(undefined)
          }}
        >
          {words.undo}
        </Button>
      ) : (
        <Button
          disabled={untouched}
          onClick={() => {
            setBefore(settings)
            change(defaults)
          }}
        >
          {words.resetAll}
        </Button>
      )}
    </footer>
  )
}

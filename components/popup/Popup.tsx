import { ClipboardPaste, LayoutList, Settings } from 'lucide'
import { useState } from 'preact/hooks'
import type { Company, Content } from '../../content/types.ts'
import type { Entry, FoundEntry } from '../../lib/extension/search.ts'
import { Button } from '../Button.tsx'
import { IconButton } from '../IconButton.tsx'
import { Mark } from '../Mark.tsx'
import { popupWords as words } from '../words/popup.ts'
import { CardsView } from './CardsView.tsx'
import { EntryView } from './EntryView.tsx'
import { GoodToKnow } from './GoodToKnow.tsx'
import { PastedGuideView } from './PastedGuideView.tsx'
import { noDraft } from './PasteForm.tsx'
import { PasteView } from './PasteView.tsx'
import { PillarList } from './PillarList.tsx'
import { SavedList } from './SavedList.tsx'
import { Search } from './Search.tsx'
import { SkillView } from './SkillView.tsx'
import { ThisTab } from './ThisTab.tsx'
import type { Place, PopupActions, SavedPosting, ThisTabState } from './view.ts'

interface Props {
  tab: ThisTabState
  /** The page has selected text. */
  selected: boolean
  /** What the user's settings show of the content. */
  content: Content
  saved: SavedPosting[]
  search: (query: string) => FoundEntry[]
  actions: PopupActions
  theme: 'auto' | 'light' | 'dark'
}

/** The quick reference behind the toolbar button. */
export function Popup({ tab, selected, content, saved, search, actions, theme }: Props) {
  const [place, setPlace] = useState<Place>({ kind: 'home' })
  const [query, setQuery] = useState('')
  /** What was pasted stays on the way to other places and back. */
  const [draft, setDraft] = useState(noDraft)
  const home = () => setPlace({ kind: 'home' })
  const openSkill = (id: string, focus?: string) => setPlace({ kind: 'skill', id, ...(focus && { focus }) })
  const openEntry = (entry: Entry) =>
    entry.skill ? openSkill(entry.skill, entry.key) : setPlace({ kind: 'entry', entry })
  const openCompany = ({ id, name }: Company) =>
    setPlace({ kind: 'entry', entry: { kind: 'company', id, title: name } })
  const skill = place.kind === 'skill' ? content.skills.find(({ id }) => id === place.id) : undefined
  const back = { onBack: home, copy: actions.copy }

  return (
    <div class="prepside popup" data-theme={theme === 'auto' ? undefined : theme}>
      <header class="popup-head">
        <h1>
          <Mark />
          {words.name}
        </h1>
        <IconButton icon={LayoutList} label={words.postings} onClick={() => actions.openPage('postings')} />
        <IconButton icon={Settings} label={words.options} onClick={() => actions.openPage('options')} />
      </header>
      <main class="popup-main">
        {place.kind === 'home' && (
          <>
            <Search query={query} onQuery={setQuery} search={search} onOpen={openEntry}>
              <PillarList content={content} onSkill={openSkill} />
            </Search>
            {query.trim() === '' && (
              <>
                <ThisTab
                  tab={tab}
                  selected={selected}
                  company={content.companies.find(({ id }) => typeof tab === 'object' && id === tab.companyCard)}
                  actions={actions}
                  onSkill={openSkill}
                  onCompany={openCompany}
                />
                <PillarList content={content} onSkill={openSkill} />
                <SavedList saved={saved} actions={actions} />
                <GoodToKnow
                  content={content}
                  onCards={(of) => setPlace({ kind: 'cards', of })}
                  onCompany={openCompany}
                />
                <div class="paste-door">
                  <Button kind="row" icon={ClipboardPaste} onClick={() => setPlace({ kind: 'paste' })}>
                    {words.paste}
                  </Button>
                </div>
              </>
            )}
          </>
        )}
        {skill && place.kind === 'skill' && <SkillView skill={skill} focus={place.focus} content={content} {...back} />}
        {place.kind === 'entry' && <EntryView entry={place.entry} content={content} onSkill={openSkill} {...back} />}
        {place.kind === 'cards' && <CardsView of={place.of} content={content} onBack={home} />}
        {place.kind === 'paste' && (
          <PasteView
            draft={draft}
            onDraft={setDraft}
            onBack={home}
            judge={actions.judge}
            onGuide={(guide) => setPlace({ kind: 'guide', guide })}
          />
        )}
        {place.kind === 'guide' && (
          <PastedGuideView
            guide={place.guide}
            onBack={() => setPlace({ kind: 'paste' })}
            onSkill={(id) => openSkill(id)}
          />
        )}
      </main>
    </div>
  )
}

import { BookOpen, Building2, PanelRight, PanelRightOpen, TextSelect } from 'lucide'
import { useState } from 'preact/hooks'
import type { Company, SkillId } from '../../content/types.ts'
import type { TabStatus } from '../../lib/extension/calls.ts'
import { Button } from '../Button.tsx'
import { Chip } from '../Chip.tsx'
import { popupWords as words } from '../words/popup.ts'
import { roleNames, words as sidebarWords } from '../words.ts'
import type { PopupActions, ThisTabState } from './view.ts'

interface Props {
  tab: ThisTabState
  selected: boolean
  /** What is known of the posting's company. */
  company: Company | undefined
  actions: PopupActions
  onSkill: (id: SkillId) => void
  onCompany: (company: Company) => void
}

/** How many skills of the posting stand here; the sidebar has them all. */
const atOnce = 4

/** What the tab is, and the next step there. */
export function ThisTab({ tab, selected, company, actions, onSkill, onCompany }: Props) {
  const [refused, setRefused] = useState(false)
  const state = refused ? 'closed' : typeof tab === 'string' ? tab : tab.state
  const show = async (how: () => Promise<boolean>) => setRefused(!(await how()))
  const reads = state === 'not-here' || state === 'none' || state === 'unread'
  return (
    <section class="this-tab" aria-label={words.thisTab} aria-busy={state === 'asking' || state === 'reading'}>
      <div class="this-tab-what" role="status">
        {state === 'asking' || state === 'reading' ? (
          <p class="this-tab-reading">{words.reading}</p>
        ) : state === 'posting' && typeof tab === 'object' ? (
          <PostingHead tab={tab} />
        ) : (
          <StateWords state={state} />
        )}
      </div>
      {state === 'posting' && typeof tab === 'object' && tab.skills.length > 0 && (
        <SkillChips skills={tab.skills} onSkill={onSkill} />
      )}
      <div class="this-tab-actions">
        {state === 'posting' && typeof tab === 'object' && tab.shown === 'sidebar' && (
          <Button icon={PanelRight} onClick={actions.hide}>
            {words.hide}
          </Button>
        )}
        {state === 'posting' && typeof tab === 'object' && (tab.shown === 'tab' || tab.shown === 'nothing') && (
          <Button icon={PanelRight} kind="main" onClick={() => show(actions.show)}>
            {words.open}
          </Button>
        )}
        {company && (
          <Button icon={Building2} onClick={() => onCompany(company)}>
            {sidebarWords.company.about(company.name)}
          </Button>
        )}
        {reads && selected && (
          <Button icon={TextSelect} kind="main" onClick={() => show(actions.showSelection)}>
            {words.readSelection}
          </Button>
        )}
        {reads && (
          <Button icon={BookOpen} kind={selected ? 'plain' : 'main'} onClick={() => show(actions.show)}>
            {state === 'not-here' ? words.readPage : words.open}
          </Button>
        )}
        {actions.showPanel && state !== 'asking' && !(typeof tab === 'object' && tab.shown === 'panel') && (
          <Button icon={PanelRightOpen} label={words.openPanel} onClick={actions.showPanel}>
            {words.panel}
          </Button>
        )}
      </div>
    </section>
  )
}

function StateWords({ state }: { state: string }) {
  const { title, text } =
    {
      'not-here': words.notHere,
      none: words.none,
      unread: words.unread,
      closed: words.closed,
    }[state] ?? words.notHere
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
    </>
  )
}

function PostingHead({ tab }: { tab: TabStatus }) {
  return (
    <>
      {tab.role && <Chip kind={tab.role === 'pm-internship' ? 'accent' : 'plain'}>{roleNames[tab.role]}</Chip>}
      <h2 dir="auto">{tab.title || words.untitled}</h2>
      {tab.company && <p dir="auto">{tab.company}</p>}
    </>
  )
}

function SkillChips({ skills, onSkill }: { skills: TabStatus['skills']; onSkill: (id: SkillId) => void }) {
  return (
    <ul class="this-tab-skills" aria-label={words.askedFor(skills.length)}>
      {skills.slice(0, atOnce).map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="skill-chip" onClick={() => onSkill(id)}>
            {name}
          </button>
        </li>
      ))}
      {skills.length > atOnce && <li class="this-tab-more">{words.moreSkills(skills.length - atOnce)}</li>}
    </ul>
  )
}

import { useId } from 'preact/hooks'
import type { GuideView } from '../lib/extension/calls.ts'
import type { Posting } from '../lib/posting/posting.ts'
import { NotesPanel } from './NotesPanel.tsx'
import { PracticePanel } from './PracticePanel.tsx'
import { PlanPanel } from './prepare/PlanPanel.tsx'
import { SkillsPanel } from './SkillsPanel.tsx'
import { Summary } from './Summary.tsx'
import { minutesLeft, type SidebarActions, type SidebarView, shownSkills, type TabId } from './sidebar-view.ts'
import { type Tab, Tabs } from './Tabs.tsx'
import { words } from './words.ts'

interface Props {
  posting: Posting
  guide: GuideView
  view: SidebarView
  actions: SidebarActions
  today: Date
}

/** A posting's guide: the summary, then skills, plan, practice and notes in tabs. */
export function Guide({ posting, guide, view, actions, today }: Props) {
  const id = useId()
  const { asked } = shownSkills(guide)
  const ticks = new Set(view.record?.ticks)
  const tabs: Tab<TabId>[] = [
    { id: 'skills', name: words.tabs.skills, note: String(asked.length) },
    {
      id: 'plan',
      name: words.tabs.plan,
      note: asked.length > 0 ? words.tabs.left(minutesLeft(asked, ticks)) : undefined,
    },
    { id: 'practice', name: words.tabs.practice },
    { id: 'notes', name: words.tabs.notes },
  ]
  return (
    <>
      <Summary posting={posting} view={guide} record={view.record} today={today} />
      <div class="guide-tabs">
        <Tabs tabs={tabs} chosen={view.tab} onChoose={actions.chooseTab} label={words.tabs.label} idPrefix={id} />
      </div>
      <div class="guide-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view.tab}`}>
        {view.tab === 'skills' && (
          <SkillsPanel key={posting.url} posting={posting} guide={guide} view={view} actions={actions} />
        )}
        {view.tab === 'plan' && (
          <PlanPanel posting={posting} guide={guide} view={view} actions={actions} today={today} />
        )}
        {view.tab === 'practice' && <PracticePanel guide={guide} view={view} actions={actions} />}
        {view.tab === 'notes' && (
          <NotesPanel key={posting.url} notes={view.record?.notes ?? ''} saving={view.saving} onInput={actions.note} />
        )}
      </div>
    </>
  )
}

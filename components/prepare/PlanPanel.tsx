import { CalendarDays } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { GuideView } from '../../lib/extension/calls.ts'
import type { Posting } from '../../lib/posting/posting.ts'
import { dayOf } from '../../lib/prepare/days.ts'
import { makePlan } from '../../lib/prepare/make-plan.ts'
import { Button } from '../Button.tsx'
import type { SidebarActions, SidebarView } from '../sidebar-view.ts'
import { planWords } from '../words/plan.ts'
import { PlanView } from './PlanView.tsx'
import { planSkills } from './plan-skills.ts'

interface Props {
  posting: Posting
  guide: GuideView
  view: SidebarView
  actions: SidebarActions
  today: Date
}

/** The plan for the posting in the page. */
export function PlanPanel({ posting, guide, view: { preparing, record }, actions, today }: Props) {
  const { content, choices } = preparing
  useEffect(() => {
    if (!content) actions.loadPlan()
  }, [content])
  if (!content) return <p class="plan-panel-loading">{planWords.loading}</p>
  const ticks = new Set(record?.ticks)
  const made = makePlan({
    skills: planSkills(guide),
    content,
    choices,
    ticks,
    deadline: record?.deadline ?? posting.facts.find(({ kind, date }) => kind === 'deadline' && date)?.date,
    today: dayOf(today),
  })
  return (
    <div class="plan-panel">
      <PlanView
        made={made}
        plans={content.plans}
        choices={choices}
        ticks={ticks}
        names={new Map(guide.skills.map(({ id, name }) => [id, name]))}
        onTick={actions.tick}
        onChange={actions.changePlan}
      />
      <Button icon={CalendarDays} onClick={() => actions.openPage('prepare', 'plan')}>
        {planWords.openPage}
      </Button>
    </div>
  )
}

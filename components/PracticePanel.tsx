import { Timer } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { GuideView } from '../lib/extension/calls.ts'
import { Button } from './Button.tsx'
import { Card } from './Card.tsx'
import { Icon } from './Icon.tsx'
import { PracticeCard } from './PracticeCard.tsx'
import { pillarIcons } from './pillar-icons.ts'
import { StoryCoverage } from './prepare/StoryCoverage.tsx'
import { type SidebarActions, type SidebarView, shownSkills } from './sidebar-view.ts'
import { planWords } from './words/plan.ts'
import { words } from './words.ts'

interface Props {
  guide: GuideView
  view: SidebarView
  actions: SidebarActions
}

/** Questions on every skill the posting asks for, in its order. */
export function PracticePanel({ guide, view, actions }: Props) {
  const { asked } = shownSkills(guide)
  const missing = asked.map(({ brief }) => brief.id).filter((id) => !view.details.has(id))
  // The same ids are asked for once, however often it is drawn.
  useEffect(() => {
    if (missing.length > 0) actions.load(missing)
  }, [missing.join()])
  if (asked.length === 0) return <p class="practice-panel-none">{words.practice.none}</p>
  return (
    <div class="practice-panel">
      <div class="practice-panel-more">
        <Button icon={Timer} onClick={() => actions.openPage('prepare', 'practice')}>
          {planWords.openPractice}
        </Button>
      </div>
      <StoryCoverage
        skills={asked.map(({ brief }) => brief)}
        stories={view.preparing.stories}
        onOpen={() => actions.openPage('prepare', 'stories')}
      />
      <h3>{words.practice.title}</h3>
      <ul>
        {asked.map(({ brief }) => (
          <li key={brief.id}>
            <Card pillar={brief.pillar}>
              <h4>
                <Icon of={pillarIcons[brief.pillar]} size={13} />
                {brief.name}
              </h4>
              {view.details
                .get(brief.id)
                ?.practice.map((practice) => (
                  <PracticeCard
                    key={practice.id}
                    practice={practice}
                    answer={view.record?.answers[`${brief.id}/${practice.id}`] ?? ''}
                    onAnswer={(...texts) => actions.answer(`${brief.id}/${practice.id}`, ...texts)}
                  />
                )) ?? <p>{words.skill.loading}</p>}
            </Card>
          </li>
        ))}
      </ul>
    </div>
  )
}

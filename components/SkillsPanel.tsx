import { ChevronDown } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SkillId } from '../content/types.ts'
import type { GuideView } from '../lib/extension/calls.ts'
import type { Posting } from '../lib/posting/posting.ts'
import { Button } from './Button.tsx'
import { CompanyCard } from './CompanyCard.tsx'
import { Fold } from './Fold.tsx'
import { Icon } from './Icon.tsx'
import { pillarIcons } from './pillar-icons.ts'
import { SkillCard } from './SkillCard.tsx'
import { type ShownSkill, type SidebarActions, type SidebarView, shownSkills } from './sidebar-view.ts'
import { words } from './words.ts'

/** Skills that are drawn at once: as many as a first screen holds. */
const atOnce = 3
/** Skills that are drawn with each step down the list. */
const step = 6

interface Props {
  posting: Posting
  guide: GuideView
  view: SidebarView
  actions: SidebarActions
}

/** The skills the posting asks for, then, plainly, those it does not mention and what to say anyway. */
export function SkillsPanel({ posting, guide, view, actions }: Props) {
  const { asked, unmentioned } = shownSkills(guide)
  const [drawn, setDrawn] = useState(atOnce)
  const called = asked.findLastIndex(({ brief: { id } }) => view.openSkills.has(id) || view.shown?.skill === id)
  const first = view.printing ? asked.length : Math.max(drawn, called + 1)
  const ticks = new Set(view.record?.ticks)
  const card = (skill: ShownSkill) => {
    const { id } = skill.brief
    return (
      <SkillCard
        key={id}
        skill={skill}
        posting={posting}
        open={view.openSkills.has(id)}
        onToggle={(open) => actions.toggleSkill(id, open)}
        details={view.details.get(id)}
        shown={view.shown?.skill === id ? view.shown.index : undefined}
        onShow={view.canShow ? (index) => actions.show(id, index) : undefined}
        ticks={ticks}
        onTick={actions.tick}
        answers={view.record?.answers ?? {}}
        onAnswer={actions.answer}
        stories={view.preparing.stories}
      />
    )
  }
  return (
    <div class="skills-panel">
      {asked.length > 0 ? (
        <>
          <ul class="skills-panel-list">{asked.slice(0, first).map(card)}</ul>
          {first < asked.length && (
            <More
              key={first}
              count={asked.length - first}
              onNear={() => setDrawn(first + step)}
              onMore={() => setDrawn(asked.length)}
            />
          )}
        </>
      ) : (
        <div class="skills-panel-none">
          <p>{words.skill.none}</p>
          <p>{words.skill.noneHint}</p>
        </div>
      )}
      {first >= asked.length && unmentioned.length > 0 && (
        <section class="skills-panel-unmentioned" aria-label={words.unmentioned.title}>
          <h3>{words.unmentioned.title}</h3>
          <p>{words.unmentioned.intro}</p>
          <SilentPillars guide={guide} asked={new Set(asked.map(({ brief }) => brief.id))} />
          <Fold title={words.unmentioned.more(unmentioned.length)}>
            <ul class="skills-panel-list">{unmentioned.map(card)}</ul>
          </Fold>
        </section>
      )}
      {first >= asked.length && guide.company && (
        <Fold title={words.company.about(guide.company.name)}>
          <CompanyCard company={guide.company} />
        </Fold>
      )}
    </div>
  )
}

interface MoreProps {
  count: number
  /** It came into sight. */
  onNear: () => void
  onMore: () => void
}

/** Stands for all that is further down, which is drawn when one comes near. */
function More({ count, onNear, onMore }: MoreProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNear())
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place}>
      <Button icon={ChevronDown} onClick={onMore}>
        {words.skill.more(count)}
      </Button>
    </div>
  )
}

/** Pillars of which the posting says nothing at all, each with what to say anyway. */
function SilentPillars({ guide, asked }: { guide: GuideView; asked: ReadonlySet<SkillId> }) {
  const spoken = new Set(guide.skills.filter(({ id }) => asked.has(id)).map(({ pillar }) => pillar))
  return guide.pillars
    .filter(({ id }) => !spoken.has(id))
    .map(({ id, name, unmentioned }) => (
      <div key={id} class="skills-panel-silent" data-pillar={id}>
        <Icon of={pillarIcons[id]} size={14} />
        <p>
          <b>{name}.</b> {unmentioned}
        </p>
      </div>
    ))
}

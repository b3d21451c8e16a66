import { ChevronDown, ChevronLeft, ChevronRight, LocateFixed } from 'lucide'
import { useId } from 'preact/hooks'
import type { Skill } from '../content/types.ts'
import type { Posting } from '../lib/posting/posting.ts'
import type { Story } from '../lib/prepare/story.ts'
import { Button } from './Button.tsx'
import { Chip } from './Chip.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { pillarIcons } from './pillar-icons.ts'
import { Quote } from './Quote.tsx'
import { Ring } from './Ring.tsx'
import { SkillDetails } from './SkillDetails.tsx'
import { doneTips, type ShownSkill } from './sidebar-view.ts'
import { strengthNames, words } from './words.ts'

interface Props {
  skill: ShownSkill
  posting: Posting
  open: boolean
  onToggle: (open: boolean) => void
  /** Comes after opening. */
  details: Skill | undefined
  /** Which evidence is being shown in the page, if one of this skill's is. */
  shown: number | undefined
  /** Missing where there is nothing to show it in. */
  onShow?: ((index: number) => void) | undefined
  ticks: ReadonlySet<string>
  onTick: (tip: string, done: boolean) => void
  answers: Readonly<Record<string, string>>
  onAnswer: (practice: string, text: string, before: string) => void
  stories: readonly Story[]
}

/** One skill: how the posting asks for it, in which words, and what to do about it. */
export function SkillCard({ skill: { brief, finding }, posting, open, onToggle, shown, onShow, ...rest }: Props) {
  const id = useId()
  const done = doneTips(brief, rest.ticks)
  const evidence = finding?.evidence[shown ?? 0] ?? finding?.evidence[0]
  return (
    <li
      class="card"
      id={`skill-${brief.id}`}
      data-pillar={brief.pillar}
      data-current={shown !== undefined || undefined}
    >
      <h3 class="skill-card-head">
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => onToggle(!open)}>
          <span class="skill-card-sign">
            <Icon of={pillarIcons[brief.pillar]} size={14} />
          </span>
          <span class="skill-card-name">
            {brief.name}
            {finding && (
              <Chip kind={finding.strength === 'required' ? 'filled' : 'plain'}>{strengthNames[finding.strength]}</Chip>
            )}
          </span>
          <Icon of={ChevronDown} />
        </button>
      </h3>
      {evidence && <Quote posting={posting} evidence={evidence} />}
      <div class="skill-card-foot">
        {finding && onShow && (
          <EvidenceSteps name={brief.name} of={finding.evidence.length} at={shown} onShow={onShow} />
        )}
        {brief.tips.length > 0 && (
          <span
            class="skill-card-done"
            role="img"
            aria-label={words.skill.done(done, brief.tips.length)}
            title={words.skill.done(done, brief.tips.length)}
          >
            <Ring done={done} of={brief.tips.length} />
            {words.skill.doneShort(done, brief.tips.length)}
          </span>
        )}
      </div>
      {open && (
        <div class="skill-card-more" id={id}>
          <SkillDetails brief={brief} reason={finding?.reason} {...rest} />
        </div>
      )}
    </li>
  )
}

interface StepsProps {
  name: string
  of: number
  at: number | undefined
  onShow: (index: number) => void
}

/** Walks through all places of the posting that ask for a skill, forth and back. */
function EvidenceSteps({ name, of, at, onShow }: StepsProps) {
  return (
    <span class="skill-card-steps">
      <Button kind="quiet" icon={LocateFixed} label={words.skill.showOf(name)} onClick={() => onShow(at ?? 0)}>
        {words.skill.show}
      </Button>
      {of === 1 || at === undefined ? (
        <span class="skill-card-place">{words.skill.places(of)}</span>
      ) : (
        <span class="skill-card-step">
          <IconButton
            icon={ChevronLeft}
            directed
            label={words.skill.previous(name)}
            onClick={() => onShow((at - 1 + of) % of)}
          />
          <span>{words.skill.place(at + 1, of)}</span>
          <IconButton
            icon={ChevronRight}
            directed
            label={words.skill.next(name)}
            onClick={() => onShow((at + 1) % of)}
          />
        </span>
      )}
    </span>
  )
}

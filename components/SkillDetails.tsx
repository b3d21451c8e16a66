import type { Skill } from '../content/types.ts'
import type { SkillBrief } from '../lib/extension/calls.ts'
import type { Story } from '../lib/prepare/story.ts'
import { Fold } from './Fold.tsx'
import { PracticeCard } from './PracticeCard.tsx'
import { StoryLine } from './prepare/StoryCoverage.tsx'
import { TipList } from './TipList.tsx'
import { reason as say, words } from './words.ts'

interface Props {
  brief: SkillBrief
  /** Why it stands where it does. */
  reason: string | undefined
  details: Skill | undefined
  ticks: ReadonlySet<string>
  onTick: (tip: string, done: boolean) => void
  answers: Readonly<Record<string, string>>
  onAnswer: (practice: string, text: string, before: string) => void
  stories: readonly Story[]
}

/** What to do about a skill: the tips at once, the rest as soon as it is there. */
export function SkillDetails({ brief, reason, details, ticks, onTick, answers, onAnswer, stories }: Props) {
  return (
    <div class="skill-details">
      <p class="skill-details-meaning">{brief.meaning}</p>
      {reason && <p class="skill-details-meaning">{say(reason)}</p>}
      <h4>{words.skill.tips}</h4>
      <TipList tips={brief.tips.map((tip) => ({ skill: brief.id, tip }))} ticks={ticks} onTick={onTick} />
      <StoryLine skill={brief.id} stories={stories} />
      {details ? <Background details={details} answers={answers} onAnswer={onAnswer} /> : <p>{words.skill.loading}</p>}
    </div>
  )
}

function Background({ details, answers, onAnswer }: { details: Skill } & Pick<Props, 'answers' | 'onAnswer'>) {
  const [practice] = details.practice
  return (
    <>
      {practice && (
        <>
          <h4>{words.tabs.practice}</h4>
          <PracticeCard
            practice={practice}
            answer={answers[`${details.id}/${practice.id}`] ?? ''}
            onAnswer={(...texts) => onAnswer(`${details.id}/${practice.id}`, ...texts)}
          />
        </>
      )}
      <div class="skill-details-folds">
        <Fold title={words.skill.why}>
          <p>{details.why}</p>
        </Fold>
        <Lines title={words.skill.bullets} lines={details.bullets} />
        <Lines title={words.skill.mistakes} lines={details.mistakes} />
      </div>
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <Fold title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

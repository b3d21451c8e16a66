import type { SkillId, Tip } from '../content/types.ts'
import { Checkbox } from './Checkbox.tsx'
import { duration } from './words.ts'

export interface ShownTip {
  skill: SkillId
  tip: Tip
  /** Stands in place of the artefact: which skill it is of, where tips of several are mixed. */
  note?: string
}

interface Props {
  tips: ShownTip[]
  /** Done tips, as `skill/tip`. */
  ticks: ReadonlySet<string>
  onTick: (tip: string, done: boolean) => void
}

/** Tips to tick off, each with its time and what is there when it is done. */
export function TipList({ tips, ticks, onTick }: Props) {
  return (
    <ul class="tip-list">
      {tips.map(({ skill, tip, note }) => {
        const id = `${skill}/${tip.id}`
        return (
          <li key={id}>
            <Checkbox task checked={ticks.has(id)} onChange={(done) => onTick(id, done)}>
              {tip.text}
            </Checkbox>
            <span class="tip-list-note">{note ?? tip.artefact}</span>
            <span class="tip-list-time">{duration(tip.minutes)}</span>
          </li>
        )
      })}
    </ul>
  )
}

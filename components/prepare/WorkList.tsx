import type { SkillId } from '../../content/types.ts'
import type { Share } from '../../lib/prepare/spread-work.ts'
import type { Work } from '../../lib/prepare/work.ts'
import { Checkbox } from '../Checkbox.tsx'
import { planWords } from '../words/plan.ts'
import { duration } from '../words.ts'

interface Props {
  shares: readonly Share[]
  ticks: ReadonlySet<string>
  names: ReadonlyMap<SkillId, string>
  onTick: (id: string, done: boolean) => void
}

/** Planned work to tick off, each with its time and what it is for. */
export function WorkList({ shares, ticks, names, onTick }: Props) {
  return (
    <ul class="tip-list">
      {shares.map(({ work, minutes, part }) => (
        <li key={work.id}>
          <Checkbox task checked={ticks.has(work.id)} onChange={(done) => onTick(work.id, done)}>
            {work.text}
          </Checkbox>
          <span class="tip-list-note">
            {[noteOf(work, names), part && planWords.part(part.number, part.of)].filter(Boolean).join(' · ')}
          </span>
          <span class="tip-list-time">{duration(minutes)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What work is for: its skill, or what is there when it is done. */
export function noteOf({ kind, skill, artefact }: Work, names: ReadonlyMap<SkillId, string>): string {
  const name = skill ? (names.get(skill) ?? skill) : (artefact ?? '')
  return kind === 'practice' ? `${planWords.practice} · ${name}` : name
}

import type { Skill } from '../../content/types.ts'
import type { SkillHistory as History } from '../../lib/prepare/history.ts'
import { prepareWords } from '../words/prepare.ts'

interface Props {
  histories: readonly History[]
  skills: readonly Skill[]
}

const words = prepareWords.practice
/** How many of the last answers the line shows, and its size in px. */
const shown = 20
const size = { width: 120, height: 28, edge: 3 }

/** How the answers on each skill went: a small line each, beside words that say the same. */
export function SkillHistory({ histories, skills }: Props) {
  const practised = histories.filter(({ points }) => points.length > 0)
  const known = new Map(skills.map((skill) => [skill.id as string, skill]))
  return (
    <section class="skill-history">
      <h2>{words.history}</h2>
      {practised.length === 0 ? (
        <p class="prepare-none">{words.historyNone}</p>
      ) : (
        <ul>
          {practised.map(({ skill, points, now = 0 }) => {
            const name = known.get(skill)?.name ?? skill
            return (
              <li key={skill} data-pillar={known.get(skill)?.pillar}>
                <span class="unseen">{words.historyOf(name, points.length, now)}</span>
                <span class="skill-history-name" aria-hidden="true">
                  {name}
                </span>
                <Line shares={points.slice(-shown).map(({ share }) => share)} />
                <b aria-hidden="true">{words.share(now)}</b>
                <small aria-hidden="true">{words.answers(points.length)}</small>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** Shares from 0 (bottom) to 1 (top), the last one with a dot. */
function Line({ shares }: { shares: readonly number[] }) {
  const { width, height, edge } = size
  const x = (index: number) =>
    shares.length === 1 ? width - edge : edge + (index / (shares.length - 1)) * (width - 2 * edge)
  const y = (share: number) => height - edge - share * (height - 2 * edge)
  const last = shares.length - 1
  return (
    <svg class="skill-history-line" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <line x1={edge} x2={width - edge} y1={y(0.5)} y2={y(0.5)} />
      <polyline points={shares.map((share, index) => `${x(index).toFixed(1)},${y(share).toFixed(1)}`).join(' ')} />
      <circle cx={x(last)} cy={y(shares[last] ?? 0)} r="3" />
    </svg>
  )
}

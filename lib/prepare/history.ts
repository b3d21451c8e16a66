import type { PracticeCard } from './cards.ts'

/** One answer in the history of a skill. */
export interface HistoryPoint {
  /** ms since 1970. */
  at: number
  /** The share of the rubric that was true of it, 0 to 1. */
  share: number
}

export interface SkillHistory {
  skill: string
  /** In the order of time. */
  points: HistoryPoint[]
  /** The mean share of the last answers; undefined before the first. */
  now: number | undefined
}

/** How many of the last answers say how it goes now. */
const recent = 5

/** How the answers on each skill went over time: those to questions whose main skill it is. */
export function historyOf(skills: readonly string[], cards: Iterable<PracticeCard>): SkillHistory[] {
  const points = new Map<string, HistoryPoint[]>(skills.map((skill) => [skill, []]))
  for (const { skills, answers } of cards)
    for (const { at, met, of } of answers) points.get(skills[0] ?? '')?.push({ at, share: met / of })
  return [...points].map(([skill, all]) => {
    const sorted = all.sort((a, b) => a.at - b.at)
    const last = sorted.slice(-recent)
    const now = last.length > 0 ? last.reduce((sum, { share }) => sum + share, 0) / last.length : undefined
    return { skill, points: sorted, now }
  })
}

import type { ProductArea, SkillId } from '../../content/types.ts'
import type { PracticeCard } from './cards.ts'

/** A question that can be practised. */
export interface PracticeQuestion {
  /** `skill/practice`, or the id of an interview question. */
  id: string
  question: string
  /** The main one first. */
  skills: readonly SkillId[]
  area: ProductArea
  level: 'start' | 'build' | 'stretch'
  hint?: string
  /** How long an answer takes. */
  minutes: number
  /** The steps of a good answer, and statements to judge one's own by. */
  outline: readonly string[]
  rubric: readonly string[]
}

export interface PracticeWish {
  /** How much of the posting is about each skill, 0 to 1; empty for practice without a posting. */
  emphasis: ReadonlyMap<SkillId, number>
  /** The parts of a product that the posting is about. */
  areas: ReadonlySet<ProductArea>
  /** Only this skill. */
  only?: SkillId | undefined
}

const levels = ['start', 'build', 'stretch']

/**
 * Questions in the order to practise them: those that are due again, the longest due first, then new ones by what the posting asks for
 * most. Of two for the same skill, one on the posting's product area comes first, then the easier one. What is not due yet is left out.
 */
export function choosePractice(
  questions: readonly PracticeQuestion[],
  cards: ReadonlyMap<string, PracticeCard>,
  { emphasis, areas, only }: PracticeWish,
  now: number,
): PracticeQuestion[] {
  const asked = (question: PracticeQuestion) =>
    only ? question.skills.includes(only) : emphasis.size === 0 || question.skills.some((skill) => emphasis.has(skill))
  const fitting = questions.filter(asked)
  const due = fitting.filter(({ id }) => (cards.get(id)?.memory.due ?? Infinity) <= now)
  const fresh = fitting.filter(({ id }) => !cards.has(id))
  const dueAt = ({ id }: PracticeQuestion) => cards.get(id)?.memory.due ?? 0
  return [...due.toSorted((a, b) => dueAt(a) - dueAt(b) || (a.id < b.id ? -1 : 1)), ...inTurn(fresh, emphasis, areas)]
}

/** New questions: one of each skill in turn, the heaviest skill first, so that practice does not stay with one skill. */
function inTurn(
  questions: readonly PracticeQuestion[],
  emphasis: ReadonlyMap<SkillId, number>,
  areas: ReadonlySet<ProductArea>,
): PracticeQuestion[] {
  const weight = (skill: SkillId) => emphasis.get(skill) ?? 0
  const mainSkill = ({ skills }: PracticeQuestion) =>
    skills.reduce((best, skill) => (weight(skill) > weight(best) ? skill : best), skills[0] ?? '')
  const bySkill = Map.groupBy(questions, mainSkill)
  const near = ({ area }: PracticeQuestion) => (areas.has(area) ? 0 : area === 'general' ? 1 : 2)
  const queues = [...bySkill]
    .sort(([a], [b]) => weight(b) - weight(a))
    .map(([, queue]) =>
      queue.toSorted((a, b) => near(a) - near(b) || levels.indexOf(a.level) - levels.indexOf(b.level)),
    )
  const longest = Math.max(0, ...queues.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat()
}

/** When the next of these questions is due again, ms since 1970. `undefined` when none was practised. */
export function nextDue(
  questions: readonly PracticeQuestion[],
  cards: ReadonlyMap<string, PracticeCard>,
): number | undefined {
  const times = questions.flatMap(({ id }) => cards.get(id)?.memory.due ?? [])
  return times.length > 0 ? Math.min(...times) : undefined
}

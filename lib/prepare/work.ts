import type { Plan, SkillId, Task, Tip } from '../../content/types.ts'

/** Something to do, of whatever origin, as the planner sees it. */
export interface Work {
  /** What the user's ticks hold: `skill/tip`, `task:id` or `practice:skill/question`. */
  id: string
  kind: 'task' | 'tip' | 'practice'
  text: string
  minutes: number
  /** What is there when it is done. */
  artefact?: string
  skill?: SkillId
  /** Ids of work to do before, where it is known. */
  after: readonly string[]
  /** How far into the time it is best done at the earliest, 0 (first day) to 1 (last day). Absent: at any time. */
  from?: number
}

/** What a plan needs of the content. JSON-safe: it reaches the sidebar by a call. */
export interface PlanContent {
  tasks: Task[]
  /** From the shortest to the longest. */
  plans: Plan[]
  /** Practice questions by skill. */
  practice: Partial<Record<string, { id: string; question: string }[]>>
}

/** A skill with what there is to do for it. */
export interface PlanSkill {
  id: SkillId
  tips: readonly Tip[]
  /** How much of the posting is about it, 0 to 1; 0 when the posting does not mention it. */
  emphasis: number
}

/** Minutes for one practice question: answering it and comparing the answer with the outline. */
const practiceMinutes = 15

export interface WorkList {
  /** All work for this posting, what matters most first. */
  order: Work[]
  /** Work on other skills, done only where something in `order` builds on it. */
  reserve: Work[]
}

/**
 * All there is to do for a posting, what matters most first: the general tasks of the shortest plan with a little work on the
 * heaviest skills, then what each longer plan adds, then the rest. So more time adds to a plan and takes nothing away.
 * `minutes` is all the time there is; the general tasks are as long and as
 * late as the longest plan that fits into it says.
 */
export function listWork(
  skills: readonly PlanSkill[],
  content: PlanContent,
  minutes: number,
  done: ReadonlySet<string>,
): WorkList {
  const bySkill = skills.map((skill) => ({ skill, work: workOfSkill(skill, content.practice[skill.id] ?? []) }))
  const asked = bySkill.filter(({ skill }) => skill.emphasis > 0)
  const tasks = new Map(content.tasks.map((task) => [task.id, task]))
  const doneOnSkills = minutesOf(bySkill.flatMap(({ work }) => work.filter(({ id }) => done.has(id))))
  const fitting = fittingPlan(content.plans, minutes + doneOnSkills, done)

  const order: Work[] = []
  const seen = new Set<string>()
  let waiting = weigh(asked)
  let onSkills = 0
  for (const plan of content.plans) {
    for (const step of plan.steps) {
      const task = tasks.get(step.task)
      if (!task || seen.has(task.id)) continue
      seen.add(task.id)
      const fittingStep = fitting?.steps.find((one) => one.task === task.id)
      order.push(fitting && fittingStep ? workOfTask(task, fittingStep, fitting) : workOfTask(task, step, plan))
    }
    waiting = waiting.filter((work) => {
      if (onSkills >= plan.skillMinutes || work.minutes > plan.longestTip) return true
      onSkills += work.minutes
      order.push(work)
      return false
    })
  }
  const reserve = bySkill.filter(({ skill }) => skill.emphasis === 0).flatMap(({ work }) => work)
  return { order: [...order, ...waiting], reserve }
}

/** How long work takes altogether. */
export const minutesOf = (work: readonly { minutes: number }[]): number =>
  work.reduce((sum, { minutes }) => sum + minutes, 0)

/** The longest plan whose open work fits into so many minutes; the shortest when none does. */
function fittingPlan(plans: readonly Plan[], minutes: number, done: ReadonlySet<string>): Plan | undefined {
  const open = ({ steps, skillMinutes }: Plan) =>
    skillMinutes + minutesOf(steps.filter(({ task }) => !done.has(`task:${task}`)))
  return plans.findLast((plan) => open(plan) <= minutes) ?? plans[0]
}

function workOfTask(
  { id, text, artefact, after = [] }: Task,
  { minutes, day }: Plan['steps'][number],
  { days }: Plan,
): Work {
  const from = (day - 1) / Math.max(1, days - 1)
  return { id: `task:${id}`, kind: 'task', text, artefact, minutes, after: after.map((task) => `task:${task}`), from }
}

/** A skill's tips in their order, with a practice question after every second one. */
function workOfSkill({ id, tips }: PlanSkill, practice: readonly { id: string; question: string }[]): Work[] {
  const questions = practice.map(
    (one): Work => ({
      id: `practice:${id}/${one.id}`,
      kind: 'practice',
      text: one.question,
      minutes: practiceMinutes,
      skill: id,
      after: [],
    }),
  )
  const work = tips.flatMap(({ id: tip, text, minutes, artefact, after = [] }, index): Work[] => {
    const needs = after.map((need) => (need.includes('/') ? need : `${id}/${need}`))
    const own: Work = { id: `${id}/${tip}`, kind: 'tip', text, minutes, artefact, skill: id, after: needs }
    return index % 2 ? [own, ...questions.splice(0, 1)] : [own]
  })
  return [...work, ...questions]
}

/** One row of all skills' work: the heaviest skill first, then whichever has had the least time for its weight. */
function weigh(skills: readonly { skill: PlanSkill; work: Work[] }[]): Work[] {
  const queues = skills.map(({ skill, work }) => ({ weight: skill.emphasis, given: 0, work: [...work] }))
  queues.sort((a, b) => b.weight - a.weight)
  const row: Work[] = []
  for (;;) {
    const open = queues.filter(({ work }) => work.length > 0)
    const [first] = open
    if (!first) return row
    const next = open.reduce((best, one) => (one.given / one.weight < best.given / best.weight ? one : best), first)
    const work = next.work.shift()
    if (!work) return row
    next.given += work.minutes
    row.push(work)
  }
}

import fc from 'fast-check'
import type { Plan, Task, Tip } from '../../content/types.ts'
import type { PlanNeed } from '../../lib/prepare/plan.ts'
import type { PlanSkill } from '../../lib/prepare/work.ts'

/* Arbitrary needs of a plan: skills with tips that build on one another (also in circles), tasks, plans, ticks and time. */

export const tip = (id: string, minutes: number, after: string[] = []): Tip => ({
  id,
  text: `Do ${id}`,
  minutes,
  artefact: 'A page',
  level: 'start',
  after,
})

export const task = (id: string, after: string[] = []): Task => ({ id, text: `Do ${id}`, artefact: 'A page', after })

export const plan = (id: string, days: number, steps: Plan['steps'], rest: Partial<Plan> = {}): Plan => ({
  id,
  name: id,
  days,
  minutesPerDay: 60,
  steps,
  skillMinutes: 60,
  longestTip: 60,
  done: [],
  skip: 'Skip nothing.',
  ...rest,
})

const skillNames = ['a', 'b', 'c', 'd']
const tipNames = ['one', 'two', 'three', 'four']
const taskNames = ['t1', 't2', 't3', 't4', 't5']
const tipIds = skillNames.flatMap((skill) => tipNames.map((name) => `${skill}/${name}`))
const some = <T>(of: readonly T[], most: number) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: most })

const skills: fc.Arbitrary<PlanSkill[]> = fc
  .tuple(
    ...skillNames.map((id) =>
      fc.record({
        id: fc.constant(id),
        emphasis: fc.constantFrom(0, 0.2, 0.5, 1),
        tips: fc
          .tuple(fc.integer({ min: 0, max: 4 }), fc.array(fc.integer({ min: 5, max: 200 }), { minLength: 4 }))
          .chain(([count, minutes]) =>
            fc.tuple(
              ...tipNames
                .slice(0, count)
                .map((name, index) =>
                  some([...tipIds, ...tipNames, 'gone'], 2).map((after) => tip(name, minutes[index] ?? 30, after)),
                ),
            ),
          ),
      }),
    ),
  )
  .map((list) => list)

const steps = fc
  .uniqueArray(
    fc.record({
      task: fc.constantFrom(...taskNames),
      minutes: fc.integer({ min: 5, max: 150 }),
      day: fc.integer({ min: 1, max: 10 }),
    }),
    { selector: (step) => step.task },
  )
  .map((list) => list.sort((a, b) => a.day - b.day))

/** A need of a plan as there might be. */
export const needs: fc.Arbitrary<PlanNeed> = fc.record({
  skills,
  content: fc.record({
    tasks: fc.tuple(...taskNames.map((id) => some(taskNames, 2).map((after) => task(id, after)))),
    plans: fc
      .tuple(steps, steps)
      .map(([first, second]) => [plan('short', 3, first), plan('long', 10, second, { skillMinutes: 200 })]),
    practice: fc.constant({ a: [{ id: 'q', question: 'Why?' }], b: [{ id: 'q', question: 'How?' }] }),
  }),
  done: some([...tipIds, ...taskNames.map((id) => `task:${id}`)], 6).map((ids) => new Set(ids)),
  doneToday: some(tipIds, 2).map((ids) => new Set(ids)),
  today: fc.constantFrom('2026-03-27', '2028-02-28', '2026-12-30'),
  days: fc.integer({ min: 1, max: 30 }),
  minutesPerDay: fc.integer({ min: 1, max: 240 }),
})

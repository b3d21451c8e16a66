import type { PreparationPlan } from './plan.ts'
import type { Work } from './work.ts'

/** The first day of each planned work, by its id: what is remembered of a plan. JSON-safe. */
export type Placing = Record<string, string>

/** The first day of each work of a plan. */
export function placingOf({ days }: PreparationPlan): Placing {
  const placing: Placing = {}
  for (const { day, shares } of days) for (const { work } of shares) placing[work.id] ??= day
  return placing
}

export type Move = { work: Work } & (
  | { kind: 'later' | 'sooner'; from: string; to: string }
  | { kind: 'added'; to: string }
  | { kind: 'dropped' }
)

/** What is elsewhere in a plan than it was before. Work that was done in between has not moved. */
export function explainMoves(before: Placing, plan: PreparationPlan): Move[] {
  const now = placingOf(plan)
  const met = new Set<string>()
  const planned = plan.days.flatMap(({ shares }) =>
    shares.flatMap(({ work }): Move[] => {
      const from = before[work.id]
      const to = now[work.id]
      if (met.has(work.id) || to === undefined || from === to) return []
      met.add(work.id)
      if (from === undefined) return [{ work, kind: 'added', to }]
      return [{ work, kind: from < to ? 'later' : 'sooner', from, to }]
    }),
  )
  const dropped = plan.dropped.filter(({ id }) => before[id]).map((work): Move => ({ work, kind: 'dropped' }))
  return [...planned, ...dropped]
}

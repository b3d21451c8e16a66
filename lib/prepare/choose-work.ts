import { minutesOf, type Work, type WorkList } from './work.ts'

export interface ChosenWork {
  /** What fits, with everything it builds on. */
  chosen: Work[]
  /** What does not. */
  dropped: Work[]
}

/**
 * Takes work in its order as long as it fits into the minutes together with whatever it builds on. What is too long for the time
 * left is passed over, so that shorter work behind it can still use that time: nothing is dropped that would have fitted.
 */
export function chooseWork({ order, reserve }: WorkList, minutes: number, done: ReadonlySet<string>): ChosenWork {
  const known = new Map([...reserve, ...order].map((work) => [work.id, work]))
  const chosen = new Map<string, Work>()
  let left = minutes
  for (const work of order) {
    const missing = withNeeds(work, known).filter(({ id }) => !done.has(id) && !chosen.has(id))
    const length = minutesOf(missing)
    if (length > left || done.has(work.id)) continue
    for (const one of missing) chosen.set(one.id, one)
    left -= length
  }
  return {
    chosen: [...chosen.values()],
    dropped: order.filter(({ id }) => !done.has(id) && !chosen.has(id)),
  }
}

/** The work and all that it builds on, what comes first first. Work that builds on itself in a circle is taken once. */
export function withNeeds(work: Work, known: ReadonlyMap<string, Work>, met = new Set<string>()): Work[] {
  if (met.has(work.id)) return []
  met.add(work.id)
  const needs = work.after.flatMap((id) => {
    const need = known.get(id)
    return need ? withNeeds(need, known, met) : []
  })
  return [...needs, work]
}

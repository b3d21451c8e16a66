import { minutesOf, type Work } from './work.ts'

/** A piece of work on one day. */
export interface Share {
  work: Work
  minutes: number
  /** Which part it is, where the work is spread over several days. */
  part?: { number: number; of: number }
}

/** A day has no less than this planned, where there is enough to do: a month at ten minutes a day gets nobody going. */
const leastPerDay = 30
/** Work longer than a day is not begun in a shorter rest of a day than this, unless the time is needed. */
const leastPart = 20

/**
 * Lays work on days of so many minutes each: nothing before what it builds on, no day over its minutes, general tasks when they
 * are due, and as even as it goes. Work is cut into parts only where it is longer than a day or the time would not be enough otherwise.
 * @param chosen in order of weight; together no longer than the days
 */
export function spreadWork(chosen: readonly Work[], days: readonly number[]): Share[][] {
  const left = new Map(chosen.map((work) => [work.id, work.minutes]))
  // General tasks first on the day they are due, the rest by weight.
  const waiting = [...chosen.filter(({ kind }) => kind === 'task'), ...chosen.filter(({ kind }) => kind !== 'task')]
  const longest = Math.max(0, ...days)
  const even = Math.min(longest, Math.max(leastPerDay, Math.ceil(minutesOf(chosen) / Math.max(1, days.length))))
  let after = days.reduce((sum, minutes) => sum + minutes, 0)
  let open = minutesOf(chosen)

  const lengthOf = ({ id }: Work) => left.get(id) ?? 0

  const plan = days.map((minutes, day): Share[] => {
    const nextWork = (mustFill: boolean): Work | undefined => {
      const ready = waiting.filter(({ after }) => !after.some((need) => left.has(need)))
      const candidates = ready.length > 0 ? ready : waiting
      const due = candidates.filter(({ from = 0 }) => day >= Math.floor(from * (days.length - 1)))
      const whole = due.filter((work) => lengthOf(work) <= free)
      const isLong = (work: Work) => lengthOf(work) > longest && free >= Math.min(leastPart, longest)
      const begun = due.find((work) => lengthOf(work) < work.minutes)
      if (begun) return begun
      if (!mustFill) return due.find((work) => whole.includes(work) || isLong(work))
      const [first] = due
      if (first && isLong(first)) return first
      const earliest = candidates.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))
      return firstOfFullest(whole, free, lengthOf) ?? due.find(isLong) ?? first ?? earliest[0]
    }
    let free = minutes
    const shares: Share[] = []
    after -= minutes
    while (free > 0 && waiting.length > 0) {
      const mustFill = open > after
      if (minutes - free >= even && !mustFill) break
      const next = nextWork(mustFill)
      if (!next) break
      const length = lengthOf(next)
      const share = Math.min(length, free)
      shares.push({ work: next, minutes: share })
      free -= share
      open -= share
      if (share < length) left.set(next.id, length - share)
      else {
        left.delete(next.id)
        waiting.splice(waiting.indexOf(next), 1)
      }
    }
    return shares
  })
  return numberParts(plan)
}

/**
 * The first of those that together use the time best without being cut; of several such choices, the one with what matters most.
 * `undefined` when nothing fits.
 */
function firstOfFullest(works: readonly Work[], free: number, lengthOf: (work: Work) => number): Work | undefined {
  // sums[i]: what the works from the i-th on can add up to.
  const sums: Set<number>[] = [new Set([0])]
  for (const work of works.toReversed()) {
    const sofar = [...(sums[0] ?? [])]
    sums.unshift(new Set([...sofar, ...sofar.map((sum) => sum + lengthOf(work)).filter((sum) => sum <= free)]))
  }
  const fullest = Math.max(...(sums[0] ?? []))
  return works.find((work, index) => lengthOf(work) <= fullest && sums[index + 1]?.has(fullest - lengthOf(work)))
}

function numberParts(plan: Share[][]): Share[][] {
  const counts = Map.groupBy(plan.flat(), ({ work }) => work.id)
  const met = new Map<string, number>()
  return plan.map((shares) =>
    shares.map((share) => {
      const of = counts.get(share.work.id)?.length ?? 1
      if (of === 1) return share
      const number = (met.get(share.work.id) ?? 0) + 1
      met.set(share.work.id, number)
      return { ...share, part: { number, of } }
    }),
  )
}

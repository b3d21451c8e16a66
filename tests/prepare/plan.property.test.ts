import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withNeeds } from '../../lib/prepare/choose-work.ts'
import { addDays, daysBetween } from '../../lib/prepare/days.ts'
import { explainMoves, placingOf } from '../../lib/prepare/moves.ts'
import { type PlanNeed, planPreparation } from '../../lib/prepare/plan.ts'
import { listWork, minutesOf, type Work } from '../../lib/prepare/work.ts'
import { needs } from './needs.ts'

const holds = (claim: (need: PlanNeed) => void) => fc.assert(fc.property(needs, claim), { numRuns: 400 })
const workOf = ({ skills, content, done, days, minutesPerDay }: PlanNeed) => {
  const { order, reserve } = listWork(skills, content, days * minutesPerDay, done)
  return { order, all: new Map([...reserve, ...order].map((work) => [work.id, work])) }
}
const timeOf = (need: PlanNeed) => {
  const { all } = workOf(need)
  const spent = [...(need.doneToday ?? [])].filter((id) => need.done.has(id)).map((id) => all.get(id)?.minutes ?? 0)
  const today = Math.max(0, need.minutesPerDay - spent.reduce((sum, one) => sum + one, 0))
  return { today, whole: today + (need.days - 1) * need.minutesPerDay }
}

test('no day holds more than the user’s minutes, today no more than is left of them', () => {
  holds((need) => {
    const { days } = planPreparation(need)
    for (const { shares } of days) expect(minutesOf(shares)).toBeLessThanOrEqual(need.minutesPerDay)
    expect(minutesOf(days[0]?.shares ?? [])).toBeLessThanOrEqual(timeOf(need).today)
  })
})

test('the days are all there is, from today on', () => {
  holds((need) => {
    const { days } = planPreparation(need)
    expect(days.map(({ day }) => daysBetween(need.today, day))).toEqual(Array.from({ length: need.days }, (_, n) => n))
  })
})

test('nothing comes before what it builds on, and nothing is planned without it', () => {
  holds((need) => {
    const { all } = workOf(need)
    const shares = planPreparation(need).days.flatMap(({ shares }) => shares)
    const first = new Map<string, number>()
    const last = new Map<string, number>()
    for (const [at, { work }] of shares.entries()) {
      if (!first.has(work.id)) first.set(work.id, at)
      last.set(work.id, at)
    }
    // Work in a circle cannot keep the rule; whoever wrote it is told by the check of the content.
    const inCircle = (id: string) => {
      const walk = (from: string, met: Set<string>): boolean =>
        (all.get(from)?.after ?? []).some((next) => next === id || (!met.has(next) && walk(next, met.add(next))))
      return walk(id, new Set())
    }
    for (const { work } of shares)
      for (const before of work.after) {
        if (!all.has(before) || need.done.has(before)) continue
        expect(last.has(before)).toBe(true)
        if (inCircle(before) || withNeeds(work, all).some(({ id }) => inCircle(id))) continue
        expect(last.get(before)).toBeLessThan(first.get(work.id) ?? -1)
      }
  })
})

test('all open work is either planned, as long as it takes, or named as dropped; what is done is neither', () => {
  holds((need) => {
    const { order } = workOf(need)
    const { days, dropped } = planPreparation(need)
    const planned = Map.groupBy(
      days.flatMap(({ shares }) => shares),
      ({ work }) => work.id,
    )
    const open = order.filter(({ id }) => !need.done.has(id))
    for (const work of open) {
      const shares = planned.get(work.id)
      expect(Boolean(shares)).not.toBe(dropped.some(({ id }) => id === work.id))
      if (shares) expect(minutesOf(shares)).toBe(work.minutes)
    }
    for (const id of need.done) {
      expect(planned.has(id)).toBe(false)
      expect(dropped.some((work) => work.id === id)).toBe(false)
    }
  })
})

test('nothing is dropped that would still fit with what it builds on', () => {
  holds((need) => {
    const { all } = workOf(need)
    const plan = planPreparation(need)
    const left = timeOf(need).whole - plan.minutes
    const planned = new Set(plan.days.flatMap(({ shares }) => shares.map(({ work }) => work.id)))
    for (const work of plan.dropped) {
      const missing = withNeeds(work, all).filter(({ id }) => !need.done.has(id) && !planned.has(id))
      expect(minutesOf(missing)).toBeGreaterThan(left)
    }
  })
})

test('the parts of work on several days are numbered in order; a day holds one part of it', () => {
  holds((need) => {
    const { days } = planPreparation(need)
    const parts = new Map<Work, number[]>()
    for (const { shares } of days) {
      expect(new Set(shares.map(({ work }) => work.id)).size).toBe(shares.length)
      for (const { work, part } of shares) parts.set(work, [...(parts.get(work) ?? []), part?.number ?? 0])
    }
    for (const numbers of parts.values())
      expect(numbers).toEqual(numbers.length === 1 ? [0] : numbers.map((_, index) => index + 1))
  })
})

test('the same need gives the same plan, whatever the order of its sets', () => {
  holds((need) => {
    const again = { ...need, done: new Set([...need.done].reverse()) }
    expect(planPreparation(again)).toEqual(planPreparation(need))
  })
})

test('what moved is exactly what has another first day, and never what was done', () => {
  holds((need) => {
    const before = planPreparation(need)
    const first = before.days.flatMap(({ shares }) => shares)[0]?.work.id
    const next = { ...need, days: Math.max(1, need.days - 2), done: new Set([...need.done, ...(first ? [first] : [])]) }
    const after = planPreparation(next)
    const [old, now] = [placingOf(before), placingOf(after)]
    const moves = explainMoves(old, after)
    for (const move of moves) {
      expect(next.done.has(move.work.id)).toBe(false)
      if (move.kind === 'later' || move.kind === 'sooner') {
        expect([move.from, move.to]).toEqual([old[move.work.id], now[move.work.id]])
        expect(move.kind === 'later').toBe(move.from < move.to)
      }
    }
    const named = new Set(moves.map(({ work }) => work.id))
    for (const [id, day] of Object.entries(now)) expect(named.has(id)).toBe(old[id] !== day)
    // Work on other skills goes without a word when what it was for is dropped, which is named.
    const asked = new Set(workOf(next).order.map(({ id }) => id))
    for (const id of Object.keys(old)) if (!now[id] && asked.has(id) && !next.done.has(id)) expect(named).toContain(id)
    expect(explainMoves(old, before)).toEqual([])
  })
})

test('a later day is reached by adding days', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800, max: 800 }), (count) => {
      expect(daysBetween('2026-03-27', addDays('2026-03-27', count))).toBe(count)
    }),
  )
})

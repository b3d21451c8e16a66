import { normalAbove, normalTail } from './normal.ts'

/** What a planned A/B test should be able to show. Rates and chances are 0 to 1. */
export interface TestPlan {
  /** The rate without the change. */
  before: number
  /** The rate with the smallest change that is worth knowing. */
  after: number
  /** The chance to call a difference that is none, two-sided; usually 0.05. */
  significance: number
  /** The chance to see that smallest change if it is there; usually 0.8. */
  power: number
}

/**
 * How many people each of the two groups needs, before rounding up:
 * n = (z(α/2) √((p₁+p₂)(1 − (p₁+p₂)/2)) + z(1−power) √(p₁(1−p₁) + p₂(1−p₂)))² ÷ (p₁−p₂)².
 * Source: J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd ed., section 4.2, without the
 * correction for continuity; the same as `power.prop.test` of R. `undefined` when there is nothing to find.
 */
export function groupSize({ before, after, significance, power }: TestPlan): number | undefined {
  const between = (value: number) => value > 0 && value < 1
  if (!(before >= 0 && before <= 1 && after >= 0 && after <= 1) || before === after) return undefined
  if (!between(significance) || !between(power)) return undefined
  const both = before + after
  const chance = normalAbove(significance / 2) * Math.sqrt(both * (1 - both / 2))
  const seen = normalAbove(1 - power) * Math.sqrt(before * (1 - before) + after * (1 - after))
  return ((chance + seen) / (before - after)) ** 2
}

/** One group of a test: how many people, and how many of them did what is counted. */
export interface TestGroup {
  people: number
  successes: number
}

export interface TestReading {
  /** The rates of both groups and the second minus the first, 0 to 1. */
  before: number
  after: number
  difference: number
  /** The 95 % confidence interval of the difference. */
  interval: [low: number, high: number]
  z: number
  /** The chance of such a difference, or a larger one in either direction, if there were none. */
  p: number
  /** Both groups have at least 10 people with and 10 without; with fewer the normal curve is a poor stand-in. */
  enough: boolean
}

/**
 * Reads a test of two rates: the two-sided z-test with the pooled rate, and the 95 % interval of the difference with each group's own
 * rate (Wald). Source: A. Agresti, Categorical Data Analysis, 3rd ed., sections 2.2 and 3.1; z² is the χ² of R's `prop.test`
 * without correction. `undefined` when a group is none or both are all the same.
 */
export function readTest(control: TestGroup, changed: TestGroup): TestReading | undefined {
  const isGroup = ({ people, successes }: TestGroup) =>
    Number.isInteger(people) && Number.isInteger(successes) && people > 0 && successes >= 0 && successes <= people
  if (!isGroup(control) || !isGroup(changed)) return undefined
  const [n1, n2] = [control.people, changed.people]
  const [p1, p2] = [control.successes / n1, changed.successes / n2]
  const pooled = (control.successes + changed.successes) / (n1 + n2)
  if (pooled === 0 || pooled === 1) return undefined
  const z = (p2 - p1) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  const reach = normalAbove(0.025) * Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2)
  return {
    before: p1,
    after: p2,
    difference: p2 - p1,
    interval: [p2 - p1 - reach, p2 - p1 + reach],
    z,
    p: 2 * normalTail(Math.abs(z)),
    enough: [control, changed].every(({ people, successes }) => successes >= 10 && people - successes >= 10),
  }
}

import { expect, test } from 'vitest'
import { groupSize, readTest } from '../../lib/prepare/ab-test.ts'
import { normalAbove, normalTail } from '../../lib/prepare/normal.ts'

/** To so many significant digits. */
const digits = (value: number | undefined, count: number) => Number(value?.toPrecision(count))

// The examples on the help page of R's power.prop.test (package stats), with the values it names.
test.each([
  [{ before: 0.5, after: 0.75, significance: 0.05, power: 0.9 }, 76.7, 3],
  [{ before: 0.9, after: 1, significance: 0.05, power: 0.8 }, 73.37, 4],
  [{ before: 0.5, after: 0.501, significance: 0.001, power: 0.9 }, 10_451_937, 8],
])('%j needs %d people in each group, as R says', (plan, expected, count) => {
  expect(digits(groupSize(plan), count)).toBe(expected)
})

// The same page gives p2 = 0.8026 and sig.level = 0.00131 for 50 people in each group: put back, they must give 50.
test.each([
  { before: 0.5, after: 0.8026, significance: 0.05, power: 0.9 },
  { before: 0.5, after: 0.9, significance: 0.00131, power: 0.9 },
])('%j gives back R’s 50 people within the rounding of its example', (plan) => {
  expect(Math.round((groupSize(plan) ?? 0) * 10) / 10).toBeCloseTo(50, 0)
})

test.each([
  [{ before: 0.1, after: 0.1, significance: 0.05, power: 0.8 }],
  [{ before: 0.1, after: 1.2, significance: 0.05, power: 0.8 }],
  [{ before: 0.1, after: 0.2, significance: 0, power: 0.8 }],
  [{ before: Number.NaN, after: 0.2, significance: 0.05, power: 0.8 }],
])('%j cannot be planned', (plan) => {
  expect(groupSize(plan)).toBeUndefined()
})

// Physicians’ Health Study (N Engl J Med 1988; 318: 262–264): 189 of 11,034 with placebo, 104 of 11,037 with aspirin.
// R: prop.test(c(189, 104), c(11034, 11037), correct = FALSE) prints X-squared = 25.014, p-value = 5.692e-07,
// 95 percent confidence interval 0.004687751 0.010724297. Agresti, Categorical Data Analysis, has X² = 25.01.
test('the aspirin study is read as R and Agresti read it', () => {
  const read = readTest({ people: 11_037, successes: 104 }, { people: 11_034, successes: 189 })
  expect(digits((read?.z ?? 0) ** 2, 5)).toBe(25.014)
  expect(digits(read?.p, 4)).toBe(5.692e-7)
  expect(read?.interval.map((end) => digits(end, 7))).toEqual([0.004687751, 0.0107243].map((end) => digits(end, 7)))
  expect(digits(read?.difference, 4)).toBe(0.007706)
})

// R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998)
// 873–890, table II, method 1 (simple asymptotic, no correction), examples (a) and (b).
test.each([
  [{ people: 80, successes: 48 }, { people: 70, successes: 56 }, [0.0575, 0.3425], true],
  [{ people: 10, successes: 3 }, { people: 10, successes: 9 }, [0.2605, 0.9395], false],
])('from %j to %j the interval is Newcombe’s %j', (control, changed, interval, enough) => {
  const read = readTest(control, changed)
  expect(read?.interval.map((end) => Math.round(end * 10_000) / 10_000)).toEqual(interval)
  expect(read?.enough).toBe(enough)
})

test.each([
  [
    { people: 0, successes: 0 },
    { people: 10, successes: 1 },
  ],
  [
    { people: 10, successes: 11 },
    { people: 10, successes: 1 },
  ],
  [
    { people: 10, successes: 0 },
    { people: 10, successes: 0 },
  ],
  [
    { people: 10.5, successes: 1 },
    { people: 10, successes: 1 },
  ],
])('%j against %j cannot be read', (control, changed) => {
  expect(readTest(control, changed)).toBeUndefined()
})

// Abramowitz & Stegun, Handbook of Mathematical Functions, tables 26.1 and 26.2, and 26.5 for the quantiles.
test.each([
  [0, 0.5],
  [1, 0.1586552539],
  [1.96, 0.0249978951],
  [2.5, 0.0062096653],
  [3, 0.001349898],
  [5, 2.866515719e-7],
])('above %d lies %d of the normal distribution', (x, share) => {
  expect(digits(normalTail(x), 8)).toBe(digits(share, 8))
  expect(normalTail(-x)).toBeCloseTo(1 - share, 9)
})

test.each([
  [0.025, 1.959963985],
  [0.2, 0.8416212336],
  [0.1, 1.281551566],
  [0.0005, 3.290526731],
  [0.975, -1.959963985],
])('a share of %d lies above %d', (share, x) => {
  expect(digits(normalAbove(share), 9)).toBe(digits(x, 9))
})

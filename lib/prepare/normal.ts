/* The standard normal distribution, to about 14 digits. */

const density = (x: number) => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)

/** The probability of a value above `x`. */
export function normalTail(x: number): number {
  if (x < 0) return 1 - normalTail(-x)
  if (x > 38) return 0
  return x < 3 ? 0.5 - belowFromZero(x) : farTail(x)
}

/** Between 0 and x, by the power series (Abramowitz & Stegun, Handbook of Mathematical Functions, 26.2.11). */
function belowFromZero(x: number): number {
  let term = x
  let sum = x
  for (let n = 3; term > sum * 1e-17; n += 2) {
    term *= (x * x) / n
    sum += term
  }
  return density(x) * sum
}

/** Far out, by the continued fraction (Abramowitz & Stegun, 26.2.14), from its end. */
function farTail(x: number): number {
  let fraction = x
  for (let n = 120; n > 0; n--) fraction = x + n / fraction
  return density(x) / fraction
}

/** The value that a share `p` of all values lie above, 0 < p < 1. */
export function normalAbove(p: number): number {
  let low = -38
  let high = 38
  // Each step halves the interval; after 80 of them there is no number in between.
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2
    if (normalTail(middle) > p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

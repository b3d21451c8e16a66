import type { Line } from './lines.ts'
import { sectionOf } from './page-words.ts'

/** Letters and digits alone: what texts from two sources are compared by. */
const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The lines of the page that a description from structured data stands in, so that its words can be shown in the page.
 * `undefined` unless the page shows most of it.
 */
export function anchored(page: readonly Line[], description: readonly Line[]): Line[] | undefined {
  const wanted = key(description.map((line) => line.text).join(' '))
  if (wanted.length < 60) return undefined
  const at: number[] = []
  let found = 0
  const seen = new Set<string>()
  for (const [index, line] of page.entries()) {
    const own = key(line.text)
    if (own.length < 12 || seen.has(own) || !wanted.includes(own)) continue
    seen.add(own)
    at.push(index)
    found += own.length
  }
  if (found < wanted.length * 0.7) return undefined
  const [from, to] = densest(at)
  const inside = page.slice(from, to + 1)
  // Headings of usual words between belong to it, cards and buttons do not
  return inside.filter((line) => {
    const own = key(line.text)
    return own.length > 0 && (wanted.includes(own) || sectionOf(line) !== undefined)
  })
}

/** The stretch of indexes without a gap of more than 25 lines that holds most of them. */
function densest(at: readonly number[]): [number, number] {
  let best: [number, number] = [at[0] ?? 0, at[0] ?? 0]
  let most = 0
  let start = 0
  for (let end = 1; end <= at.length; end++) {
    if (end < at.length && (at[end] as number) - (at[end - 1] as number) <= 25) continue
    if (end - start > most) {
      most = end - start
      best = [at[start] as number, at[end - 1] as number]
    }
    start = end
  }
  return best
}

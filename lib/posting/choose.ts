import { bare } from './letters.ts'
import type { Disagreement, Field, ReaderId } from './posting.ts'
import type { Found } from './readers/found.ts'

/** The field by the most trusted reader that has it, and what other readers made of it where that is not the same. */
export function choose(
  field: 'title' | 'company',
  found: readonly [ReaderId, Found | undefined][],
): { field?: Field; disagreements: Omit<Disagreement, 'reason'>[] } {
  const values: Field[] = []
  for (const [reader, one] of found) {
    const value = one?.[field]
    if (value && value.length <= 300) values.push({ value, reader })
  }
  const [won, ...rest] = values
  if (!won) return { disagreements: [] }
  const lost = rest.filter((other) => bare(other.value) !== bare(won.value))
  return { field: won, disagreements: lost.length ? [{ field, won, lost }] : [] }
}

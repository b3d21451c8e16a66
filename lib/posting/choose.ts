import type { Disagreement, Field, ReaderId } from './posting.ts'
import type { Found } from './readers/found.ts'
import { bare } from './readers/title.ts'

const why: Record<ReaderId, string> = {
  given: 'It was handed over with the text.',
  site: 'The page shows it where this site shows it on every posting.',
  'json-ld': "The page's structured data names it, and that data belongs to this address.",
  microdata: "The page's structured data names it.",
  'inlined-data': 'The data that the page was built from names it.',
  meta: "The page's title names it.",
  generic: 'It stands where postings usually have it.',
}

/** The field by the most trusted reader that has it, and what other readers made of it where that is not the same. */
export function choose(
  field: 'title' | 'company',
  found: readonly [ReaderId, Found | undefined][],
): { field?: Field; disagreements: Disagreement[] } {
  const values: Field[] = []
  for (const [reader, one] of found) {
    const value = one?.[field]
    if (value && value.length <= 300) values.push({ value, reader })
  }
  const [won, ...rest] = values
  if (!won) return { disagreements: [] }
  const lost = rest.filter((other) => bare(other.value) !== bare(won.value))
  return { field: won, disagreements: lost.length ? [{ field, won, lost, reason: why[won.reader] }] : [] }
}

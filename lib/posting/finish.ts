import { blocksOf } from './blocks.ts'
import { isoDate } from './dates.ts'
import { factsOf } from './facts.ts'
import { languageOf } from './language.ts'
import type { Fact, Posting, ReaderId } from './posting.ts'
import type { RawPosting } from './raw.ts'

/** A posting, and for each of its blocks the line of the raw posting that it came from. */
export interface Finished {
  posting: Posting
  lines: number[]
}

/**
 * Finishes what was read in a page: blocks with their kinds, the facts that the text states, its language.
 * Pure, JSON in and out, so that it can run away from the page: it carries the words of headings and terms.
 */
export function finish(raw: RawPosting): Finished {
  const { blocks, lines } = blocksOf(raw.lines, raw.company?.value)
  const { pageLanguage, lines: _, facts, disagreements, ...known } = raw
  return {
    posting: {
      ...known,
      language: languageOf(blocks.map((block) => block.text).join('\n'), pageLanguage),
      blocks,
      disagreements: disagreements.map((one) => ({ ...one, reason: why[one.won.reader] })),
      facts: allFacts(facts, factsOf(blocks, raw.description)),
    },
    lines,
  }
}

/** Why a reader is believed against another. */
const why: Record<ReaderId, string> = {
  given: 'It was handed over with the text.',
  site: 'The page shows it where this site shows it on every posting.',
  'json-ld': "The page's structured data names it, and that data belongs to this address.",
  microdata: "The page's structured data names it.",
  'inlined-data': 'The data that the page was built from names it.',
  meta: "The page's title names it.",
  generic: 'It stands where postings usually have it.',
}

/** One fact of a kind: terms as the text says them, place and date of posting as the page's fields have them. */
function allFacts(fields: readonly Fact[], fromText: readonly Fact[]): Fact[] {
  const facts = fromText.filter(({ kind }) => kind !== 'place' && kind !== 'posted')
  for (const fact of [...fields.map(dated), ...fromText]) {
    if (!facts.some(({ kind }) => kind === fact.kind)) facts.push(fact)
  }
  return facts
}

/** A field's day, where it names one; of a time stamp only the day is said. */
function dated(fact: Fact): Fact {
  if (fact.date || (fact.kind !== 'posted' && fact.kind !== 'deadline')) return fact
  const date = isoDate(fact.value)
  return date ? { ...fact, value: /^\d{4}-\d\d-\d\dT/.test(fact.value) ? date : fact.value, date } : fact
}

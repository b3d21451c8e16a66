import type { Evidence } from '../posting/posting.ts'
import type { Passage } from './passage.ts'
import type { Voice } from './voice.ts'

/** A sentence of more characters is cut, to so many before and after what was found. */
const longest = 280
const around = 90

/** The sentence, or, where it runs on for ever, the part of it around the words that were found. */
export function evidenceOf({ index, block, tokens, found }: Passage, { start, end }: Voice, at: number): Evidence {
  if (end - start <= longest) return { block: index, start, end }
  const { text } = block
  let from = Math.max(start, (tokens.start[found.first[at] as number] as number) - around)
  let to = Math.min(end, (tokens.end[found.last[at] as number] as number) + around)
  while (from > start && text.charCodeAt(from - 1) > 32) from--
  while (to < end && text.charCodeAt(to) > 32) to++
  return { block: index, start: from, end: to }
}

/** Where in its sentence a word stands, from 0 to 1. */
export function placeIn({ tokens }: Passage, { start, end }: Voice, word: number): number {
  return ((tokens.start[word] as number) - start) / (end - start)
}

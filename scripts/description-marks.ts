import type { Block, ReaderId } from '../lib/posting/posting.ts'

/** Letters of descriptions, by the reader that gave them. */
export interface DescriptionScore {
  pages: number
  /** Of the marked lines, and of those how many the reading holds. */
  marked: number
  held: number
  /** Of the reading's blocks, and of those how many stand in no marked line. */
  read: number
  leaked: number
}

/** Letters and digits alone: how a text is parted into lines and blocks does not count. */
const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Counts how much of the lines marked by hand a reading holds, and how much else. */
export function markDescription(
  scores: Map<ReaderId, DescriptionScore>,
  reader: ReaderId,
  marked: readonly string[],
  blocks: readonly Block[],
): void {
  const score = scores.get(reader) ?? { pages: 0, marked: 0, held: 0, read: 0, leaked: 0 }
  scores.set(reader, score)
  score.pages++
  const lines = marked.map(key)
  const read = blocks.map(({ text }) => key(text))
  const whole = { marked: lines.join(''), read: read.join('') }
  for (const line of lines) {
    score.marked += line.length
    if (whole.read.includes(line)) score.held += line.length
  }
  for (const text of read) {
    score.read += text.length
    if (!whole.marked.includes(text)) score.leaked += text.length
  }
}

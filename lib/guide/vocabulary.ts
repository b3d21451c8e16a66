import { fold } from './fold.ts'

/** The hash of a word is built of its folded letters, one after the other, each `Math.imul(hash ^ letter, hashFactor)`. */
export const hashStart = 0x811c9dc5
export const hashFactor = 0x01000193

/** Adds the length, and brings the upper bits down, since the table looks at the lowest. */
export function finish(hash: number, length: number): number {
  const whole = Math.imul(hash ^ length, 0x85ebca6b)
  return whole ^ (whole >>> 15)
}

/** The hash of a word in folded letters. */
export function hashOf(word: string): number {
  let hash = hashStart
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), hashFactor)
  return finish(hash, word.length)
}

/** The same of a text's part, folded as it is read. */
export function hashIn(text: string, start: number, end: number): number {
  let hash = hashStart
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ fold(text.charCodeAt(at)), hashFactor)
  return finish(hash, end - start)
}

/**
 * The words that phrases are made of, by their hashes alone: an open-addressed table as long as a power of two, 0 where it
 * is free. A word's number is its place + 1, so that the table is ready as it comes. Of some millions of words that are
 * none of ours, one passes for one of them, and would still have to complete a phrase.
 */
export type Vocabulary = Int32Array

/** The number of the word of this hash, from 1; of a free place or 0 where there is none. A look-up costs the same for 500 words and 50,000. */
export function numberOf(hash: number, vocabulary: Vocabulary): number {
  const mask = vocabulary.length - 1
  for (let place = hash & mask; ; place = (place + 1) & mask) {
    const there = vocabulary[place] as number
    if (there === hash) return place + 1
    if (there === 0) return 0
  }
}

/** The table of words by their hashes, half full at most; what is 0 is left out, so that a table can be made of others. */
export function createVocabulary(hashes: Iterable<number>): Vocabulary {
  const all = new Set(hashes)
  all.delete(0)
  let size = 16
  while (size < all.size * 2) size *= 2
  const vocabulary = new Int32Array(size)
  for (const hash of all) {
    let place = hash & (size - 1)
    while (vocabulary[place] !== 0) place = (place + 1) & (size - 1)
    vocabulary[place] = hash
  }
  return vocabulary
}

/** What is said of words by their numbers, from one vocabulary to another that has all of them; 0 of those that it adds. */
export function moveTo(vocabulary: Vocabulary, said: ArrayLike<number>, from: Vocabulary): Int32Array {
  const moved = new Int32Array(vocabulary.length + 1)
  from.forEach((hash, place) => {
    if (hash !== 0) moved[numberOf(hash, vocabulary)] = said[place + 1] as number
  })
  return moved
}

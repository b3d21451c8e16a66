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

/** The words that phrases are made of, in one open-addressed table: a look-up costs the same for 500 words and 50,000. */
export class Vocabulary {
  /** All words, one after the other. */
  readonly letters: string
  /** Where each word starts in `letters`; one more entry than words. */
  readonly offsets: Int32Array
  /** Pairs of a word's hash and its number + 1, 0 where free; a power of two of them. */
  readonly slots: Int32Array

  /** Of different, folded words, one after the other, with the length and the hash of each. */
  constructor(letters: string, lengths: ArrayLike<number>, hashes: Int32Array) {
    const count = lengths.length
    let size = 16
    while (size < count * 2) size *= 2
    const slots = new Int32Array(2 * size)
    const offsets = new Int32Array(count + 1)
    const mask = 2 * size - 1
    for (let word = 0; word < count; word++) {
      const hash = hashes[word] as number
      let slot = (2 * hash) & mask
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
      slots[slot] = hash
      slots[slot + 1] = word + 1
      offsets[word + 1] = (offsets[word] as number) + (lengths[word] as number)
    }
    this.letters = letters
    this.offsets = offsets
    this.slots = slots
  }

  /**
   * The number of the ASCII word of this hash, from 1, 0 for none. The letters are not looked at again: of some millions of
   * words that are none of ours, one passes for one of them, and would still have to complete a phrase.
   */
  findAscii(hash: number): number {
    const { slots } = this
    const mask = slots.length - 1
    let slot = (2 * hash) & mask
    while (slots[slot] !== hash && slots[slot + 1] !== 0) slot = (slot + 2) & mask
    return slots[slot + 1] as number
  }

  /** The same for a word that has letters or signs beyond ASCII, at `start` to `end` of the text. */
  find(text: string, start: number, end: number): number {
    let hash = hashStart
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ fold(text.charCodeAt(at)), hashFactor)
    const word = this.findAscii(finish(hash, end - start))
    if (word === 0) return 0
    const offset = this.offsets[word - 1] as number
    if ((this.offsets[word] as number) - offset !== end - start) return 0
    for (let at = start; at < end; at++)
      if (fold(text.charCodeAt(at)) !== this.letters.charCodeAt(offset + at - start)) return 0
    return word
  }
}

/** The table of a list of different, folded words. */
export function createVocabulary(words: string[]): Vocabulary {
  return new Vocabulary(
    words.join(''),
    words.map((word) => word.length),
    new Int32Array(words.map(hashOf)),
  )
}

/** The words of a vocabulary, in the order of their numbers. */
export function wordsOf({ letters, offsets }: Vocabulary): string[] {
  return Array.from({ length: offsets.length - 1 }, (_, index) => letters.slice(offsets[index], offsets[index + 1]))
}

import { fold } from './fold.ts'

/** The hash of a word: FNV-1a over its folded letters. */
export const hashStart = 0x811c9dc5
export const hashFactor = 0x01000193

/** The words that phrases are made of, in one open-addressed table: a look-up costs the same for 500 words and 50,000. */
export class Vocabulary {
  /** All words, one after the other. */
  readonly letters: string
  /** Where each word starts in `letters`; one more entry than words. */
  readonly offsets: Int32Array
  /** Word number + 1 by hash, 0 where free; its length is a power of two. */
  readonly slots: Int32Array | Uint16Array
  /** The whole hash of each word. */
  readonly hashes: Int32Array

  /** Of different, folded words, one after the other, with the length and the hash of each. */
  constructor(letters: string, lengths: ArrayLike<number>, hashes: Int32Array) {
    const count = lengths.length
    let size = 16
    while (size < count * 2) size *= 2
    const slots = count < 0xffff ? new Uint16Array(size) : new Int32Array(size)
    const offsets = new Int32Array(count + 1)
    for (let word = 0; word < count; word++) {
      let slot = spread(hashes[word] as number) & (size - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      slots[slot] = word + 1
      offsets[word + 1] = (offsets[word] as number) + (lengths[word] as number)
    }
    this.letters = letters
    this.offsets = offsets
    this.slots = slots
    this.hashes = hashes
  }

  /**
   * The number of the ASCII word of this length and hash, -1 for none. The letters are not looked at again: of
   * some millions of words that are none of ours, one passes for one of them, and would still have to complete a phrase.
   */
  findAscii(length: number, hash: number): number {
    const { slots, offsets, hashes } = this
    const mask = slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = (slots[slot] as number) - 1
      if (word < 0) return -1
      if (hashes[word] === hash && (offsets[word + 1] as number) - (offsets[word] as number) === length) return word
    }
  }

  /** The same for a word with letters beyond ASCII, at `start` to `end` of the text. */
  find(text: string, start: number, end: number, hash: number): number {
    const { slots, offsets, letters } = this
    const mask = slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = (slots[slot] as number) - 1
      if (word < 0) return -1
      const offset = offsets[word] as number
      if ((offsets[word + 1] as number) - offset !== end - start) continue
      let at = start
      while (at < end && fold(text.charCodeAt(at)) === letters.charCodeAt(offset + at - start)) at++
      if (at === end) return word
    }
  }
}

/** Brings the upper bits of the hash down, since the table looks at the lowest. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** The hash of a word in folded letters, as `readTokens` builds it on the way. */
export function hashOf(word: string): number {
  let hash = hashStart
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), hashFactor)
  return hash
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

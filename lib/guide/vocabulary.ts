import { fold } from './fold.ts'

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

  constructor(letters: string, lengths: ArrayLike<number>, slots: ArrayLike<number>, hashes: ArrayLike<number>) {
    this.letters = letters
    this.offsets = new Int32Array(lengths.length + 1)
    for (let word = 0; word < lengths.length; word++)
      this.offsets[word + 1] = (this.offsets[word] as number) + (lengths[word] as number)
    this.slots = lengths.length < 0xffff ? new Uint16Array(slots) : new Int32Array(slots)
    this.hashes = new Int32Array(hashes)
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

/** The hash of a word: FNV-1a over its folded letters. */
export const hashStart = 0x811c9dc5
export const hashFactor = 0x01000193

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

/** Builds the table of a list of different, folded words. */
export function createVocabulary(words: string[]): Vocabulary {
  let size = 16
  while (size < words.length * 2) size *= 2
  const slots = new Int32Array(size)
  const hashes = words.map(hashOf)
  hashes.forEach((hash, index) => {
    let slot = spread(hash) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = index + 1
  })
  return new Vocabulary(
    words.join(''),
    words.map((word) => word.length),
    slots,
    hashes,
  )
}

/** The words of a vocabulary, in the order of their numbers. */
export function wordsOf({ letters, offsets }: Vocabulary): string[] {
  return Array.from({ length: offsets.length - 1 }, (_, index) => letters.slice(offsets[index], offsets[index + 1]))
}

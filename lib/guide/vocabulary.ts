import { asciiWords, fold } from './fold.ts'

/** The words that phrases are made of, in one open-addressed table: a look-up costs the same for 500 words and 50,000. */
export class Vocabulary {
  /** All words, one after the other. */
  readonly letters: string
  /** Where each word starts in `letters`; one more entry than words. */
  readonly offsets: Int32Array
  /** Word number + 1 by hash, 0 where free; its length is a power of two. */
  readonly slots: Int32Array
  /** The letters as bytes, 0 for each beyond ASCII. */
  readonly #bytes: Uint8Array

  constructor(letters: string, offsets: Int32Array, slots: Int32Array) {
    this.letters = letters
    this.offsets = offsets
    this.slots = slots
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII is meant
    this.#bytes = new TextEncoder().encode(letters.replace(/[^\x00-\x7f]/g, '\0'))
  }

  /** The number of the ASCII word that stands at `start` to `end` of the bytes, -1 for none. `hash` is that of its folded letters. */
  findBytes(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const { slots, offsets } = this
    const letters = this.#bytes
    const mask = slots.length - 1
    const length = end - start
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = (slots[slot] as number) - 1
      if (word < 0) return -1
      const offset = offsets[word] as number
      if ((offsets[word + 1] as number) - offset !== length) continue
      let at = 0
      while (at < length && fold7(bytes[start + at] as number) === letters[offset + at]) at++
      if (at === length) return word
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

/** Letters and digits by table; the signs inside "C++" or "A/B" stand for themselves. */
function fold7(byte: number): number {
  return asciiWords[byte] || byte
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
  const offsets = new Int32Array(words.length + 1)
  words.forEach((word, index) => {
    offsets[index + 1] = (offsets[index] as number) + word.length
    let slot = spread(hashOf(word)) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = index + 1
  })
  return new Vocabulary(words.join(''), offsets, slots)
}

/** The words of a vocabulary, in the order of their numbers. */
export function wordsOf({ letters, offsets }: Vocabulary): string[] {
  return Array.from({ length: offsets.length - 1 }, (_, index) => letters.slice(offsets[index], offsets[index + 1]))
}

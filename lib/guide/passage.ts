import type { Block } from '../posting/posting.ts'
import { createFound, type Found, findPhrases } from './find-phrases.ts'
import { createTokens, readTokens, type Tokens } from './tokens.ts'
import type { Phrases } from './unpack.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One block of a posting with its words and the phrases found in it. Read again for every block. */
export interface Passage {
  block: Block
  /** The block's place in the posting. */
  index: number
  tokens: Tokens
  found: Found
  /** Per word: the meanings that a longer phrase around it cancels, and whether it is denied. */
  cancelled: Int32Array
}

export function createPassage(): Passage {
  return {
    block: { kind: 'other', shape: 'paragraph', text: '' },
    index: 0,
    tokens: createTokens(),
    found: createFound(),
    cancelled: new Int32Array(512),
  }
}

/** Goes on to the next block. */
export function readPassage(passage: Passage, block: Block, index: number, vocabulary: Vocabulary): void {
  passage.block = block
  passage.index = index
  const { tokens } = passage
  readTokens(block.text, vocabulary, tokens)
  if (passage.cancelled.length < tokens.count) passage.cancelled = new Int32Array(tokens.word.length)
  passage.cancelled.fill(0, 0, tokens.count)
}

/** Looks for these phrases in the block; those found before are forgotten, what they cancel is not. */
export function lookFor({ walk }: Phrases, { tokens, found }: Passage): void {
  found.count = 0
  findPhrases(tokens, walk, found)
}

/** Whether a word of what was found is cancelled for one of these meanings. */
export function isCancelled({ found, cancelled }: Passage, at: number, bits: number): boolean {
  const last = found.last[at] as number
  for (let word = found.first[at] as number; word <= last; word++)
    if (((cancelled[word] as number) & bits) !== 0) return true
  return false
}

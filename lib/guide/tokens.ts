import { asciiWords, fold, isUnspaced, wordCode } from './fold.ts'
import { endless, isBullet, isStop, onceRunOn, opens, opensItem, runOn } from './sentence-ends.ts'
import { hashFactor, hashStart, type Vocabulary } from './vocabulary.ts'
import { apostrophe, joins, skipSuffix } from './word-signs.ts'

/**
 * The words of one block: where each stands, which word of the vocabulary it is (-1 for none),
 * and which sentence it belongs to. The arrays are longer than `count` and are used again for the next block.
 */
export interface Tokens {
  count: number
  word: Int32Array
  start: Int32Array
  end: Int32Array
  sentence: Int32Array
  /** 1 where a comma, colon or bracket stands before the word: neighbours across it are no phrase. 2 where a sentence begins. */
  apart: Uint8Array
  /** Where each sentence starts and ends in the text, white space around it left out. */
  sentences: number
  sentenceStart: Int32Array
  sentenceEnd: Int32Array
}

export function createTokens(): Tokens {
  return {
    count: 0,
    word: new Int32Array(512),
    start: new Int32Array(512),
    end: new Int32Array(512),
    sentence: new Int32Array(512),
    apart: new Uint8Array(512),
    sentences: 0,
    sentenceStart: new Int32Array(512),
    sentenceEnd: new Int32Array(512),
  }
}

/** What `apart` says of a sentence's first word. */
export const sentenceBegins = 2

const encoder = new TextEncoder()
/** The block's text in UTF-8, closed by a zero; bytes are read several times faster than text. Used again for every block. */
let buffer = new Uint8Array(8192)

/** Reads a block's text into `tokens`: one pass, each character looked at a bounded number of times. */
export function readTokens(text: string, vocabulary: Vocabulary, tokens: Tokens): void {
  if (buffer.length <= text.length * 3) buffer = new Uint8Array(text.length * 4)
  const bytes = buffer
  const ascii = asciiWords
  const length = encoder.encodeInto(text, bytes).written
  bytes[length] = 0
  if (tokens.word.length <= length) grow(tokens, length)
  const { word, start, end, sentence, apart, sentenceStart, sentenceEnd } = tokens
  let count = 0
  let sentences = 0
  let sentenceBegan = -1
  let sentenceFirst = 0
  let lastVisible = 0
  let broken = 0
  let patience = runOn
  // Where we are in the bytes, and in the text: beyond ASCII a letter takes several bytes.
  let at = 0
  let place = 0
  while (at < length) {
    const byte = bytes[at] as number
    if (byte === 32) {
      at++
      place++
      continue
    }
    const code = byte < 128 ? byte : text.charCodeAt(place)
    const first = byte < 128 ? (ascii[byte] as number) : wordCode(code)
    if (first === 0) {
      if (code > 32 && code !== 0xa0) {
        if (sentenceBegan >= 0 && isStop(code, text, place, tokens, count)) {
          sentenceStart[sentences] = sentenceBegan
          sentenceEnd[sentences++] = isBullet(code) ? lastVisible : place + 1
          sentenceBegan = -1
        } else if (sentenceBegan < 0 && opens(code)) {
          sentenceBegan = place
          sentenceFirst = count
        }
        lastVisible = place + 1
        if (isBreak(code)) broken = 1
      }
      at += bytesOf(byte)
      place += byte < 0xf0 ? 1 : 2
      continue
    }
    if (sentenceBegan >= 0 && count - sentenceFirst >= patience)
      if (count - sentenceFirst >= endless || opensItem(text, place, tokens, count)) {
        sentenceStart[sentences] = sentenceBegan
        sentenceEnd[sentences++] = lastVisible
        sentenceBegan = -1
        patience = onceRunOn
      }
    if (sentenceBegan < 0) {
      sentenceBegan = place
      sentenceFirst = count
    }
    if (count === sentenceFirst) broken = sentenceBegins
    const firstByte = at
    start[count] = place
    let hash = hashStart
    let plain = true
    if (isUnspaced(first)) {
      hash = Math.imul(hash ^ first, hashFactor)
      at += bytesOf(byte)
      place++
      plain = false
    } else
      for (;;) {
        const next = bytes[at] as number
        let folded = ascii[next] as number
        if (folded !== 0) {
          const from = at
          do {
            hash = Math.imul(hash ^ folded, 0x01000193)
            folded = ascii[bytes[++at] as number] as number
          } while (folded !== 0)
          place += at - from
          continue
        }
        if (next === 32 || at === length) break
        const beyond = next < 128 ? next : text.charCodeAt(place)
        folded = wordCode(beyond)
        if (folded === 0) {
          if (!joins(beyond, text, start[count] as number, place)) break
          folded = fold(beyond)
        } else if (isUnspaced(folded)) break
        if (next >= 128) plain = false
        hash = Math.imul(hash ^ folded, hashFactor)
        at += bytesOf(next)
        place++
      }
    word[count] = plain
      ? vocabulary.findAscii(at - firstByte, hash)
      : vocabulary.find(text, start[count] as number, place, hash)
    end[count] = place
    sentence[count] = sentences
    apart[count] = broken
    broken = 0
    count++
    const after = bytes[at] as number
    if (after === apostrophe || after === 0xe2) {
      const skipped = skipSuffix(text, place)
      if (skipped > place) at += skipped - place - 1 + bytesOf(after)
      place = skipped
    }
    lastVisible = place
  }
  if (sentenceBegan >= 0) {
    sentenceStart[sentences] = sentenceBegan
    sentenceEnd[sentences++] = lastVisible
  }
  tokens.count = count
  tokens.sentences = sentences
}

/** How many bytes a character takes whose first is this one. */
function bytesOf(first: number): number {
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
}

function isBreak(code: number): boolean {
  return code === 44 || code === 58 || code === 40 || code === 41 || code === 0xff0c || code === 0x3001
}

/** Every word takes a byte at least, so there is room for all of a text. */
function grow(tokens: Tokens, words: number): void {
  const size = words + (words >> 1) + 1
  for (const name of ['word', 'start', 'end', 'sentence', 'sentenceStart', 'sentenceEnd'] as const)
    tokens[name] = new Int32Array(size)
  tokens.apart = new Uint8Array(size)
}

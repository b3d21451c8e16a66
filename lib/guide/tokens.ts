import { asciiWords, fold, isUnspaced, isWord, wordCode } from './fold.ts'
import { hashFactor, hashStart, type Vocabulary } from './vocabulary.ts'

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

const plus = 43
const sharp = 35
const slash = 47
const ampersand = 38
const apostrophe = 39
const fullStop = 46

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

/** C++, C#, A/B, R&D and n't stay one word. */
function joins(code: number, text: string, start: number, at: number): boolean {
  if (code === plus || code === sharp)
    return at - start <= 2 && (at + 1 === text.length || !isWord(fold(text.charCodeAt(at + 1))))
  if (code === slash || code === ampersand)
    return (
      at - start === 1 &&
      at + 1 < text.length &&
      isWord(fold(text.charCodeAt(at + 1))) &&
      !isUnspaced(text.charCodeAt(at + 1)) &&
      (at + 2 >= text.length || !isWord(fold(text.charCodeAt(at + 2))))
    )
  if ((code !== apostrophe && code !== 0x2019) || at + 1 >= text.length || fold(text.charCodeAt(at + 1)) !== 116)
    return false
  return fold(text.charCodeAt(at - 1)) === 110 && (at + 2 >= text.length || !isWord(fold(text.charCodeAt(at + 2))))
}

/** "user's", "you'll", "we're" count as their first word: steps over the apostrophe and the suffix. */
function skipSuffix(text: string, at: number): number {
  if (fold(text.charCodeAt(at)) !== apostrophe) return at
  const first = at + 1 < text.length ? fold(text.charCodeAt(at + 1)) : 0
  const second = at + 2 < text.length ? fold(text.charCodeAt(at + 2)) : 0
  if (!isWord(first)) return at
  if (!isWord(second)) return first === 115 || first === 100 || first === 109 ? at + 2 : at
  if (at + 3 < text.length && isWord(fold(text.charCodeAt(at + 3)))) return at
  const twoLetters = (first === 108 && second === 108) || (second === 101 && (first === 114 || first === 118))
  return twoLetters ? at + 3 : at
}

/** A sentence of so many words may be list items that lost their breaks; where one was, the next may be shorter. */
const runOn = 22
const onceRunOn = 6
/** A sentence of so many words is cut anywhere. */
const endless = 90

/** Whether a list item seems to begin here: a capital after a small word that cannot go on, before a small word. */
function opensItem(text: string, at: number, tokens: Tokens, count: number): boolean {
  const capital = text.charCodeAt(at)
  if (capital < 65 || capital > 90 || count === 0) return false
  const before = tokens.end[count - 1] as number
  if (at - before > 2 || text.charCodeAt(at - 1) !== 32) return false
  if (before !== at - 1 && text.charCodeAt(before) !== 41) return false
  const start = tokens.start[count - 1] as number
  const initial = text.charCodeAt(start)
  if (initial < 97 || initial > 122 || (before - start <= 4 && goesOn.has(text.slice(start, before)))) return false
  let next = at + 1
  while (next < text.length && isWord(fold(text.charCodeAt(next)))) next++
  const follower = text.charCodeAt(next + 1)
  return text.charCodeAt(next) === 32 && follower >= 97 && follower <= 122 && next - at > 2
}

/** Small words that a sentence does not end with. */
const goesOn = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'at',
  'by',
  'to',
  'for',
  'with',
  'and',
  'or',
  'as',
  'our',
  'your',
  'from',
  'into',
  'over',
  'than',
  'that',
  'via',
  'is',
  'are',
  'be',
  'like',
  'use',
  'your',
  'its',
])

function isBullet(code: number): boolean {
  return (
    code === 0x2022 ||
    code === 0x25cf ||
    code === 0x25aa ||
    code === 0x25e6 ||
    code === 0x2023 ||
    code === 0xb7 ||
    code === 0x25ba ||
    code === 0xf0b7
  )
}

function opens(code: number): boolean {
  return code === 0x28 || code === 0x22 || code === 0x201c || code === 0x5b
}

/** Whether a sentence ends at this sign. A full stop inside "3.5", "e.g." or before a small letter does not end one. */
function isStop(code: number, text: string, at: number, tokens: Tokens, count: number): boolean {
  if (code === 0x21 || code === 0x3f || code === 0x3b || code === 0x2026) return true
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b || isBullet(code)) return true
  if (code !== fullStop) return false
  let next = at + 1
  while (next < text.length && isClosing(text.charCodeAt(next))) next++
  if (next >= text.length) return true
  const gap = text.charCodeAt(next)
  if (gap > 32 && gap !== 0xa0) return next === at + 1 && gap >= 65 && gap <= 90 && followsSmallLetter(text, at)
  while (next < text.length && text.charCodeAt(next) <= 32) next++
  const follower = text.charCodeAt(next)
  if (follower >= 97 && follower <= 122) return false
  return count === 0 || !isAbbreviation(text, tokens.start[count - 1] as number, tokens.end[count - 1] as number, at)
}

/** "…roadmap.You will": a missing space after a full stop; "U.S.A" and "Node.JS" stay whole. */
function followsSmallLetter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 2)
  return before >= 97 && before <= 122 && after >= 97 && after <= 122
}

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0x22 || code === 0x201d || code === 0x27 || code === 0x2019 || code === 0x5d
}

const abbreviations = new Set([
  'e.g',
  'i.e',
  'g',
  'e',
  'vs',
  'sr',
  'jr',
  'mr',
  'ms',
  'dr',
  'no',
  'approx',
  'incl',
  'dept',
  'st',
  'bzw',
  'z',
  'b',
  'u',
  'a',
])

function isAbbreviation(text: string, start: number, end: number, at: number): boolean {
  return end === at && end - start <= 6 && abbreviations.has(text.slice(start, end).toLowerCase())
}

/** Every word takes a byte at least, so there is room for all of a text. */
function grow(tokens: Tokens, words: number): void {
  const size = words + (words >> 1) + 1
  for (const name of ['word', 'start', 'end', 'sentence', 'sentenceStart', 'sentenceEnd'] as const)
    tokens[name] = new Int32Array(size)
  tokens.apart = new Uint8Array(size)
}

import { fold, isUnspaced, isWord } from './fold.ts'
import type { Vocabulary } from './vocabulary.ts'

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
  /** 1 where a comma, colon or bracket stands before the word: neighbours across it are no phrase. */
  apart: Uint8Array
  /** Where each sentence starts and ends in the text, white space around it left out. */
  sentenceStart: number[]
  sentenceEnd: number[]
}

export function createTokens(): Tokens {
  return {
    count: 0,
    word: new Int32Array(512),
    start: new Int32Array(512),
    end: new Int32Array(512),
    sentence: new Int32Array(512),
    apart: new Uint8Array(512),
    sentenceStart: [],
    sentenceEnd: [],
  }
}

const plus = 43
const sharp = 35
const slash = 47
const ampersand = 38
const apostrophe = 39
const fullStop = 46

/** Reads a block's text into `tokens`: one pass, each character looked at a bounded number of times. */
export function readTokens(text: string, vocabulary: Vocabulary, tokens: Tokens): void {
  const length = text.length
  tokens.sentenceStart.length = 0
  tokens.sentenceEnd.length = 0
  let count = 0
  let sentenceBegan = -1
  let sentenceFirst = 0
  let lastVisible = 0
  let apart = 0
  let at = 0
  while (at < length) {
    const first = fold(text.charCodeAt(at))
    if (!isWord(first)) {
      if (first > 32 && first !== 0xa0) {
        if (isStop(first, text, at, tokens, count) && sentenceBegan >= 0) {
          tokens.sentenceStart.push(sentenceBegan)
          tokens.sentenceEnd.push(isBullet(first) ? lastVisible : at + 1)
          sentenceBegan = -1
        } else if (sentenceBegan < 0 && opens(first)) {
          sentenceBegan = at
          sentenceFirst = count
        }
        lastVisible = at + 1
        if (first === 44 || first === 58 || first === 40 || first === 41 || first === 0xff0c || first === 0x3001)
          apart = 1
      }
      at++
      continue
    }
    if (
      sentenceBegan >= 0 &&
      count - sentenceFirst >= runOn &&
      (count - sentenceFirst >= endless || opensItem(text, at, tokens, count))
    ) {
      tokens.sentenceStart.push(sentenceBegan)
      tokens.sentenceEnd.push(lastVisible)
      sentenceBegan = -1
    }
    if (sentenceBegan < 0) {
      sentenceBegan = at
      sentenceFirst = count
    }
    let end = at + 1
    let hash = Math.imul(0x811c9dc5 ^ first, 0x01000193)
    if (!isUnspaced(first)) {
      while (end < length) {
        const code = fold(text.charCodeAt(end))
        if (!(isWord(code) && !isUnspaced(code)) && !joins(code, text, at, end)) break
        hash = Math.imul(hash ^ code, 0x01000193)
        end++
      }
    }
    if (count === tokens.word.length) grow(tokens)
    tokens.word[count] = vocabulary.find(text, at, end, hash)
    tokens.start[count] = at
    tokens.end[count] = end
    tokens.sentence[count] = tokens.sentenceStart.length
    tokens.apart[count] = apart
    apart = 0
    count++
    at = end
    if (at < length && fold(text.charCodeAt(at)) === apostrophe) at = skipSuffix(text, at)
    lastVisible = at
  }
  if (sentenceBegan >= 0) {
    tokens.sentenceStart.push(sentenceBegan)
    tokens.sentenceEnd.push(lastVisible)
  }
  tokens.count = count
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
  if (code !== apostrophe || at + 1 >= text.length || fold(text.charCodeAt(at + 1)) !== 116) return false
  return fold(text.charCodeAt(at - 1)) === 110 && (at + 2 >= text.length || !isWord(fold(text.charCodeAt(at + 2))))
}

/** "user's", "you'll", "we're" count as their first word: steps over the apostrophe and the suffix. */
function skipSuffix(text: string, at: number): number {
  const first = at + 1 < text.length ? fold(text.charCodeAt(at + 1)) : 0
  const second = at + 2 < text.length ? fold(text.charCodeAt(at + 2)) : 0
  if (!isWord(first)) return at
  if (!isWord(second)) return first === 115 || first === 100 || first === 109 ? at + 2 : at
  if (at + 3 < text.length && isWord(fold(text.charCodeAt(at + 3)))) return at
  const twoLetters = (first === 108 && second === 108) || (second === 101 && (first === 114 || first === 118))
  return twoLetters ? at + 3 : at
}

/** A sentence of so many words may be list items that lost their breaks; of so many, it is cut anywhere. */
const runOn = 22
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

function grow(tokens: Tokens): void {
  for (const name of ['word', 'start', 'end', 'sentence'] as const) {
    const longer = new Int32Array(tokens[name].length * 2)
    longer.set(tokens[name])
    tokens[name] = longer
  }
  const apart = new Uint8Array(tokens.apart.length * 2)
  apart.set(tokens.apart)
  tokens.apart = apart
}

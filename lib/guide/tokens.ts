import { asciiWords, isUnspaced, wordCode } from './fold.ts'
import { endless, isBullet, isStop, onceRunOn, opens, opensItem, runOn } from './sentence-ends.ts'
import { finish, hashFactor, hashIn, hashStart, numberOf, type Vocabulary } from './vocabulary.ts'
import { joins, skipSuffix } from './word-signs.ts'

/**
 * The words of one block: where each stands, its number in the vocabulary (0 where it is none of its words),
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
const sentenceBegins = 2

/** Reads a block's text into `tokens`: one pass, each character looked at a bounded number of times. */
export function readTokens(text: string, vocabulary: Vocabulary, tokens: Tokens): void {
  const ascii = asciiWords
  const length = text.length
  if (tokens.word.length <= length) grow(tokens, length)
  const { word, start, end, sentence, apart, sentenceStart, sentenceEnd } = tokens
  let count = 0
  let sentences = 0
  let sentenceBegan = -1
  // Of the sentence under way, or of the next one.
  let sentenceFirst = 0
  let lastVisible = 0
  let broken = 0
  let patience = runOn
  let at = 0
  while (at < length) {
    let code = text.charCodeAt(at)
    if (code === 32) {
      at++
      continue
    }
    let letter = ascii[code] as number
    if (letter === 0 && (code < 128 || wordCode(code) === 0)) {
      if (code > 32 && code !== 0xa0) {
        if (sentenceBegan >= 0 && isStop(code, text, at, tokens, count)) {
          sentenceStart[sentences] = sentenceBegan
          sentenceEnd[sentences++] = isBullet(code) ? lastVisible : at + 1
          sentenceBegan = -1
          sentenceFirst = count
        } else if (sentenceBegan < 0 && opens(code)) sentenceBegan = at
        lastVisible = at + 1
        if (isBreak(code)) broken = 1
      }
      at++
      continue
    }
    if (
      count - sentenceFirst >= patience &&
      // Asked first, since most words begin with a small letter.
      ((code <= 90 && opensItem(text, at, tokens, count)) || count - sentenceFirst >= endless)
    ) {
      sentenceStart[sentences] = sentenceBegan
      sentenceEnd[sentences++] = lastVisible
      sentenceBegan = -1
      sentenceFirst = count
      patience = onceRunOn
    }
    if (count === sentenceFirst) {
      if (sentenceBegan < 0) sentenceBegan = at
      broken = sentenceBegins
    }
    const first = at
    let hash = hashStart
    while (letter !== 0) {
      hash = Math.imul(hash ^ letter, hashFactor)
      code = ++at < length ? text.charCodeAt(at) : 32
      letter = ascii[code] as number
    }
    word[count] = numberOf(finish(hash, at - first), vocabulary)
    start[count] = first
    end[count] = at
    lastVisible = at
    if (code === 32) at++
    else if (code >= 128 || signs[code] !== 0) {
      const stop = endOfWord(text, first, at)
      if (stop !== at) {
        word[count] = numberOf(hashIn(text, first, stop), vocabulary)
        end[count] = stop
      }
      at = skipSuffix(text, stop)
      lastVisible = at
    }
    sentence[count] = sentences
    apart[count] = broken
    broken = 0
    count++
  }
  if (sentenceBegan >= 0) {
    sentenceStart[sentences] = sentenceBegan
    sentenceEnd[sentences++] = lastVisible
  }
  tokens.count = count
  tokens.sentences = sentences
}

/** 1 for the ASCII signs that may belong to a word, or end one that counts without what follows. */
const signs = new Uint8Array(128)
for (const sign of "+#/&'") signs[sign.charCodeAt(0)] = 1

/** Where the word ends that starts at `start` and is plain ASCII up to `at`. */
function endOfWord(text: string, start: number, at: number): number {
  if (at === start) {
    at++
    if (isUnspaced(wordCode(text.charCodeAt(start)))) return at
  }
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = wordCode(code)
    if (letter === 0 ? !joins(code, text, start, at) : isUnspaced(letter)) break
  }
  return at
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

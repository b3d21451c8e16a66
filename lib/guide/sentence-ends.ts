import { fold, isWord } from './fold.ts'
import type { Tokens } from './tokens.ts'
import { createVocabulary, hashIn, hashOf, numberOf, type Vocabulary } from './vocabulary.ts'

const fullStop = 46

/** A sentence of so many words may be list items that lost their breaks; where one was, the next may be shorter. */
export const runOn = 22
export const onceRunOn = 6
/** A sentence of so many words is cut anywhere. */
export const endless = 90

/** Whether a list item seems to begin here: a capital after a small word that cannot go on, before a small word. */
export function opensItem(text: string, at: number, tokens: Tokens, count: number): boolean {
  const capital = text.charCodeAt(at)
  if (capital < 65 || capital > 90 || count === 0) return false
  const before = tokens.end[count - 1] as number
  if (at - before > 2 || text.charCodeAt(at - 1) !== 32) return false
  if (before !== at - 1 && text.charCodeAt(before) !== 41) return false
  const start = tokens.start[count - 1] as number
  const initial = text.charCodeAt(start)
  if (initial < 97 || initial > 122 || (before - start <= 4 && isOf(goesOn, text, start, before))) return false
  let next = at + 1
  while (next < text.length && isWord(fold(text.charCodeAt(next)))) next++
  const follower = text.charCodeAt(next + 1)
  return text.charCodeAt(next) === 32 && follower >= 97 && follower <= 122 && next - at > 2
}

/** Small words that a sentence does not end with. */
const goesOn = words(
  'a an the of in on at by to for with and or as our your from into over than that via is are be like use its',
)

/** Signs that begin a list item. */
export function isBullet(code: number): boolean {
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

/** Signs that a sentence can begin with. */
export function opens(code: number): boolean {
  return code === 0x28 || code === 0x22 || code === 0x201c || code === 0x5b
}

/** Whether a sentence ends at this sign. A full stop inside "3.5", "e.g." or before a small letter does not end one. */
export function isStop(code: number, text: string, at: number, tokens: Tokens, count: number): boolean {
  if (code === fullStop) return endsAt(text, at, tokens, count)
  if (code < 0x80) return code === 0x21 || code === 0x3f || code === 0x3b
  if (code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b) return true
  return isBullet(code)
}

function endsAt(text: string, at: number, tokens: Tokens, count: number): boolean {
  let next = at + 1
  while (next < text.length && isClosing(text.charCodeAt(next))) next++
  if (next >= text.length) return true
  const gap = text.charCodeAt(next)
  if (gap > 32 && gap !== 0xa0) return next === at + 1 && gap >= 65 && gap <= 90 && followsSmallLetter(text, at)
  while (next < text.length && text.charCodeAt(next) <= 32) next++
  const follower = text.charCodeAt(next)
  if ((follower >= 97 && follower <= 122) || follower === 0x29) return false
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

const abbreviations = words('e.g i.e g e vs sr jr mr ms dr no approx incl dept st bzw z b u a')

function isAbbreviation(text: string, start: number, end: number, at: number): boolean {
  return end === at && end - start <= 6 && isOf(abbreviations, text, start, end)
}

function words(all: string): Vocabulary {
  return createVocabulary(all.split(' ').map(hashOf))
}

function isOf(vocabulary: Vocabulary, text: string, start: number, end: number): boolean {
  return numberOf(hashIn(text, start, end), vocabulary) > 0
}

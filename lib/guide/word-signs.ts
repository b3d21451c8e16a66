import { fold, isUnspaced, isWord } from './fold.ts'

/** The signs that may stand inside a word. */
const plus = 43
const sharp = 35
const slash = 47
const ampersand = 38
const apostrophe = 39

/** C++, C#, A/B, R&D and n't stay one word. */
export function joins(code: number, text: string, start: number, at: number): boolean {
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
export function skipSuffix(text: string, at: number): number {
  if (fold(text.charCodeAt(at)) !== apostrophe) return at
  const first = at + 1 < text.length ? fold(text.charCodeAt(at + 1)) : 0
  const second = at + 2 < text.length ? fold(text.charCodeAt(at + 2)) : 0
  if (!isWord(first)) return at
  if (!isWord(second)) return first === 115 || first === 100 || first === 109 ? at + 2 : at
  if (at + 3 < text.length && isWord(fold(text.charCodeAt(at + 3)))) return at
  const twoLetters = (first === 108 && second === 108) || (second === 101 && (first === 114 || first === 118))
  return twoLetters ? at + 3 : at
}

import { flesch } from 'flesch'
import { syllable } from 'syllable'
import type { Skill } from '../../content/types.ts'
import type { ContentProblem } from '../load-content.ts'

/** The least median over the tips; from 60 on a 14-year-old who grew up with English reads with ease. */
const leastMedian = 55

/** Flesch reading ease of a text: 0 hard, 100 easy. Numbers without letters are no words. */
export function readingEase(text: string): number {
  const words = text.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? []
  const sentences = text.split(/[.!?]+(?=[\s”"’)]|$)/u).filter((sentence) => /\p{L}/u.test(sentence))
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return flesch({ sentence: sentences.length, word: words.length, syllable: syllables })
}

/** The middle of some figures; of an even number the lower one of the two in the middle. NaN of none. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN
}

/** The median reading ease over all tips. */
export function tipsReadingEase(skills: readonly Skill[]): number {
  return median(skills.flatMap(({ tips }) => tips.map(({ text }) => readingEase(text))))
}

export function checkReadingEase(skills: readonly Skill[]): ContentProblem[] {
  const ease = tipsReadingEase(skills)
  if (ease >= leastMedian) return []
  const words = `are too hard to read: the median reading ease is ${ease.toFixed(0)}, ${leastMedian} is the least`
  return [{ file: 'content/skills', line: 1, words: `the tips ${words}` }]
}

import * as v from 'valibot'
import { fault } from './faults.ts'

/* The kinds of field that content is made of. Every message names a fault, whose words complete the sentence “<place> …”. */

/** Characters that hide or reorder what is read, and anything that looks like markup: content is text only. */
const notText = /[\p{Cc}\p{Bidi_C}\u2028\u2029\ufeff]|<[/!]?[a-z]/iu

/** A trimmed line of plain text of at most `most` characters. */
export const text = (most: number, description: string) =>
  v.pipe(
    v.string(),
    v.nonEmpty(fault('empty')),
    v.maxLength(most, fault('too-long')),
    v.check((value) => value === value.trim(), fault('space-around')),
    v.check((value) => !notText.test(value), fault('no-plain-text')),
    v.description(description),
  )

/** A kebab-case id. */
export const id = (description: string) =>
  v.pipe(
    v.string(),
    v.maxLength(60, fault('too-long')),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, fault('no-id')),
    v.description(description),
  )

/** A list of `least` to `most` entries. */
export const list = <const T extends v.GenericSchema>(item: T, most: number, description: string, least = 0) =>
  v.pipe(
    v.array(item),
    v.minLength(least, fault('too-few')),
    v.maxLength(most, fault('too-many')),
    v.description(description),
  )

/** A whole number from `least` to `most`. */
export const wholeNumber = (least: number, most: number, description: string) =>
  v.pipe(
    v.number(),
    v.integer(fault('no-whole-number')),
    v.minValue(least, fault('too-small')),
    v.maxValue(most, fault('too-large')),
    v.description(description),
  )

/** A day, month or year: `2026-03-02`, `2026-03`, `2026`. */
export const day = (description: string) =>
  v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, fault('no-day')), v.description(description))

/** A reference to a tip: `tip` of the same skill, or `skill/tip`. */
export const tipReference = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, fault('no-tip')))

/**
 * A phrase that finds a skill: plain words, no pattern signs, so that matching a pack's phrases
 * is a look-up of words and cannot become slow.
 */
export const alias = v.pipe(
  text(80, 'A phrase as it stands in postings.'),
  v.check((value) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ’'&+#./-]*$/u.test(value), fault('phrase-signs')),
  v.check((value) => /\p{L}/u.test(value), fault('phrase-letters')),
  v.check((value) => !value.includes('..'), fault('phrase-dots')),
  v.check((value) => value.split(' ').length <= 8, fault('phrase-words')),
)

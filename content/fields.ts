import * as v from 'valibot'

/* The kinds of field that content is made of. Every message completes the sentence “<place> …”. */

/** Characters that hide or reorder what is read, and anything that looks like markup: content is text only. */
const notText = /[\p{Cc}\p{Bidi_C}\u2028\u2029\ufeff]|<[/!]?[a-z]/iu

/** A trimmed line of plain text of at most `most` characters. */
export const text = (most: number, description: string) =>
  v.pipe(
    v.string(),
    v.nonEmpty('is empty'),
    v.maxLength(most, (issue) => `is ${issue.received} characters long; the most is ${most}`),
    v.check((value) => value === value.trim(), 'begins or ends with a space'),
    v.check((value) => !notText.test(value), 'holds markup or an invisible character; use plain text only'),
    v.description(description),
  )

/** A kebab-case id. */
export const id = (description: string) =>
  v.pipe(
    v.string(),
    v.maxLength(60, 'is longer than 60 characters'),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id: use small letters, digits and single hyphens, as in “ask-a-friend”'),
    v.description(description),
  )

/** A list of `least` to `most` entries. */
export const list = <const T extends v.GenericSchema>(item: T, most: number, description: string, least = 0) =>
  v.pipe(
    v.array(item),
    v.minLength(least, (issue) => `holds ${issue.received} entries; the least is ${least}`),
    v.maxLength(most, (issue) => `holds ${issue.received} entries; the most is ${most}`),
    v.description(description),
  )

/** A whole number from `least` to `most`. */
export const wholeNumber = (least: number, most: number, description: string) =>
  v.pipe(
    v.number(),
    v.integer('is not a whole number'),
    v.minValue(least, `is less than ${least}`),
    v.maxValue(most, `is more than ${most}`),
    v.description(description),
  )

/** A day, month or year: `2026-03-02`, `2026-03`, `2026`. */
export const day = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'is no date: write 2026, 2026-03 or 2026-03-02'),
    v.description(description),
  )

/** A reference to a tip: `tip` of the same skill, or `skill/tip`. */
export const tipReference = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'is no tip: write “tip-id” or “skill-id/tip-id”'),
)

/**
 * A phrase that finds a skill: plain words, no pattern signs, so that matching a pack's phrases
 * is a look-up of words and cannot become slow.
 */
export const alias = v.pipe(
  text(80, 'A phrase as it stands in postings.'),
  v.check(
    (value) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ’'&+#./-]*$/u.test(value),
    'may hold letters, digits, spaces and - . / & + # only',
  ),
  v.check((value) => /\p{L}/u.test(value), 'has no letter'),
  v.check((value) => !value.includes('..'), 'has two dots in a row'),
  v.check((value) => value.split(' ').length <= 8, 'has more than 8 words'),
)

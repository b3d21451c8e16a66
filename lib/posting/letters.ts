/*
 * Every regular expression that asks for a Unicode class costs a page about a third of a millisecond and some 15 kB when
 * it first runs. Most pages are answered by Latin letters.
 */

const latin = /[a-z\d]/i
/** What may be a letter beyond ASCII: no sign of punctuation, no arrow, no box. */
const maybe = /[^\0-\xa9\u2000-\u2bff\u3000-\u3020]/

/** Whether a text has any letter or digit. */
export const hasLetters = (text: string): boolean =>
  latin.test(text) || (maybe.test(text) && /[\p{L}\p{N}]/u.test(text))

/** Letters and digits alone, in lower case, without accents: what names are compared by. */
export function bare(text: string): string {
  const lower = text.toLowerCase()
  if (!maybe.test(text)) return lower.replace(/[^a-z\d]+/g, '')
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/* The words of what is searched for and searched in. Apart from the index, which not everybody who filters needs. */

/** A run of a text, marked when it is one of the words that were found. */
export interface Run {
  text: string
  marked: boolean
}

/** “A/B” and “R&D” are one word each; so is every sign of Chinese, which has no spaces between words. */
const wordPattern = /\p{L}[/&]\p{L}(?![\p{L}\p{N}])|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\p{M}/&]/gu, '')
    .toLowerCase()

/** The words of a text, folded: lower case, no accents, “A/B” as “ab”. */
export function foldWords(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(fold)
}

/** A text in runs, those that are one of the (folded) words marked. The runs joined are the text. */
export function markWords(text: string, words: readonly string[]): Run[] {
  const sought = new Set(words)
  const runs: Run[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!sought.has(fold(word))) continue
    const last = runs.at(-1)
    if (index > end) runs.push({ text: text.slice(end, index), marked: false })
    if (index === end && last?.marked) last.text += word
    else runs.push({ text: word, marked: true })
    end = index + word.length
  }
  if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end), marked: false })
  return runs
}

/** Whether a text has every word of a query, or a beginning of it. `undefined` for a query without words. */
export function createFilter(query: string): ((text: string) => boolean) | undefined {
  const sought = foldWords(query)
  if (sought.length === 0) return undefined
  return (text) => {
    const words = foldWords(text)
    return sought.every((word) => words.some((known) => known.startsWith(word)))
  }
}

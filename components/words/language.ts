/** Words of the same keys, whatever they say: what a language must have, so that a missing word is a type error. */
export type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Said<Answer>
    : { [Key in keyof T]: Said<T[Key]> }

/** A part of the interface with words of its own. */
export type Part = 'measures' | 'faults' | 'sidebar' | 'plan' | 'popup' | 'options' | 'postings' | 'prepare' | 'welcome'

declare global {
  /**
   * The words of another language than English, by part, put there before the first file of words is read: by a script
   * in front of the sidebar's, and by the first lines of the extension's pages. So nothing carries a language that it
   * does not show.
   */
  var prepsideWords: Partial<Record<Part, unknown>> | undefined
}

/** The words of a part in the language of the page; English where none is given. */
export function inLanguage<T>(part: Part, english: T): Said<T> {
  return (globalThis.prepsideWords?.[part] ?? english) as Said<T>
}

const parts: (() => void)[] = []

/**
 * Has a part's words taken again with each `speakAnew`. For parts that the background draws with, where no page can be
 * loaded again to change the language.
 */
export function onLanguage(take: () => void): void {
  parts.push(take)
}

/** Gives out other words from now on; English without. */
export function speakAnew(words: typeof globalThis.prepsideWords): void {
  if (globalThis.prepsideWords === words) return
  globalThis.prepsideWords = words
  for (const take of parts) take()
}

import { kindOfItems, kindOfParagraph } from './kind-of-text.ts'
import type { BlockKind } from './posting.ts'

/** A paragraph longer than this may speak of several things, in characters. */
const long = 400
const sentenceBreak = /(?<=[.!?][”"’)]?|[;:])\s+(?=[\p{Lu}•"“(])/u
/** A full stop of these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|e\.g|i\.e|etc|vs|inc|ltd|corp|co|dr|mr|mrs|ms|st|sr|jr|no|approx|dept|u\.s|ph\.d)\.$/iu

/**
 * Divides a long paragraph where it turns to another matter: from the duties to the pay, from the pay to the law.
 * Text that lost its line breaks is one paragraph from the company to the law. `kind` is that of its heading.
 */
export function divide(text: string, kind: BlockKind | undefined): string[] {
  if (text.length < long) return [text]
  const parts: string[] = []
  let part = ''
  let partKind: BlockKind | undefined
  for (const sentence of sentencesOf(text)) {
    const own = sentence.length > 20 ? matterOf(sentence, kind) : undefined
    if (part && own && own !== partKind && (partKind || part.length > 150)) {
      parts.push(part)
      part = sentence
      partKind = own
    } else {
      part = part ? `${part} ${sentence}` : sentence
      partKind ??= own
    }
  }
  if (part) parts.push(part)
  return parts
}

function matterOf(sentence: string, kind: BlockKind | undefined): BlockKind | undefined {
  const own = kindOfParagraph(sentence, kind, false)
  // Back from pay or the law to what stands under the heading
  return own ?? (kind && kindOfItems([sentence]) ? kind : undefined)
}

/** Sentences of a text with folded white space; joined by single spaces they are the text again. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const piece of text.split(sentenceBreak)) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviation.test(last.slice(-12))) sentences[sentences.length - 1] = `${last} ${piece}`
    else sentences.push(piece)
  }
  return sentences
}

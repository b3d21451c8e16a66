import { fold } from './fold.ts'
import { createTokens, readTokens } from './tokens.ts'
import { createVocabulary } from './vocabulary.ts'

const empty = createVocabulary([])
// Used again for each text: making them takes longer than reading one.
const tokens = createTokens()

/** The folded words of a text, cut exactly as a posting's text is cut. */
export function splitWords(text: string): string[] {
  readTokens(text, empty, tokens)
  return Array.from({ length: tokens.count }, (_, index) =>
    foldText(text.slice(tokens.start[index] as number, tokens.end[index] as number)),
  )
}

function foldText(text: string): string {
  return String.fromCharCode(...Array.from({ length: text.length }, (_, at) => fold(text.charCodeAt(at))))
}

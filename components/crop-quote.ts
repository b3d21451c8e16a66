/** A piece of a posting's text around the words that count, ready to be shown. */
export interface Quote {
  before: string
  marked: string
  after: string
}

/** How much of the sentence is kept on each side of the marked words, characters. */
const around = 90
/** The longest run that is shown as marked. */
const longest = 260

/** Cuts at a space where one is near, so that no word is halved, and never inside a character. */
function cut(text: string, at: number, towards: 1 | -1): number {
  for (let step = 0; step < 20; step++) {
    const place = at + step * towards
    if (place <= 0 || place >= text.length) return Math.max(0, Math.min(text.length, place))
    if (text[towards > 0 ? place - 1 : place] === ' ') return place
  }
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + towards : at
}

/** The marked words with so much around them as a card holds; what was left out shows as an ellipsis. */
export function cropQuote(text: string, start: number, end: number): Quote {
  const last = end - start > longest ? cut(text, start + longest, -1) : end
  const sentence = text.slice(0, start).search(/[.!?;:]\s+(?=\S[^.!?;:]*$)/)
  const earliest = sentence < 0 ? 0 : sentence + 1
  const from = start - earliest > around ? cut(text, start - around, 1) : earliest
  const rest = text.slice(last)
  const stop = /[.!?;](?=\s|$)/.exec(rest)
  const sentenceEnd = stop ? last + stop.index + 1 : text.length
  const to = sentenceEnd - last > around ? cut(text, last + around, -1) : sentenceEnd
  return {
    before: (from > earliest ? '…' : '') + text.slice(from, start).trimStart(),
    marked: text.slice(start, last) + (last < end ? '…' : ''),
    after: last < end ? '' : text.slice(last, to).trimEnd() + (to < sentenceEnd ? '…' : ''),
  }
}

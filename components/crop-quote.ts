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

/** Where the sentence begins that holds a place. */
function sentenceStart(text: string, place: number): number {
  let start = 0
  for (const { 0: stop, index } of text.slice(0, place).matchAll(/[.!?;:]\s+/g)) start = index + stop.length
  return start
}

/** Where the sentence ends that holds the words up to a place. */
function sentenceEnd(text: string, place: number): number {
  if (/[.!?;]/.test(text[place - 1] ?? '')) return place
  const stop = /[.!?;](?=\s|$)/.exec(text.slice(place))
  return stop ? place + stop.index + 1 : text.length
}

/** The marked words with so much around them as a card holds; what was left out shows as an ellipsis. */
export function cropQuote(text: string, start: number, end: number): Quote {
  const last = end - start > longest ? cut(text, start + longest, -1) : end
  const earliest = sentenceStart(text, start)
  const from = start - earliest > around ? cut(text, start - around, 1) : earliest
  const whole = sentenceEnd(text, last)
  const to = whole - last > around ? cut(text, last + around, -1) : whole
  return {
    before: (from > earliest ? '…' : '') + text.slice(from, start).trimStart(),
    marked: text.slice(start, last) + (last < end ? '…' : ''),
    after: last < end ? '' : text.slice(last, to).trimEnd() + (to < whole ? '…' : ''),
  }
}

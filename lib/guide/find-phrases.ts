import { sentenceBegins, type Tokens } from './tokens.ts'

/** The automaton of `compile` in typed arrays, as the matcher walks it. */
export interface Walk {
  /** Half as wide where the numbers allow it: the tables then stay in the processor's cache. */
  classOf: Int32Array | Uint16Array
  starts: Int32Array | Uint16Array
  states: Int32Array
  edges: Int32Array | Uint16Array
  meanings: Int32Array
}

/** Phrases found in one block: what each means, its first and its last word. */
export interface Found {
  count: number
  meaning: Int32Array
  first: Int32Array
  last: Int32Array
  /** Steps taken since it was made, to show that matching is linear. */
  steps: number
}

/** No more phrases than this are followed at a time, so that no text costs more than this many steps a word. */
const mostAtOnce = 32
const shortReach = 4
const longReach = 7

export function createFound(): Found {
  return { count: 0, meaning: new Int32Array(256), first: new Int32Array(256), last: new Int32Array(256), steps: 0 }
}

/** Phrases under way that the very next word must go on: pairs of the state reached and the word it began with. */
const under = new Int32Array(mostAtOnce * 2)
/** Phrases that wait over a gap: the state, where its edges start, the word it began with, the last word that may go on. */
const waits = new Int32Array(mostAtOnce * 4)
/** What one word leads to: pairs of the state reached and the word it began with. */
const reached = new Int32Array(mostAtOnce * 4 + 2)

/**
 * Adds to `found` every phrase of the automaton that stands within one sentence of the tokens.
 * One pass, never back: each word moves on the phrases under way, of which there are at most twice `mostAtOnce`.
 */
export function findPhrases(tokens: Tokens, walk: Walk, found: Found): void {
  const { classOf, starts, states, edges, meanings } = walk
  const { word, apart, count } = tokens
  const length = classOf.length
  let underEnd = 0
  let waitsEnd = 0
  let steps = 0
  let total = found.count
  let room = found.meaning.length
  for (let at = 0; at < count; at++) {
    const number = word[at] as number
    // Words that only the user's own phrases have are none of these.
    const known = number < length ? (classOf[number] as number) : 0
    const gap = apart[at] as number
    if (gap === sentenceBegins) waitsEnd = 0
    if (known === 0) {
      underEnd = 0
      continue
    }
    const id = known >> 1
    let end = 0
    // A word that no gap waits for leaves all waiting as they are.
    if ((known & 1) !== 0) {
      let kept = 0
      for (let place = 0; place < waitsEnd; place += 4) {
        const until = waits[place + 3] as number
        if (until < at) continue
        const state = waits[place] as number
        const from = waits[place + 1] as number
        const began = waits[place + 2] as number
        if (until > at) {
          waits[kept] = state
          waits[kept + 1] = from
          waits[kept + 2] = began
          waits[kept + 3] = until
          kept += 4
        }
        const edge = (from + id) << 1
        if (edges[edge] !== state) continue
        reached[end] = edges[edge + 1] as number
        reached[end + 1] = began
        end += 2
      }
      steps += waitsEnd
      waitsEnd = kept
    }
    // Only a gap may lead over a comma.
    if (gap === 0)
      for (let place = 0; place < underEnd; place += 2) {
        const state = under[place] as number
        const edge = ((states[state << 2] as number) + id) << 1
        if (edges[edge] !== state) continue
        reached[end] = edges[edge + 1] as number
        reached[end + 1] = under[place + 1] as number
        end += 2
      }
    const first = starts[id] as number
    if (first !== 0) {
      reached[end] = first
      reached[end + 1] = at
      end += 2
    }
    steps += 3 + underEnd
    underEnd = 0
    for (let place = 0; place < end; place += 2) {
      const to = reached[place] as number
      const began = reached[place + 1] as number
      const row = to << 2
      const said = states[row + 1] as number
      if (said > 0) {
        const list = said + (meanings[said] as number)
        if (total + list - said > room) room = grow(found, total)
        for (let one = said + 1; one <= list; one++) {
          found.meaning[total] = meanings[one] as number
          found.first[total] = began
          found.last[total] = at
          total++
        }
      }
      if ((states[row] as number) >= 0 && underEnd < under.length) {
        under[underEnd] = to
        under[underEnd + 1] = began
        underEnd += 2
      }
      if (((states[row + 2] as number) | (states[row + 3] as number)) === 0) continue
      for (let gapped = row + 2; gapped < row + 4; gapped++) {
        const waiting = states[gapped] as number
        if (waiting === 0 || waitsEnd === waits.length) continue
        waits[waitsEnd] = waiting
        waits[waitsEnd + 1] = states[waiting << 2] as number
        waits[waitsEnd + 2] = began
        waits[waitsEnd + 3] = at + (gapped === row + 2 ? shortReach : longReach)
        waitsEnd += 4
      }
    }
  }
  found.steps += steps
  found.count = total
}

/** Makes the lists twice as long, more than any one place can add, and says how long they are. */
function grow(found: Found, count: number): number {
  for (const name of ['meaning', 'first', 'last'] as const) {
    const longer = new Int32Array(found[name].length * 2)
    longer.set(found[name].subarray(0, count))
    found[name] = longer
  }
  return found.meaning.length
}

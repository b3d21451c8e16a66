import { sentenceBegins, type Tokens } from './tokens.ts'

/** The automaton of `compile` in typed arrays, as the matcher walks it. */
export interface Walk {
  classOf: Int32Array
  starts: Int32Array
  states: Int32Array
  /** Half as wide where the numbers allow it: the table then stays in the processor's cache. */
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
let nextOnly = new Int32Array(mostAtOnce * 2)
let nextOnlyComing = new Int32Array(mostAtOnce * 2)
/** Phrases that wait over a gap: the state, the word it began with, the last word that may go on. */
let waiting = new Int32Array(mostAtOnce * 3)
let waitingComing = new Int32Array(mostAtOnce * 3)

/**
 * Adds to `found` every phrase of the automaton that stands within one sentence of the tokens.
 * One pass, never back: each word moves on the phrases under way, of which there are at most twice `mostAtOnce`.
 */
export function findPhrases(tokens: Tokens, walk: Walk, found: Found): void {
  const { classOf, starts, states, edges, meanings } = walk
  const { word, apart, count } = tokens
  let under = nextOnly
  let coming = nextOnlyComing
  let waits = waiting
  let waitsComing = waitingComing
  let underCount = 0
  let waitCount = 0
  let steps = 0
  for (let at = 0; at < count; at++) {
    const number = word[at] as number
    const known = number < 0 ? -1 : (classOf[number] as number)
    const gap = apart[at] as number
    if (gap === sentenceBegins) waitCount = 0
    if (known < 0) {
      underCount = 0
      continue
    }
    const id = known >> 1
    // Only a gap may lead over a comma.
    if (gap !== 0) underCount = 0
    const waited = (known & 1) === 0 ? 0 : waitCount
    let comingCount = 0
    let kept = 0
    if (waited === 0 && waitCount > 0) {
      // A word that no gap waits for leaves all waiting as they are.
      const swap = waits
      waits = waitsComing
      waitsComing = swap
      kept = waitCount
    }
    steps += 1 + underCount + waited
    for (let index = -1 - waited; index < underCount; index++) {
      let to = 0
      let began = at
      if (index >= 0) {
        const state = under[2 * index] as number
        const edge = 2 * ((states[4 * state] as number) + id)
        if (edges[edge] !== state) continue
        to = edges[edge + 1] as number
        began = under[2 * index + 1] as number
      } else if (index === -1) {
        to = starts[number] as number
        if (to === 0) continue
      } else {
        const place = 3 * (-index - 2)
        const state = waits[place] as number
        const until = waits[place + 2] as number
        if (until < at) continue
        began = waits[place + 1] as number
        if (until > at) {
          waitsComing[3 * kept] = state
          waitsComing[3 * kept + 1] = began
          waitsComing[3 * kept + 2] = until
          kept++
        }
        const edge = 2 * ((states[4 * state] as number) + id)
        if (edges[edge] !== state) continue
        to = edges[edge + 1] as number
      }
      const row = 4 * to
      const said = states[row + 1] as number
      if (said > 0) {
        const last = said + (meanings[said] as number)
        for (let list = said + 1; list <= last; list++) note(found, meanings[list] as number, began, at)
      }
      if ((states[row] as number) >= 0 && comingCount < mostAtOnce) {
        coming[2 * comingCount] = to
        coming[2 * comingCount + 1] = began
        comingCount++
      }
      const short = states[row + 2] as number
      if (short > 0 && kept < mostAtOnce) {
        waitsComing[3 * kept] = short
        waitsComing[3 * kept + 1] = began
        waitsComing[3 * kept + 2] = at + shortReach
        kept++
      }
      const long = states[row + 3] as number
      if (long > 0 && kept < mostAtOnce) {
        waitsComing[3 * kept] = long
        waitsComing[3 * kept + 1] = began
        waitsComing[3 * kept + 2] = at + longReach
        kept++
      }
    }
    const swap = under
    under = coming
    coming = swap
    underCount = comingCount
    const swapped = waits
    waits = waitsComing
    waitsComing = swapped
    waitCount = kept
  }
  nextOnly = under
  nextOnlyComing = coming
  waiting = waits
  waitingComing = waitsComing
  found.steps += steps
}

function note(found: Found, meaning: number, first: number, last: number): void {
  if (found.count === found.meaning.length) grow(found)
  found.meaning[found.count] = meaning
  found.first[found.count] = first
  found.last[found.count] = last
  found.count++
}

function grow(found: Found): void {
  for (const name of ['meaning', 'first', 'last'] as const) {
    const longer = new Int32Array(found[name].length * 2)
    longer.set(found[name])
    found[name] = longer
  }
}

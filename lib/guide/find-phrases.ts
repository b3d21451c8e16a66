import type { Tokens } from './tokens.ts'

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
const waiting = new Int32Array(mostAtOnce * 3)

/**
 * Adds to `found` every phrase of the automaton that stands within one sentence of the tokens.
 * One pass, never back: each word moves on the phrases under way, of which there are at most twice `mostAtOnce`.
 */
export function findPhrases(tokens: Tokens, walk: Walk, found: Found): void {
  const { classOf, starts, states, edges, meanings } = walk
  const { word, sentence: sentences, apart, count } = tokens
  let under = nextOnly
  let coming = nextOnlyComing
  let underCount = 0
  let underAt = -1
  let waits = 0
  let sentence = -1
  let steps = 0
  for (let at = 0; at < count; at++) {
    const number = word[at] as number
    const known = number < 0 ? -1 : (classOf[number] as number)
    if (known < 0) continue
    const id = known >> 1
    if (sentences[at] !== sentence) {
      sentence = sentences[at] as number
      underCount = 0
      waits = 0
    }
    let comingCount = 0
    // What began earlier comes first, then what begins here. Only a gap may lead over a comma.
    const moves = underAt === at && apart[at] === 0 ? underCount : 0
    const waited = (known & 1) === 0 ? 0 : waits
    let kept = 0
    for (let index = 0; index <= moves + waited; index++) {
      steps++
      let to = 0
      let began = at
      if (index === moves + waited) {
        to = starts[number] as number
        if (to === 0) continue
      } else {
        let state = 0
        if (index < moves) {
          state = under[2 * index] as number
          began = under[2 * index + 1] as number
        } else {
          const place = 3 * (index - moves)
          const until = waiting[place + 2] as number
          if (until < at) continue
          state = waiting[place] as number
          began = waiting[place + 1] as number
          if (until > at) {
            waiting[3 * kept] = state
            waiting[3 * kept + 1] = began
            waiting[3 * kept + 2] = until
            kept++
          }
        }
        const edge = 2 * ((states[4 * state] as number) + id)
        if (edges[edge] !== state) continue
        to = edges[edge + 1] as number
      }
      const said = states[4 * to + 1] as number
      if (said > 0) {
        const last = said + (meanings[said] as number)
        for (let list = said + 1; list <= last; list++) note(found, meanings[list] as number, began, at)
      }
      if ((states[4 * to] as number) >= 0 && comingCount < mostAtOnce) {
        coming[2 * comingCount] = to
        coming[2 * comingCount + 1] = began
        comingCount++
      }
      const short = states[4 * to + 2] as number
      if (short > 0) postpone(short, began, at + shortReach)
      const long = states[4 * to + 3] as number
      if (long > 0) postpone(long, began, at + longReach)
    }
    if (waited > 0) waits = kept
    for (let index = 0; index < postponed; index++) waits = wait(index, waits)
    postponed = 0
    const swap = under
    under = coming
    coming = swap
    underCount = comingCount
    underAt = at + 1
  }
  nextOnly = under
  nextOnlyComing = coming
  found.steps += steps
}

// What starts to wait at the present word; it joins the others once they have all been looked at.
const postponing = new Int32Array(mostAtOnce * 3)
let postponed = 0

function postpone(state: number, began: number, until: number): void {
  if (postponed === mostAtOnce) return
  postponing[3 * postponed] = state
  postponing[3 * postponed + 1] = began
  postponing[3 * postponed + 2] = until
  postponed++
}

/** Of two that wait in the same state, the one that began nearer stays. */
function wait(index: number, waits: number): number {
  const state = postponing[3 * index] as number
  let place = 0
  while (place < waits && waiting[3 * place] !== state) place++
  if (place === mostAtOnce) return waits
  waiting[3 * place] = state
  waiting[3 * place + 1] = postponing[3 * index + 1] as number
  waiting[3 * place + 2] = postponing[3 * index + 2] as number
  return place === waits ? waits + 1 : waits
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

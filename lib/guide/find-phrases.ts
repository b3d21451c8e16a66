import type { Tokens } from './tokens.ts'

/** The automaton in typed arrays, as the matcher walks it. */
export interface Walk {
  classOf: Int32Array
  base: Int32Array
  check: Int32Array
  next: Int32Array
  shortGap: Int32Array
  longGap: Int32Array
  /** 1 for the states that wait over a gap. */
  waits: Uint8Array
  meaningsFrom: Int32Array
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
const mostAtOnce = 48
const shortReach = 4
const longReach = 7

export function createFound(): Found {
  return { count: 0, meaning: new Int32Array(256), first: new Int32Array(256), last: new Int32Array(256), steps: 0 }
}

// Phrases under way: the state reached, the word it began with, the last word that may continue it. Used again for every block.
let under = new Int32Array(mostAtOnce * 3)
let coming = new Int32Array(mostAtOnce * 3)

/**
 * Adds to `found` every phrase of the automaton that stands within one sentence of the tokens.
 * One pass, never back: each word moves on the phrases under way, of which there are at most `mostAtOnce`.
 */
export function findPhrases(tokens: Tokens, walk: Walk, found: Found): void {
  const { classOf, base, check, next } = walk
  let active = 0
  let sentence = -1
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] as number
    const id = word < 0 ? -1 : (classOf[word] as number)
    if (id < 0) continue
    if (tokens.sentence[at] !== sentence) {
      sentence = tokens.sentence[at] as number
      active = 0
    }
    let kept = 0
    for (let index = 0; index < active; index++) {
      const until = under[index * 3 + 2] as number
      if (until < at) continue
      const state = under[index * 3] as number
      const began = under[index * 3 + 1] as number
      // Only a gap may lead over a comma, and only a gap waits for longer than the next word.
      const waits = walk.waits[state] === 1
      if (!waits && tokens.apart[at] === 1) continue
      found.steps++
      const edge = (base[state] as number) + id
      if (check[edge] === state) kept = reach(next[edge] as number, began, at, walk, found, kept)
      if (waits && until > at) kept = keep(state, began, until, kept)
    }
    found.steps++
    const edge = (base[0] as number) + id
    if (check[edge] === 0) kept = reach(next[edge] as number, at, at, walk, found, kept)
    const swap = under
    under = coming
    coming = swap
    active = kept
  }
}

/** Notes what the state means, and keeps it and its gaps under way. */
function reach(state: number, began: number, at: number, walk: Walk, found: Found, kept: number): number {
  const end = walk.meaningsFrom[state + 1] as number
  for (let index = walk.meaningsFrom[state] as number; index < end; index++)
    note(found, walk.meanings[index] as number, began, at)
  let count = keep(state, began, at + 1, kept)
  const short = walk.shortGap[state] as number
  if (short > 0) count = keep(short, began, at + shortReach, count)
  const long = walk.longGap[state] as number
  return long > 0 ? keep(long, began, at + longReach, count) : count
}

/** Of two that reached the same state, the one that began nearer stays. */
function keep(state: number, began: number, until: number, kept: number): number {
  let index = 0
  while (index < kept && coming[index * 3] !== state) index++
  if (index === mostAtOnce || (index < kept && (coming[index * 3 + 2] as number) >= until)) return kept
  coming[index * 3] = state
  coming[index * 3 + 1] = began
  coming[index * 3 + 2] = until
  return index === kept ? kept + 1 : kept
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

import { gapSizes } from './pattern.ts'
import type { Tokens } from './tokens.ts'

/** The automaton of `compile` in typed arrays, as the matcher walks it. */
export interface Walk {
  /** Half as wide where the numbers allow it: the tables then stay in the processor's cache. */
  classOf: Int32Array | Uint16Array
  starts: Int32Array | Uint16Array
  states: Int32Array
  /** What tells rows apart by the places where they start. */
  mask: number
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

/** How many words ahead a phrase may go on over `..` and `...`: one more than they stand for. */
const shortReach = gapSizes['..'] + 1
const longReach = gapSizes['...'] + 1
/** No more steps than this are taken from one word on, so that no text costs more than that. Real postings take 20 at most. */
const mostSteps = 64

export function createFound(): Found {
  return { count: 0, meaning: new Int32Array(256), first: new Int32Array(256), last: new Int32Array(256), steps: 0 }
}

/** The classes of the block's words, and none after them for as far as a gap reaches. A plain array is read faster than a typed one. */
const classes: number[] = []
/** Where the phrases that begin with one word have got to and are still to be gone on with: the states, and the words that led there. */
const reached = new Int32Array(mostSteps * (1 + shortReach + longReach))
const reachedAt = new Int32Array(reached.length)

/**
 * Adds to `found` every phrase of the automaton that stands within one sentence of the tokens, in the order of their first words.
 * From each word on it follows what goes on with the words ahead, never back, and takes at most `mostSteps`.
 */
export function findPhrases(tokens: Tokens, walk: Walk, found: Found): void {
  const { starts, states, mask, edges, meanings } = walk
  const { apart, sentence, count } = tokens
  readClasses(tokens, walk)
  let total = found.count
  let room = found.meaning.length
  let steps = 0
  for (let first = 0; first < count; first++) {
    let state = starts[classes[first] as number] as number
    if (state === 0) continue
    let at = first
    let left = 0
    for (let step = 0; step < mostSteps; step++) {
      steps++
      const row = state << 2
      const said = states[row + 1] as number
      if (said > 0) {
        const list = said + (meanings[said] as number)
        if (total + list - said > room) room = grow(found, total)
        for (let one = said + 1; one <= list; one++) {
          found.meaning[total] = meanings[one] as number
          found.first[total] = first
          found.last[total] = at
          total++
        }
      }
      const from = states[row] as number
      const edge = (from + (classes[at + 1] as number)) << 1
      // Only a gap may lead over a comma.
      if (edges[edge] === (from & mask) && apart[at + 1] === 0) {
        reached[left] = edges[edge + 1] as number
        reachedAt[left++] = at + 1
      }
      const short = states[row + 2] as number
      if (short !== 0 && oneOfFour(edges, short, mask, at) < 0)
        left = follow(edges, short, mask, at, shortReach, sentence, left)
      const long = states[row + 3] as number
      if (long !== 0 && (oneOfFour(edges, long, mask, at) | oneOfFour(edges, long, mask, at + longReach - 4)) < 0)
        left = follow(edges, long, mask, at, longReach, sentence, left)
      if (left === 0) break
      state = reached[--left] as number
      at = reachedAt[left] as number
    }
  }
  found.steps += steps
  found.count = total
}

function readClasses({ word, count }: Tokens, { classOf }: Walk): void {
  for (let at = 0; at < count; at++) classes[at] = classOf[word[at] as number] as number
  for (let at = count; at < count + longReach; at++) classes[at] = 0
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

/** Keeps what the words ahead lead to from the row, and says how much there is now to go on with. */
function follow(
  edges: Walk['edges'],
  row: number,
  mask: number,
  at: number,
  reach: number,
  sentence: Int32Array,
  left: number,
): number {
  const within = sentence[at] as number
  for (let next = at + 1; next <= at + reach; next++) {
    const edge = (row + (classes[next] as number)) << 1
    if (edges[edge] !== (row & mask) || sentence[next] !== within) continue
    reached[left] = edges[edge + 1] as number
    reachedAt[left++] = next
  }
  return left
}

/**
 * Below 0 where one of the four words after this one leads on from the row. Seldom one does, and cannot be foreseen:
 * to ask all four without a branch takes less time than a branch that the processor guessed wrongly.
 */
function oneOfFour(edges: Walk['edges'], row: number, mask: number, at: number): number {
  const name = row & mask
  const a = (edges[(row + (classes[at + 1] as number)) << 1] as number) ^ name
  const b = (edges[(row + (classes[at + 2] as number)) << 1] as number) ^ name
  const c = (edges[(row + (classes[at + 3] as number)) << 1] as number) ^ name
  const d = (edges[(row + (classes[at + 4] as number)) << 1] as number) ^ name
  return (a - 1) | (b - 1) | (c - 1) | (d - 1)
}

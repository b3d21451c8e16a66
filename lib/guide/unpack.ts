import type { Walk } from './find-phrases.ts'
import { Vocabulary } from './vocabulary.ts'

/** What a phrase means: the skill or cue it speaks of, and whether it asks, hints or cancels. */
export interface Meaning {
  of: string
  kind: 'asks' | 'hints' | 'vetoes'
  cue: boolean
  /** One bit for each skill or cue, so that what cancels it can be marked on the words; 0 for the user's own skills. */
  bit: number
}

/** Phrases as the generator writes them. */
export interface Compiled {
  patterns: number
  meanings: Pick<Meaning, 'of' | 'kind'>[]
  letters: string
  tables: Record<Exclude<keyof Walk, 'waits'> | 'offsets' | 'slots', number[]>
}

/** Phrases ready to be matched: the automaton, and what its meanings stand for. */
export interface Phrases {
  walk: Walk
  meanings: Meaning[]
}

/** Puts the tables into typed arrays; that is all there is to do at load. */
export function unpack({ letters, tables, meanings }: Compiled): Phrases & { vocabulary: Vocabulary } {
  const { offsets, slots, ...walk } = tables
  return {
    vocabulary: new Vocabulary(letters, new Int32Array(offsets), new Int32Array(slots)),
    walk: createWalk(walk),
    meanings: withBits(meanings),
  }
}

/** The automaton's tables as typed arrays. */
export function createWalk(tables: Record<Exclude<keyof Walk, 'waits'>, number[]>): Walk {
  const { classOf, base, check, next, shortGap, longGap, meaningsFrom, meanings } = tables
  const waits = new Uint8Array(base.length)
  for (const state of shortGap) if (state > 0) waits[state] = 1
  for (const state of longGap) if (state > 0) waits[state] = 1
  return {
    classOf: new Int32Array(classOf),
    base: new Int32Array(base),
    check: new Int32Array(check),
    next: new Int32Array(next),
    shortGap: new Int32Array(shortGap),
    longGap: new Int32Array(longGap),
    waits,
    meaningsFrom: new Int32Array(meaningsFrom),
    meanings: new Int32Array(meanings),
  }
}

function withBits(meanings: Compiled['meanings']): Meaning[] {
  const names = [...new Set(meanings.map(({ of }) => of))]
  return meanings.map(({ of, kind }) => ({ of, kind, cue: of.startsWith('cue-'), bit: 1 << names.indexOf(of) }))
}

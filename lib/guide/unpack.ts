import type { Walk } from './find-phrases.ts'
import { Vocabulary } from './vocabulary.ts'

/** What a phrase means: the skill or cue it speaks of, and whether it asks, asks in broad words, hints or cancels. */
export interface Meaning {
  of: string
  kind: 'asks' | 'broad' | 'hints' | 'vetoes'
  cue: boolean
  /** One bit for each skill or cue, so that what cancels it can be marked on the words; 0 for the user's own skills. */
  bit: number
}

/** Phrases as the generator writes them. */
export interface Compiled {
  patterns: number
  meanings: Pick<Meaning, 'of' | 'kind'>[]
  letters: string
  tables: Record<keyof Walk | 'lengths' | 'slots' | 'hashes', number[]>
}

/** Phrases ready to be matched: the automaton, and what its meanings stand for. */
export interface Phrases {
  walk: Walk
  meanings: Meaning[]
}

/** Puts the tables into typed arrays; that is all there is to do at load. */
export function unpack({ letters, tables, meanings }: Compiled): Phrases & { vocabulary: Vocabulary } {
  const { lengths, slots, hashes, ...walk } = tables
  return {
    vocabulary: new Vocabulary(letters, lengths, slots, hashes),
    walk: createWalk(walk),
    meanings: withBits(meanings),
  }
}

/** The automaton's tables as typed arrays. */
export function createWalk({ classOf, starts, states, edges, meanings }: Record<keyof Walk, number[]>): Walk {
  return {
    classOf: new Int32Array(classOf),
    starts: new Int32Array(starts),
    states: new Int32Array(states),
    edges: states.length < 4 * 0xffff ? new Uint16Array(edges) : new Int32Array(edges),
    meanings: new Int32Array(meanings),
  }
}

/** Gives each skill or cue its bit. */
export function withBits(meanings: Compiled['meanings']): Meaning[] {
  const names = [...new Set(meanings.map(({ of }) => of))]
  return meanings.map(({ of, kind }) => ({ of, kind, cue: of.startsWith('cue-'), bit: 1 << names.indexOf(of) }))
}

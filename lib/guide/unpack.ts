import type { Automaton } from './compile.ts'
import type { Walk } from './find-phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a phrase means: the skill or cue it speaks of, and whether it asks, asks in broad words, hints or cancels. */
export interface Meaning {
  of: string
  kind: 'asks' | 'broad' | 'hints' | 'vetoes'
  cue: boolean
  /** One bit for each skill or cue, so that what cancels it can be marked on the words; 0 for the user's own skills. */
  bit: number
}

/** Phrases as the generator writes them: each table in base64, as whole numbers of two bytes, states and the vocabulary of four. */
export interface Compiled {
  patterns: number
  meanings: Pick<Meaning, 'of' | 'kind'>[]
  tables: Record<Exclude<keyof Walk, 'mask'> | 'vocabulary', string>
}

/** Phrases ready to be matched: the automaton, and what its meanings stand for. */
export interface Phrases {
  walk: Walk
  meanings: Meaning[]
}

/** Reads the tables; this is all there is to do at load, and takes less than a millisecond. */
export function unpack({ tables, meanings }: Compiled): Phrases & { vocabulary: Vocabulary } {
  const shorts = (packed: string) => new Uint16Array(bytesOf(packed))
  return {
    vocabulary: new Int32Array(bytesOf(tables.vocabulary)),
    walk: {
      classOf: shorts(tables.classOf),
      starts: shorts(tables.starts),
      states: new Int32Array(bytesOf(tables.states)),
      mask: 0xffff,
      edges: shorts(tables.edges),
      meanings: new Int32Array(shorts(tables.meanings)),
    },
    meanings: withBits(meanings),
  }
}

/** What browsers of 2025 and later bring along, and what Node has instead: some fifty times as fast as a loop that runs only once. */
const native = Uint8Array as unknown as { fromBase64?: (packed: string) => Uint8Array<ArrayBuffer> }
const { Buffer } = globalThis as { Buffer?: { from(packed: string, as: 'base64'): Uint8Array<ArrayBuffer> } }

function bytesOf(packed: string): ArrayBuffer {
  if (native.fromBase64) return native.fromBase64(packed).buffer
  // Node's may lie among others in one piece of memory.
  if (Buffer) return new Uint8Array(Buffer.from(packed, 'base64')).buffer
  const text = atob(packed)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes.buffer
}

/** The automaton's tables as typed arrays. */
export function createWalk({
  classOf,
  starts,
  states,
  mask,
  edges,
  meanings,
}: Omit<Automaton, 'words' | 'vocabulary'>): Walk {
  return {
    classOf: new Int32Array(classOf),
    starts: new Int32Array(starts),
    states: new Int32Array(states),
    mask,
    edges: mask === 0xffff ? new Uint16Array(edges) : new Int32Array(edges),
    meanings: new Int32Array(meanings),
  }
}

/** Gives each skill or cue its bit. */
export function withBits(meanings: Compiled['meanings']): Meaning[] {
  const names = [...new Set(meanings.map(({ of }) => of))]
  return meanings.map(({ of, kind }) => ({ of, kind, cue: of.startsWith('cue-'), bit: 1 << names.indexOf(of) }))
}

import type { Automaton } from './compile.ts'

/** A state while the automaton is being built: where each class leads, the states that wait over a short and a long gap. */
export interface State {
  edges: Map<number, number>
  gaps: [number, number]
  meanings: number[]
}

/** Makes one state of all that say the same and go on the same way. The first stays the first. */
export function merge(states: State[]): State[] {
  let blocks = numberBy(states, ({ meanings }) => meanings.toSorted((a, b) => a - b).join())
  for (let known = 0; ; ) {
    const of = blocks
    const next = numberBy(states, ({ edges, gaps }, index) =>
      [of[index], of[gaps[0]], of[gaps[1]], ...[...edges].map(([id, to]) => `${id}:${of[to]}`).sort()].join(),
    )
    blocks = next
    const count = new Set(blocks).size
    if (count === known) break
    known = count
  }
  const firsts: number[] = []
  blocks.forEach((block, index) => {
    firsts[block] ??= index
  })
  const moved = (state: number) => blocks[state] as number
  return firsts.map((index) => {
    const { edges, gaps, meanings } = states[index] as State
    return {
      edges: new Map([...edges].map(([id, to]) => [id, moved(to)])),
      // No gap leads to the first state: 0 goes on to mean none.
      gaps: [gaps[0] && moved(gaps[0]), gaps[1] && moved(gaps[1])],
      meanings,
    }
  })
}

/** Gives the classes that most states go on with the lowest numbers, so that the rows of edges are short and pack well. */
export function renumber(states: State[], classOf: number[]): void {
  const uses = new Map<number, number>()
  for (const { edges } of states) for (const id of edges.keys()) uses.set(id, (uses.get(id) ?? 0) + 1)
  const ranked = [...new Set(classOf)].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
  // 0 is the class of words that no phrase has.
  const rank = new Map(ranked.map((id, index) => [id, index + 1]))
  classOf.forEach((id, word) => {
    classOf[word] = rank.get(id) as number
  })
  for (const state of states) state.edges = new Map([...state.edges].map(([id, to]) => [rank.get(id) as number, to]))
}

/** Numbers the states by their keys, in the order in which the keys come up. */
function numberBy(states: State[], keyOf: (state: State, index: number) => string): number[] {
  const numbers = new Map<string, number>()
  return states.map((state, index) => {
    const key = keyOf(state, index)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  })
}

/** Lays the rows of edges over each other so that none collide; the widest rows find their place first. */
export function pack(states: State[]): Pick<Automaton, 'states' | 'edges' | 'meanings'> {
  const table = new Array<number>(states.length * 4).fill(0)
  const edges: number[] = []
  const taken: number[] = []
  const order = states
    .map((_, index) => index)
    .sort((a, b) => (states[b] as State).edges.size - (states[a] as State).edges.size)
  let free = 0
  for (const index of order) {
    // The first state's edges are those of `starts`: no row is its, and 0 in a row means that it is nobody's.
    const ids = index === 0 ? [] : [...(states[index] as State).edges.keys()].sort((a, b) => a - b)
    const lowest = ids[0]
    table[4 * index] = -1
    if (lowest === undefined) continue
    while (bitsAt(taken, free) & 1) free++
    const from = placeOf(ids, taken, Math.max(0, free - lowest))
    table[4 * index] = from
    for (const id of ids) {
      const word = (from + id) >> 5
      while (taken.length <= word) taken.push(0)
      taken[word] = (taken[word] as number) | (1 << (from + id))
      while (edges.length <= 2 * (from + id)) edges.push(0, 0)
      edges[2 * (from + id)] = index
      edges[2 * (from + id) + 1] = (states[index] as State).edges.get(id) as number
    }
  }
  const widest = Math.max(0, ...states.map(({ edges }) => Math.max(0, ...edges.keys())))
  for (let slot = 0; slot <= widest; slot++) edges.push(0, 0)
  const meanings = [0]
  const lists = new Map<string, number>()
  states.forEach((state, index) => {
    table[4 * index + 2] = state.gaps[0]
    table[4 * index + 3] = state.gaps[1]
    if (state.meanings.length === 0) return
    const key = state.meanings.join()
    const known = lists.get(key) ?? meanings.length
    if (!lists.has(key)) {
      lists.set(key, known)
      meanings.push(state.meanings.length, ...state.meanings)
    }
    table[4 * index + 1] = known
  })
  return { states: table, edges, meanings }
}

/**
 * The first place from `start` on where a row of these ids meets no slot that is taken. Looks at 32 places at a time, since
 * there are millions to look at.
 */
function placeOf(ids: number[], taken: number[], start: number): number {
  for (let from = start; ; from += 32) {
    let met = 0
    for (let at = 0; at < ids.length && met !== -1; at++) met |= bitsAt(taken, from + (ids[at] as number))
    if (met !== -1) return from + 31 - Math.clz32(~met & (met + 1))
  }
}

/** 32 bits from this one on, the first the lowest; those that are not there are 0. */
function bitsAt(bits: number[], at: number): number {
  const [word, by] = [at >> 5, at & 31]
  const low = word < bits.length ? (bits[word] as number) : 0
  const high = word + 1 < bits.length ? (bits[word + 1] as number) : 0
  return by === 0 ? low : (low >>> by) | (high << (32 - by))
}

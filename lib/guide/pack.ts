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

/** So many rows can be told apart by the lower two bytes of the places where they start, and a place still be found for each. */
const fewRows = 0x4000

/** The automaton's tables of merged and renumbered states. */
export function pack(states: State[]): Omit<Automaton, 'words' | 'vocabulary' | 'classOf'> {
  // What no word leads to only waits over a gap: there is a row of its edges, but nothing more to say of it.
  const reached = [...new Set([0, ...states.flatMap(({ edges }) => [...edges.values()])])]
  const numbers = new Map(reached.map((state, number) => [state, number]))
  const numberOf = (state = 0) => numbers.get(state) as number
  const mask = states.length < fewRows ? 0xffff : 0x7fffffff
  let widest = 0
  for (const { edges } of states) for (const id of edges.keys()) widest = Math.max(widest, id)
  const { places, edges } = layRows(states, numberOf, mask)
  for (let slot = 0; slot <= widest; slot++) edges.push(mask, 0)
  const meanings = [0]
  const lists = new Map<string, number>()
  const table = reached.flatMap((state) => {
    const { gaps, meanings: said } = states[state] as State
    return [places[state] as number, said.length > 0 ? listOf(said) : 0, ...gaps.map((gap) => places[gap] as number)]
  })
  const first = states[0] as State
  const starts = Array.from({ length: widest + 1 }, (_, id) => numberOf(first.edges.get(id)))
  return { mask, starts, states: table, edges, meanings }

  function listOf(said: number[]): number {
    const key = said.join()
    const known = lists.get(key)
    if (known !== undefined) return known
    lists.set(key, meanings.length)
    return meanings.push(said.length, ...said) - said.length - 1
  }
}

/**
 * Lays the rows of edges over each other so that none collide; the widest find their place first. No two start at places
 * that look alike behind the mask, so that a slot can say whose it is. Returns where each state's row starts, 0 for none.
 */
function layRows(states: State[], numberOf: (state?: number) => number, mask: number) {
  const places = new Array<number>(states.length).fill(0)
  const edges: number[] = []
  const taken: number[] = []
  // 0 is the place of no row, and `mask` stands in the slots that are nobody's.
  const names = new Set([0, mask])
  // The first state's edges are those of `starts`: no row is its.
  const order = [...states.entries()].slice(1).sort(([, a], [, b]) => b.edges.size - a.edges.size)
  let free = 0
  for (const [index, state] of order) {
    const ids = [...state.edges.keys()].sort((a, b) => a - b)
    const lowest = ids[0]
    if (lowest === undefined) break
    while (bitsAt(taken, free) & 1) free++
    let place = placeOf(ids, taken, Math.max(1, free - lowest))
    while (names.has(place & mask)) place = placeOf(ids, taken, place + 1)
    places[index] = place
    names.add(place & mask)
    for (const id of ids) {
      const slot = place + id
      const word = slot >> 5
      while (taken.length <= word) taken.push(0)
      taken[word] = (taken[word] as number) | (1 << slot)
      while (edges.length <= 2 * slot) edges.push(mask, 0)
      edges[2 * slot] = place & mask
      edges[2 * slot + 1] = numberOf(state.edges.get(id))
    }
  }
  return { places, edges }
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

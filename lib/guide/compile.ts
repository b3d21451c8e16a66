import type { Step } from './pattern.ts'
import { gapSizes } from './pattern.ts'

/** A phrase written out, and the number of what it means. */
export interface Phrase {
  steps: Step[]
  meaning: number
}

/**
 * All phrases as one deterministic automaton over classes of words, in flat tables of whole numbers.
 * From state `s`, a word of class `c` leads to `next[base[s] + c]`, provided `check` there says `s`.
 */
export interface Automaton {
  words: string[]
  /** Class of each word. */
  classOf: number[]
  base: number[]
  check: number[]
  next: number[]
  /** The state that waits for the rest of a phrase over a short or a long gap, 0 for none. */
  shortGap: number[]
  longGap: number[]
  /** Meanings of state s: `meanings[meaningsFrom[s]]` up to `meanings[meaningsFrom[s + 1]]`. */
  meaningsFrom: number[]
  meanings: number[]
}

interface Node {
  children: Map<number, number>
  gaps: Map<number, number>
  meanings: Set<number>
}

/**
 * Builds the automaton. Words that no phrase tells apart share a class; states are the sets of places in phrases
 * that one and the same run of words can have reached (the subset construction), so no step ever has two ways to go.
 */
export function compile(phrases: Phrase[]): Automaton {
  const choices = new Map<string, number>()
  const choiceWords: string[][] = []
  const nodes: Node[] = [createNode()]
  for (const { steps, meaning } of phrases) {
    let at = 0
    for (const { gap, words } of steps) {
      if (gap > 0) at = follow((nodes[at] as Node).gaps, gap > gapSizes['..'] ? 2 : 1, nodes)
      const key = words.toSorted().join(' ')
      let choice = choices.get(key)
      if (choice === undefined) {
        choice = choiceWords.length
        choices.set(key, choice)
        choiceWords.push(words)
      }
      at = follow((nodes[at] as Node).children, choice, nodes)
    }
    ;(nodes[at] as Node).meanings.add(meaning)
  }
  const { words, classOf, classesOfChoice } = classify(choiceWords)
  return { words, classOf, ...pack(determine(nodes, classesOfChoice)) }
}

function createNode(): Node {
  return { children: new Map(), gaps: new Map(), meanings: new Set() }
}

function follow(edges: Map<number, number>, key: number, nodes: Node[]): number {
  let to = edges.get(key)
  if (to === undefined) {
    to = nodes.length
    edges.set(key, to)
    nodes.push(createNode())
  }
  return to
}

/** Words that stand in exactly the same choices form one class. */
function classify(choiceWords: string[][]) {
  const choicesOfWord = new Map<string, number[]>()
  choiceWords.forEach((words, choice) => {
    for (const word of new Set(words)) {
      const list = choicesOfWord.get(word)
      if (list) list.push(choice)
      else choicesOfWord.set(word, [choice])
    }
  })
  const classes = new Map<string, number>()
  const classesOfChoice: number[][] = choiceWords.map(() => [])
  const words = [...choicesOfWord.keys()]
  const classOf = words.map((word) => {
    const choices = choicesOfWord.get(word) as number[]
    const key = choices.join()
    let id = classes.get(key)
    if (id === undefined) {
      id = classes.size
      classes.set(key, id)
      for (const choice of choices) classesOfChoice[choice]?.push(id)
    }
    return id
  })
  return { words, classOf, classesOfChoice }
}

interface State {
  edges: Map<number, number>
  gaps: [number, number]
  meanings: number[]
}

function determine(nodes: Node[], classesOfChoice: number[][]): State[] {
  const numbers = new Map<string, number>([['0', 0]])
  const members: number[][] = [[0]]
  const states: State[] = []
  const stateOf = (set: Set<number>): number => {
    if (set.size === 0) return 0
    const sorted = [...set].sort((a, b) => a - b)
    const key = sorted.join()
    let state = numbers.get(key)
    if (state === undefined) {
      state = members.length
      numbers.set(key, state)
      members.push(sorted)
    }
    return state
  }
  for (let state = 0; state < members.length; state++) {
    const reached = new Map<number, Set<number>>()
    const gapped: [Set<number>, Set<number>] = [new Set(), new Set()]
    const meanings = new Set<number>()
    for (const member of members[state] as number[]) {
      const node = nodes[member] as Node
      for (const [choice, child] of node.children)
        for (const id of classesOfChoice[choice] as number[]) {
          const set = reached.get(id)
          if (set) set.add(child)
          else reached.set(id, new Set([child]))
        }
      for (const [size, child] of node.gaps) gapped[size - 1]?.add(child)
      for (const meaning of node.meanings) meanings.add(meaning)
    }
    states.push({
      edges: new Map([...reached].map(([id, set]) => [id, stateOf(set)])),
      gaps: [stateOf(gapped[0]), stateOf(gapped[1])],
      meanings: [...meanings],
    })
  }
  return states
}

/** Lays the rows of edges over each other so that none collide; the widest rows find their place first. */
function pack(states: State[]): Omit<Automaton, 'words' | 'classOf'> {
  const base = new Array<number>(states.length).fill(0)
  const check: number[] = []
  const next: number[] = []
  const order = states
    .map((_, index) => index)
    .sort((a, b) => (states[b] as State).edges.size - (states[a] as State).edges.size)
  let free = 0
  for (const index of order) {
    const ids = [...(states[index] as State).edges.keys()].sort((a, b) => a - b)
    const lowest = ids[0]
    if (lowest === undefined) continue
    while ((check[free] ?? -1) !== -1) free++
    let from = Math.max(0, free - lowest)
    while (ids.some((id) => (check[from + id] ?? -1) !== -1)) from++
    base[index] = from
    for (const id of ids) {
      while (check.length <= from + id) {
        check.push(-1)
        next.push(0)
      }
      check[from + id] = index
      next[from + id] = (states[index] as State).edges.get(id) as number
    }
  }
  const meaningsFrom = [0]
  const meanings: number[] = []
  for (const state of states) {
    meanings.push(...state.meanings)
    meaningsFrom.push(meanings.length)
  }
  return {
    base,
    check,
    next,
    shortGap: states.map((state) => state.gaps[0]),
    longGap: states.map((state) => state.gaps[1]),
    meaningsFrom,
    meanings,
  }
}

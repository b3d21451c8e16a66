import { merge, pack, renumber, type State } from './pack.ts'
import type { Step } from './pattern.ts'
import { gapSizes } from './pattern.ts'
import { createVocabulary, hashOf, numberOf, type Vocabulary } from './vocabulary.ts'

/** A phrase written out, and the number of what it means. */
export interface Phrase {
  steps: Step[]
  meaning: number
}

/**
 * All phrases as one deterministic automaton over classes of words, in flat tables of whole numbers.
 * State `s` is `states[4 * s]` and the three after it: the place in `edges` where its row starts, where its meanings stand
 * in `meanings`, and the places of the rows that go on over a short and over a long gap; 0 for none of each.
 * By a word of class `c` a row at `place` leads to the state `edges[2 * (place + c) + 1]`, provided that the number before
 * it is `place & mask`.
 * A list of meanings is its length and then its members.
 */
export interface Automaton {
  words: string[]
  /** All words of the phrases, and those that were known before. */
  vocabulary: Vocabulary
  /** By a word's number in the vocabulary: its class, from 1; 0 is the class of what is no word of any phrase. */
  classOf: number[]
  /** Of each class: the state that its words lead to at the beginning of a phrase, 0 for none. */
  starts: number[]
  states: number[]
  mask: number
  edges: number[]
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
 * Their words join those of `known`.
 */
export function compile(phrases: Phrase[], known?: Vocabulary): Automaton {
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
  const states = merge(determine(nodes, classesOfChoice))
  renumber(states, classOf)
  const hashes = words.map(hashOf)
  const vocabulary = createVocabulary([...(known ?? []), ...hashes])
  const classes = new Array<number>(vocabulary.length + 1).fill(0)
  hashes.forEach((hash, word) => {
    classes[numberOf(hash, vocabulary)] = classOf[word] as number
  })
  return { words, vocabulary, classOf: classes, ...pack(states) }
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

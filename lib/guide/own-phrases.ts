import { compile, type Phrase } from './compile.ts'
import type { OwnSkill, PhraseProblem } from './knowledge.ts'
import { PatternError, parsePattern, type Step } from './pattern.ts'
import { createWalk, type Meaning, type Phrases } from './unpack.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What untrusted phrases may at most take up; what goes beyond is left out and reported. */
export const ownLimits = { skills: 500, phrases: 5000, letters: 120, words: 10, ways: 32, allWays: 20_000 } as const

/** Own phrases ready to be matched, and the vocabulary that has their words as well. */
export interface OwnPhrases {
  vocabulary: Vocabulary
  phrases: Phrases
  problems: PhraseProblem[]
}

/** Compiles the phrases of own skills beside the bundled ones. Never throws; takes time linear in what it reads. */
export function compileOwn(own: OwnSkill[], bundled: Vocabulary): OwnPhrases {
  const meanings: Meaning[] = []
  const phrases: Phrase[] = []
  const problems: PhraseProblem[] = []
  let read = 0
  for (const skill of own) {
    const of = typeof skill?.id === 'string' ? skill.id : ''
    for (const phrase of Array.isArray(skill?.phrases) ? skill.phrases : []) {
      const reason = meanings.length >= ownLimits.skills * 2 || read++ >= ownLimits.phrases ? tooMany : add(of, phrase)
      if (reason && problems.length < ownLimits.phrases)
        problems.push({ skill: of, phrase: typeof phrase === 'string' ? phrase.slice(0, 200) : '', reason })
    }
  }
  const automaton = compile(joinForms(phrases), bundled)
  return { vocabulary: automaton.vocabulary, phrases: { walk: createWalk(automaton), meanings }, problems }

  function add(of: string, phrase: unknown): string | undefined {
    if (typeof phrase !== 'string') return 'It is no text.'
    if (phrase.length > ownLimits.letters) return `It is longer than ${ownLimits.letters} letters.`
    try {
      const { kind, phrases: ways } = parsePattern(phrase.trim(), new Map(), { ways: ownLimits.ways, apart: true })
      if (kind === 'vetoes') return 'It begins with “-”; only the bundled phrases can cancel others.'
      if (ways.some((steps) => steps.length > ownLimits.words)) return `It has more than ${ownLimits.words} words.`
      if (phrases.length + ways.length > ownLimits.allWays) return tooMany
      const meaning = meaningOf(meanings, of, kind)
      for (const steps of ways) phrases.push({ steps, meaning })
      return undefined
    } catch (error) {
      return error instanceof PatternError ? `It cannot be read: ${error.message}.` : 'It cannot be read.'
    }
  }
}

const tooMany = 'There are too many phrases.'

function meaningOf(meanings: Meaning[], of: string, kind: Meaning['kind']): number {
  const known = meanings.findLastIndex((meaning) => meaning.of === of && meaning.kind === kind)
  return known >= 0 ? known : meanings.push({ of, kind, cue: false, bit: 0 }) - 1
}

/**
 * Words whose forms overlap ("use", "used") become one choice, so that each word belongs to exactly one and
 * the automaton stays as small as the phrases are, whoever wrote them.
 */
function joinForms(phrases: Phrase[]): Phrase[] {
  const parent = new Map<string, string>()
  const root = (word: string): string => {
    let at = word
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up)
      at = parent.get(at) as string
    }
    return at
  }
  const steps = phrases.flatMap((phrase) => phrase.steps)
  for (const { words } of steps)
    for (const word of words) {
      if (!parent.has(word)) parent.set(word, word)
      parent.set(root(word), root(words[0] as string))
    }
  const members = new Map<string, string[]>()
  for (const word of parent.keys()) {
    const list = members.get(root(word))
    if (list) list.push(word)
    else members.set(root(word), [word])
  }
  return phrases.map(({ meaning, steps }) => ({
    meaning,
    steps: steps.map(({ gap, words }): Step => ({ gap, words: members.get(root(words[0] as string)) as string[] })),
  }))
}

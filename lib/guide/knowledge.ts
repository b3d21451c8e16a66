import type { PillarId, SkillId } from '../../content/types.ts'
import { compileOwn, ownLimits } from './own-phrases.ts'
import { phrases } from './phrases.generated.ts'
import { pillarOfSkill } from './pillar-of-skill.ts'
import { type Phrases, unpack } from './unpack.ts'
import { moveTo, type Vocabulary } from './vocabulary.ts'

/** A skill that the user or a pack adds, with the phrases that ask for it; or more phrases for a bundled skill. */
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
  vocabulary: Vocabulary
  bundled: Phrases
  own?: Phrases
  pillarOf: Map<SkillId, PillarId>
  /** Phrases of the user's own skills that could not be used. */
  problems: PhraseProblem[]
}

const { vocabulary, ...bundled } = unpack(phrases)

/** What the extension knows by itself. */
export const bundledKnowledge: Knowledge = { vocabulary, bundled, pillarOf: pillarOfSkill, problems: [] }

/**
 * The same knowledge with the user's own skills and packs. Takes untrusted input: at most 500 skills and 5,000 phrases
 * are read, a bad phrase is reported in `problems`, nothing throws, and matching stays linear.
 */
export function withOwnSkills(knowledge: Knowledge, own: OwnSkill[]): Knowledge {
  const skills = own.filter((skill) => skill && typeof skill.id === 'string').slice(0, ownLimits.skills)
  const compiled = compileOwn(skills, knowledge.vocabulary)
  const { walk } = knowledge.bundled
  return {
    ...knowledge,
    vocabulary: compiled.vocabulary,
    bundled: {
      ...knowledge.bundled,
      walk: { ...walk, classOf: moveTo(compiled.vocabulary, walk.classOf, knowledge.vocabulary) },
    },
    own: compiled.phrases,
    pillarOf: new Map([...skills.map(({ id, pillar }) => [id, pillar] as const), ...knowledge.pillarOf]),
    problems: compiled.problems,
  }
}

import type { PillarId, RoleId, SkillId } from '../../content/types.ts'
import type { Evidence } from '../posting/posting.ts'

/** How sure the judgement is: `probable` is said as "probably". */
export type Certainty = 'sure' | 'probable'

export interface RoleFinding {
  id: RoleId
  certainty: Certainty
  /** One sentence with the words that decided: "The title says “Product Intern” and the duties are a product manager's." */
  reason: string
  /** The rule that decided, for "Why was this shown?". */
  rule: string
  /** The deciding words in the text, where duties decided. */
  evidence: Evidence[]
}

export type Strength = 'required' | 'preferred'

export interface SkillFinding {
  id: SkillId
  pillar: PillarId
  strength: Strength
  /** At least one; best first. Each lies within one sentence of one block. */
  evidence: Evidence[]
  /** How much of the posting is about it, 0 to 1, relative to the heaviest skill. */
  emphasis: number
  /** One sentence that explains its place in the order: "Named 3 times, twice under “Responsibilities”." */
  reason: string
}

export interface PillarShare {
  id: PillarId
  /** Number of places of the posting that speak of it. */
  places: number
  /** Its share of the emphasis, 0 to 1; the shares add up to 1 unless nothing was found. */
  share: number
}

/** What Prepside makes of a posting. JSON-safe. */
export interface Guide {
  role: RoleFinding
  /** In the order the sidebar shows them. */
  skills: SkillFinding[]
  /** All five, in the order of `pillarIds`. */
  pillars: PillarShare[]
}

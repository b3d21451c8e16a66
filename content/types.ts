import type { InferOutput } from 'valibot'
import type {
  companySchema,
  contentSchema,
  packSchema,
  pillarSchema,
  planSchema,
  practiceSchema,
  questionSchema,
  skillSchema,
  taskSchema,
  termSchema,
  tipSchema,
} from './schema.ts'

/**
 * The shape of the content, inferred from its schema, where every field is described.
 * Data only: nothing in `content/` has behaviour.
 * Ids are kebab-case and never change: they live in users' settings, ticks and notes.
 */

/** The four key skills of a PM intern, and the craft of the role. */
export const pillarIds = ['data', 'collaboration', 'creativity', 'user', 'craft'] as const
export type PillarId = (typeof pillarIds)[number]

/** The 20 skills a posting can ask for, in the order of their pillars. */
export const skillIds = [
  'product-metrics',
  'experimentation',
  'sql-and-data-tools',
  'data-analysis',
  'cross-functional-teamwork',
  'communication',
  'leadership-and-stakeholders',
  'execution',
  'creativity',
  'problem-solving',
  'product-strategy',
  'curiosity-and-passion',
  'ai-fluency',
  'user-research',
  'user-empathy',
  'ux-design',
  'market-research',
  'requirements',
  'technical-fluency',
  'go-to-market',
] as const
/** A bundled skill's id, or the id of a skill that a pack or the user adds. */
export type SkillId = (typeof skillIds)[number] | (string & {})

/** What kind of role a posting is for. */
export const roleIds = ['pm-internship', 'pm-role', 'adjacent-internship', 'other'] as const
export type RoleId = (typeof roleIds)[number]

/** How far along a tip or a question is. */
export const levels = ['start', 'build', 'stretch'] as const
export type Level = (typeof levels)[number]

/** What a question asks for. */
export const questionKinds = [
  'behavioural',
  'motivation',
  'product-sense',
  'metrics',
  'technical',
  'strategy',
  'estimation',
  'design',
  'case',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** The part of a product that a question is about. */
export const productAreas = [
  'general',
  'feed',
  'live',
  'shop',
  'ads',
  'search',
  'creator-tools',
  'safety',
  'growth',
  'ai',
  'b2b',
] as const
export type ProductArea = (typeof productAreas)[number]

export type Pillar = InferOutput<typeof pillarSchema>
/** An action a student can finish. */
export type Tip = InferOutput<typeof tipSchema>
/** A question to practise on, with the way to judge one's own answer. */
export type Practice = InferOutput<typeof practiceSchema>
export type Skill = InferOutput<typeof skillSchema>
/** An entry of the glossary. */
export type Term = InferOutput<typeof termSchema>
export type Question = InferOutput<typeof questionSchema>
export type Company = InferOutput<typeof companySchema>
/** A general task of a preparation plan; the tips of the posting's skills come in between. */
export type Task = InferOutput<typeof taskSchema>
export type Plan = InferOutput<typeof planSchema>
export type Content = InferOutput<typeof contentSchema>
/** What a user or a career centre adds to the content. */
export type Pack = InferOutput<typeof packSchema>

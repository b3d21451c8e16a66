/**
 * The shape of the bundled content. Data only: nothing in `content/` has behaviour.
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

export interface Pillar {
  id: PillarId
  /** The full name, as on its own heading. */
  name: string
  /** One or two words, for the chart's legend. */
  short: string
  /** One sentence: what this pillar means for a PM intern. */
  meaning: string
  /** What to say or do about this pillar when a posting does not mention it. */
  unmentioned: string
}

/** An action a student can finish. */
export interface Tip {
  /** Unique within its skill. */
  id: string
  /** The action, one or two sentences, at most 240 characters. */
  text: string
  /** How long it takes. */
  minutes: number
  /** What is there when it is done: "a one-page diagram". */
  artefact: string
  level: 'start' | 'build' | 'stretch'
  /** Ids of tips of the same skill, or `skill/tip`, that should be done before. */
  after?: string[]
}

/** A question to practise on, with the way to judge one's own answer. */
export interface Practice {
  id: string
  question: string
  /** The steps of a good answer, in order. */
  outline: string[]
  /** What to look for in one's own answer: each a statement that is true or not. */
  rubric: string[]
}

export interface Skill {
  id: SkillId
  pillar: PillarId
  name: string
  /** One sentence. */
  meaning: string
  /** Why a PM intern needs it. */
  why: string
  /** What it looks like in a posting: short phrases in the words of postings. */
  inPostings: string[]
  tips: Tip[]
  practice: Practice[]
  /** Résumé bullet patterns, with [placeholders] for the student's own words and numbers. */
  bullets: string[]
  /** Common mistakes. */
  mistakes: string[]
  /** Ids into the list of sources. */
  sources: string[]
}

import type { InferOutput } from 'valibot'
import exercisesJson from './exercises.generated.json' with { type: 'json' }
import type { answerGuideSchema, drillSchema, exercisesSchema, portfolioFormSchema } from './exercises-schema.ts'

/** A question with answers to choose from, each with the reason why it is right or wrong. */
export type Drill = InferOutput<typeof drillSchema>
export type DrillKind = Drill['kind']
/** How to answer a kind of interview question, and how to judge one's own answer. */
export type AnswerGuide = InferOutput<typeof answerGuideSchema>
/** What to write for a piece of a portfolio. */
export type PortfolioForm = InferOutput<typeof portfolioFormSchema>
export type Exercises = InferOutput<typeof exercisesSchema>

/** All exercises: checked, ids unique. For the page for preparing only. */
export const exercises = exercisesJson as unknown as Exercises

import * as v from 'valibot'
import { id, list, text } from './fields.ts'
import {
  benefitSchema,
  cardSchema,
  frameworkSchema,
  metricSchema,
  pillarSchema,
  planSchema,
  questionSchema,
  taskSchema,
} from './schema.ts'

/*
 * What the files of another language look like (`content/<language>/`). They hold texts only: minutes, levels, order and
 * sources stay in the English files, and a text that is not there is shown in English.
 */

const tipTextSchema = v.strictObject({
  text: text(120, 'The action.'),
  artefact: text(80, 'What is there when it is done.'),
})

const practiceTextSchema = v.strictObject({
  question: text(240, 'The question, as an interviewer asks it.'),
  outline: list(text(240, 'One step.'), 10, 'As many steps as in English, in the same order.'),
  rubric: list(text(160, 'One statement.'), 8, 'As many statements as in English, in the same order.'),
})

export const skillTextSchema = v.strictObject({
  id: id('The id of the English file.'),
  name: text(40, 'The name that the sidebar shows.'),
  meaning: text(240, 'One sentence: what it is.'),
  why: text(480, 'Why a PM intern needs it.'),
  inPostings: v.optional(
    list(text(90, 'A phrase.'), 12, 'What it looks like in postings of this language, after the English phrases.'),
  ),
  tips: v.pipe(v.record(v.string(), tipTextSchema), v.description('By the tip’s id.')),
  practice: v.pipe(v.record(v.string(), practiceTextSchema), v.description('By the question’s id.')),
  bullets: list(text(240, 'The meaning of a line.'), 8, 'What each English résumé line means; it is shown behind it.'),
  mistakes: list(text(200, 'A mistake.'), 10, 'As many as in English, in the same order.'),
})

const termTextSchema = v.strictObject({
  id: id('The term’s id.'),
  term: text(60, 'The term as it is written in texts of this language.'),
  also: v.optional(list(text(60, 'Another form.'), 12, 'Other forms of this language; the English ones stay.')),
  meaning: text(320, 'What it means.'),
  example: v.optional(text(240, 'A short example.')),
})

export const companyTextSchema = v.strictObject({
  id: id('The company’s id.'),
  name: text(60, 'Its name.'),
  about: text(480, 'What the card is and is not.'),
  sections: v.record(
    v.string(),
    v.strictObject({
      title: text(60, 'Its heading.'),
      facts: v.pipe(v.record(v.string(), text(400, 'What is known.')), v.description('By the fact’s id.')),
    }),
  ),
  hour: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        title: text(60, 'Its heading.'),
        text: text(320, 'What to do.'),
        artefact: text(80, 'The result.'),
      }),
    ),
  ),
  avoid: list(text(240, 'A claim.'), 20, 'As many as in English, in the same order.'),
})

/** `plans.json` of a language. */
export const plansTextSchema = v.strictObject({
  tasks: v.array(v.pick(taskSchema, ['id', 'text', 'artefact'])),
  plans: v.array(v.pick(planSchema, ['id', 'name', 'done', 'skip'])),
})

/** Lists that have a file of their own, with the fields that hold text. */
export const textListSchemas = {
  pillars: v.array(pillarSchema),
  glossary: v.array(termTextSchema),
  metrics: v.array(v.omit(metricSchema, ['sources'])),
  frameworks: v.array(v.omit(frameworkSchema, ['sources'])),
  questions: v.array(v.pick(questionSchema, ['id', 'question', 'hint'])),
  benefits: v.array(v.pick(benefitSchema, ['id', 'title', 'text', 'action'])),
  intro: v.array(v.omit(cardSchema, ['sources'])),
}

/** Every text of one language. */
const translationSchema = v.strictObject({
  skills: v.array(skillTextSchema),
  companies: v.array(companyTextSchema),
  ...plansTextSchema.entries,
  ...textListSchemas,
})

export type SkillText = v.InferOutput<typeof skillTextSchema>
export type CompanyText = v.InferOutput<typeof companyTextSchema>
export type TermText = v.InferOutput<typeof termTextSchema>
export type Translation = v.InferOutput<typeof translationSchema>

import * as v from 'valibot'
import { id, list, text } from './fields.ts'
import { levels, questionKinds } from './types.ts'

/*
 * What the exercises look like: drills, the way to answer a kind of interview question, and the forms of the portfolio.
 * They are used on the page for preparing only and are bundled apart from the rest of the content.
 */

/** What a drill trains, in the order the page shows them. */
const drillKinds = ['pick-metric', 'name-guardrail', 'sample-size', 'read-result', 'peeking', 'read-sql'] as const

/** A line of code or of a table: like text, but white space at its ends counts. */
const codeLine = v.pipe(
  v.string(),
  v.maxLength(90, 'is longer than 90 characters'),
  v.regex(/^[\x20-\x7e]*$/, 'may hold plain letters, digits and signs only'),
  v.description('One line.'),
)

const optionSchema = v.strictObject({
  text: text(200, 'An answer to choose.'),
  right: v.optional(v.literal(true, 'must be true or left out')),
  reason: text(320, 'Why it is right or wrong.'),
})

export const drillSchema = v.strictObject({
  id: id('The drill’s id. Never change it: people have solved it.'),
  kind: v.picklist(drillKinds),
  level: v.picklist(levels),
  question: text(400, 'What is asked.'),
  code: v.optional(list(codeLine, 20, 'A query or table to read, one line each.', 1)),
  options: v.pipe(
    list(optionSchema, 5, 'Answers to choose from.', 3),
    v.check((options) => options.filter(({ right }) => right).length === 1, 'must hold exactly one right answer'),
  ),
})

export const answerGuideSchema = v.strictObject({
  kind: v.picklist(questionKinds),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30), v.description('How long an answer takes.')),
  outline: list(text(200, 'One step.'), 8, 'The steps of a good answer, in order.', 3),
  rubric: list(text(160, 'One statement.'), 8, 'Statements on one’s own answer that are true or not.', 3),
})

const sectionSchema = v.strictObject({
  id: id('Unique within its form. Never change it: people have written in it.'),
  title: text(60, 'Its heading.'),
  prompt: text(240, 'What to write.'),
  hint: text(240, 'What helps, or what others get wrong.'),
})

export const portfolioFormSchema = v.strictObject({
  id: id('The form’s id. Never change it: people have written in it.'),
  name: text(60, 'Its name.'),
  about: text(240, 'What comes out of it, and when it is worth the time.'),
  roadmap: v.optional(v.pipe(v.literal(true), v.description('It has a list of ideas with RICE numbers.'))),
  sections: list(sectionSchema, 12, 'What to write, in order.', 1),
})

/** Every list of exercises by its name. */
export const exercisesSchema = v.strictObject({
  drills: v.array(drillSchema),
  answers: v.array(answerGuideSchema),
  portfolio: v.array(portfolioFormSchema),
})

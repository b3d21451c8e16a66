import * as v from 'valibot'
import { id, list, text } from './fields.ts'
import { questionKinds } from './types.ts'

/* The exercises in another language: texts only, as in `translation.ts`. Queries and tables to read stay as they are. */

const drillTextSchema = v.strictObject({
  id: id('The drill’s id.'),
  question: text(400, 'What is asked.'),
  options: list(
    v.strictObject({ text: text(200, 'An answer to choose.'), reason: text(320, 'Why it is right or wrong.') }),
    5,
    'As many as in English, in the same order.',
  ),
})

const answerTextSchema = v.strictObject({
  kind: v.picklist(questionKinds),
  outline: list(text(200, 'One step.'), 8, 'As many steps as in English, in the same order.'),
  rubric: list(text(160, 'One statement.'), 8, 'As many statements as in English, in the same order.'),
})

const formTextSchema = v.strictObject({
  id: id('The form’s id.'),
  name: text(60, 'Its name.'),
  about: text(240, 'What comes out of it, and when it is worth the time.'),
  sections: v.record(
    v.string(),
    v.strictObject({
      title: text(60, 'Its heading.'),
      prompt: text(240, 'What to write.'),
      hint: text(240, 'A hint.'),
    }),
  ),
})

/** Every list of exercises, with the fields that hold text. */
export const exercisesTextSchemas = {
  drills: v.array(drillTextSchema),
  answers: v.array(answerTextSchema),
  portfolio: v.array(formTextSchema),
}
const exercisesTextSchema = v.strictObject(exercisesTextSchemas)
export type ExercisesTranslation = v.InferOutput<typeof exercisesTextSchema>

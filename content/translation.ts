import * as v from 'valibot'
import { id, list, text } from './fields.ts'
import { pillarIds } from './types.ts'

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

export const pillarTextSchema = v.strictObject({
  id: v.picklist(pillarIds),
  name: text(40, 'The full name.'),
  short: text(16, 'One or two words.'),
  meaning: text(240, 'One sentence.'),
  unmentioned: text(480, 'What to say or do about it when a posting does not mention it.'),
})

export const termTextSchema = v.strictObject({
  id: id('The term’s id.'),
  term: text(60, 'The term as it is written in texts of this language.'),
  also: v.optional(list(text(60, 'Another form.'), 12, 'Other forms of this language; the English ones stay.')),
  meaning: text(320, 'What it means.'),
  example: v.optional(text(240, 'A short example.')),
})

/** Every text of one language. */
export const translationSchema = v.strictObject({
  skills: v.array(skillTextSchema),
  pillars: v.array(pillarTextSchema),
  glossary: v.array(termTextSchema),
})

export type SkillText = v.InferOutput<typeof skillTextSchema>
export type TermText = v.InferOutput<typeof termTextSchema>
export type Translation = v.InferOutput<typeof translationSchema>

import * as v from 'valibot'
import { fault } from './faults.ts'
import { alias, day, id, list, text, tipReference, wholeNumber } from './fields.ts'
import { levels, pillarIds, productAreas, questionKinds } from './types.ts'

/*
 * What everything under `content/` and in a pack looks like, in one place. The types are inferred from it
 * (`types.ts`), the check and the reading of packs use it, and the editor's JSON Schema is generated from it.
 * The description of a field is what an editor shows to the person who writes it.
 */

const sources = list(id('The id of a source.'), 20, 'Ids of entries in sources.json that back what is said.')
const editorSchema = v.optional(v.pipe(v.string(), v.description('For the editor only.')))

export const pillarSchema = v.strictObject({
  id: v.picklist(pillarIds),
  name: text(40, 'The full name, as on its own heading.'),
  short: text(16, 'One or two words, for the legend of the chart.'),
  meaning: text(240, 'One sentence: what this pillar means for a PM intern.'),
  unmentioned: text(480, 'What to say or do about it when a posting does not mention it.'),
})

export const tipSchema = v.strictObject({
  id: id('Unique within its skill. Never change it: people have ticked it.'),
  text: text(240, 'An action that a student can finish, in one to three short sentences.'),
  minutes: wholeNumber(5, 1440, 'How long it takes.'),
  artefact: text(80, 'What is there when it is done, as in “a one-page diagram”.'),
  level: v.picklist(levels),
  after: v.optional(list(tipReference, 5, 'Tips to do before: “tip-id” of this skill, or “skill-id/tip-id”.')),
})

export const practiceSchema = v.strictObject({
  id: id('Unique within its skill.'),
  question: text(240, 'The question, as an interviewer asks it.'),
  outline: list(text(240, 'One step.'), 10, 'The steps of a good answer, in order.', 1),
  rubric: list(
    text(160, 'One statement.'),
    8,
    'What to look for in one’s own answer: statements that are true or not.',
    1,
  ),
})

export const skillSchema = v.strictObject({
  $schema: editorSchema,
  id: id('The skill’s id: the file’s name without “.json”. Never change it.'),
  pillar: v.picklist(pillarIds),
  name: text(40, 'The name that the sidebar shows.'),
  meaning: text(240, 'One sentence: what it is.'),
  why: text(480, 'Why a PM intern needs it.'),
  inPostings: list(text(90, 'A phrase.'), 12, 'What it looks like in a posting, in the words of postings.'),
  tips: list(tipSchema, 12, 'Actions to finish, the first one first.'),
  practice: list(practiceSchema, 12, 'Questions to practise on.'),
  bullets: list(text(240, 'A pattern.'), 8, 'Résumé lines with [placeholders] for one’s own words and numbers.'),
  mistakes: list(text(200, 'A mistake.'), 10, 'Common mistakes.'),
  sources,
})

export const sourceSchema = v.strictObject({
  id: id('How content refers to it.'),
  title: text(200, 'What it is called, so that a reader can find it.'),
  by: v.optional(text(120, 'Who wrote or published it.')),
  url: v.optional(v.pipe(v.string(), v.maxLength(300), v.regex(/^https:\/\/[^\s"<>]+$/, fault('no-address')))),
  date: v.optional(day('When it was published.')),
  checked: v.optional(day('When we last read it.')),
  note: v.optional(text(240, 'What to know about it: secondary, old, one person’s report.')),
})

export const termSchema = v.strictObject({
  id: id('The term’s id.'),
  term: text(60, 'The term as it is written in content.'),
  also: v.optional(
    list(text(60, 'Another form.'), 12, 'Other forms that are linked to it: plural, long form, abbreviation.'),
  ),
  meaning: text(320, 'What it means, in words that need no other explanation.'),
  example: v.optional(text(240, 'A short example.')),
  sources: v.optional(sources),
})

export const metricSchema = v.strictObject({
  id: id('The metric’s id.'),
  name: text(60, 'Its name.'),
  formula: text(200, 'How it is calculated, with the window and who counts.'),
  example: text(240, 'A worked example from a short-video app, with invented numbers.'),
  use: text(240, 'When it is the right number to look at.'),
  trap: text(240, 'How it misleads.'),
  sources,
})

export const frameworkSchema = v.strictObject({
  id: id('The framework’s id.'),
  name: text(60, 'Its name.'),
  when: text(240, 'When it helps.'),
  steps: list(text(200, 'One step.'), 10, 'What to do, in order.', 1),
  example: text(480, 'A short worked example.'),
  trap: text(240, 'When it fails.'),
  credit: text(160, 'Whose idea it is.'),
  sources,
})

export const questionSchema = v.strictObject({
  id: id('The question’s id.'),
  question: text(240, 'The question, as an interviewer asks it.'),
  skills: list(id('A skill’s id.'), 5, 'The skills it is about, the main one first.', 1),
  kind: v.picklist(questionKinds),
  area: v.picklist(productAreas),
  level: v.picklist(levels),
  hint: text(200, 'One line that helps to begin.'),
})

const factSchema = v.strictObject({
  id: id('Unique within its company.'),
  text: text(400, 'What is known.'),
  quote: v.optional(text(120, 'A few of the source’s own words.')),
  sure: v.pipe(v.picklist(['high', 'medium', 'low']), v.description('How sure it is.')),
  asOf: v.optional(day('The day, month or year it held; absent when the source has no date.')),
  sources,
})

const sectionSchema = v.strictObject({
  id: id('Unique within its company.'),
  title: text(60, 'Its heading.'),
  facts: list(factSchema, 30, 'What is known, most useful first.'),
})

const stepSchema = v.strictObject({
  id: id('Unique within its company.'),
  from: wholeNumber(0, 480, 'Minute at which it begins.'),
  to: wholeNumber(1, 480, 'Minute at which it ends.'),
  title: text(60, 'Its heading.'),
  text: text(320, 'What to do.'),
  artefact: text(80, 'What is there when it is done.'),
})

export const companySchema = v.strictObject({
  $schema: editorSchema,
  id: id('The company’s id: the file’s name without “.json”.'),
  name: text(60, 'Its name.'),
  names: list(text(60, 'A name.'), 20, 'Names in postings that this card is for; none when it is for any company.'),
  about: text(480, 'What the card is and is not.'),
  checked: day('When everything on it was last checked.'),
  sections: list(sectionSchema, 12, 'Facts by theme.'),
  hour: v.optional(list(stepSchema, 20, 'What to do minute by minute.')),
  avoid: list(text(240, 'A claim.'), 20, 'What nobody should claim.'),
})

export const benefitSchema = v.strictObject({
  id: id('The benefit’s id.'),
  title: text(60, 'The benefit in a few words.'),
  text: text(480, 'What it is, without a promise.'),
  action: text(240, 'What to do to get it.'),
  asOf: v.optional(day('When its figures held.')),
  sources,
})

export const taskSchema = v.strictObject({
  id: id('The task’s id. Never change it: people have ticked it.'),
  text: text(240, 'An action that a student can finish.'),
  artefact: text(80, 'What is there when it is done.'),
  after: v.optional(list(id('A task’s id.'), 5, 'Tasks to do before, where they are in the plan.')),
  skills: v.optional(list(id('A skill’s id.'), 5, 'The skills it trains.')),
})

const planStepSchema = v.strictObject({
  task: id('The id of a task.'),
  minutes: wholeNumber(5, 480, 'Minutes for it in this plan.'),
  day: wholeNumber(1, 60, 'The day it is meant for, 1 is today.'),
})

export const planSchema = v.strictObject({
  id: id('The plan’s id.'),
  name: text(30, 'Its name, as in “3 days”.'),
  days: wholeNumber(1, 60, 'How many days it is for.'),
  minutesPerDay: wholeNumber(10, 480, 'The most minutes a day, unless the user says otherwise.'),
  steps: list(planStepSchema, 60, 'General tasks, in order.', 1),
  skillMinutes: wholeNumber(0, 3000, 'Minutes left for tips and practice on the skills of the posting.'),
  longestTip: wholeNumber(5, 1440, 'A tip that takes longer than this is left out.'),
  done: list(text(160, 'One thing.'), 8, 'What is there at the end.'),
  skip: text(240, 'What to leave out, and why that is fine.'),
})

export const cardSchema = v.strictObject({
  id: id('The card’s id.'),
  title: text(60, 'Its heading.'),
  text: text(600, 'A few short sentences.'),
  sources,
})

/** `content/plans.json`. */
export const plansFileSchema = v.strictObject({
  $schema: editorSchema,
  tasks: list(taskSchema, 100, 'General tasks that plans use.'),
  plans: list(planSchema, 20, 'From the shortest to the longest.'),
})

/** Every list of content by the name it has in `Content`. */
export const contentSchema = v.strictObject({
  pillars: v.array(pillarSchema),
  skills: v.array(skillSchema),
  metrics: v.array(metricSchema),
  frameworks: v.array(frameworkSchema),
  questions: v.array(questionSchema),
  glossary: v.array(termSchema),
  companies: v.array(companySchema),
  tasks: v.array(taskSchema),
  plans: v.array(planSchema),
  benefits: v.array(benefitSchema),
  intro: v.array(cardSchema),
  sources: v.array(sourceSchema),
})

/** A pack: items that add to the bundled content, or replace those with the same id. */
export const packSchema = v.strictObject({
  $schema: editorSchema,
  prepside: v.pipe(v.literal(1, fault('other-format')), v.description('The format of the pack: 1.')),
  id: id('The pack’s id. A pack with the id of an installed one takes its place.'),
  name: text(80, 'The pack’s name.'),
  about: v.optional(text(480, 'What it holds, and for whom.')),
  by: v.optional(text(120, 'Who made it.')),
  skills: v.optional(list(skillSchema, 1000, 'Skills; one with the id of a bundled skill replaces it.')),
  aliases: v.optional(
    v.pipe(
      v.record(id('A skill’s id.'), list(alias, 10000, 'Phrases.')),
      v.description('Phrases that find a skill in a posting, by the skill’s id.'),
    ),
  ),
  tips: v.optional(
    v.pipe(
      v.record(id('A skill’s id.'), list(tipSchema, 100, 'Tips.')),
      v.description('Tips that are added to a skill, or replace its tip with the same id, by the skill’s id.'),
    ),
  ),
  questions: v.optional(list(questionSchema, 10000, 'Interview questions.')),
  metrics: v.optional(list(metricSchema, 1000, 'Metrics.')),
  frameworks: v.optional(list(frameworkSchema, 1000, 'Framework cards.')),
  glossary: v.optional(list(termSchema, 5000, 'Terms.')),
  companies: v.optional(list(companySchema, 1000, 'Company cards.')),
  sources: v.optional(list(sourceSchema, 5000, 'Sources that the items of the pack refer to.')),
})

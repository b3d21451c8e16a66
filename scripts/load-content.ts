import * as v from 'valibot'
import type { Exercises } from '../content/exercises.ts'
import { exercisesSchema } from '../content/exercises-schema.ts'
import {
  benefitSchema,
  cardSchema,
  companySchema,
  frameworkSchema,
  metricSchema,
  pillarSchema,
  plansFileSchema,
  questionSchema,
  skillSchema,
  sourceSchema,
  termSchema,
} from '../content/schema.ts'
import { type Company, type Content, pillarIds, type Skill, skillIds } from '../content/types.ts'
import { type ContentFile, type ContentProblem, createFileReader } from './read-content-files.ts'

export { type ContentFile, type ContentProblem, describeProblem } from './read-content-files.ts'

export interface LoadedContent {
  /** What holds by the schema; items with a problem are left out. */
  content: Content
  /** What the page for preparing uses beside it. */
  exercises: Exercises
  files: ContentFile[]
  problems: ContentProblem[]
}

const listSchemas = {
  pillars: v.array(pillarSchema),
  metrics: v.array(metricSchema),
  frameworks: v.array(frameworkSchema),
  questions: v.array(questionSchema),
  glossary: v.array(termSchema),
  benefits: v.array(benefitSchema),
  intro: v.array(cardSchema),
  sources: v.array(sourceSchema),
}

/** Reads and validates everything under `folder` (by default the project's content). A file that is not there counts as empty. */
export async function loadContent(folder = new URL('../content/', import.meta.url)): Promise<LoadedContent> {
  const { files, problems, load, loadFolder } = createFileReader(folder)

  const [pillars, metrics, frameworks, questions, glossary, benefits, intro, sources] = await Promise.all([
    load('pillars.json', listSchemas.pillars),
    load('metrics.json', listSchemas.metrics),
    load('frameworks.json', listSchemas.frameworks),
    load('questions.json', listSchemas.questions),
    load('glossary.json', listSchemas.glossary),
    load('benefits.json', listSchemas.benefits),
    load('intro.json', listSchemas.intro),
    load('sources.json', listSchemas.sources),
  ])
  const plans = await load('plans.json', plansFileSchema)
  const [drills, answers, portfolio] = await Promise.all([
    load('drills.json', exercisesSchema.entries.drills),
    load('answers.json', exercisesSchema.entries.answers),
    load('portfolio.json', exercisesSchema.entries.portfolio),
  ])
  const skills = await loadFolder('skills', skillSchema)
  const companies = await loadFolder('companies', companySchema)

  return {
    content: {
      pillars: (pillars ?? []).sort((a, b) => pillarIds.indexOf(a.id) - pillarIds.indexOf(b.id)),
      skills: skills.map(withoutSchema<Skill>).sort(bySkillOrder),
      metrics: metrics ?? [],
      frameworks: frameworks ?? [],
      questions: questions ?? [],
      glossary: glossary ?? [],
      companies: companies.map(withoutSchema<Company>),
      tasks: plans?.tasks ?? [],
      plans: plans?.plans ?? [],
      benefits: benefits ?? [],
      intro: intro ?? [],
      sources: sources ?? [],
    },
    exercises: { drills: drills ?? [], answers: answers ?? [], portfolio: portfolio ?? [] },
    files,
    problems,
  }
}

function withoutSchema<T extends { $schema?: string | undefined }>({ $schema: _, ...item }: T): T {
  return item as T
}

/** The order of `skillIds`; others after them, by id. */
function bySkillOrder(a: Skill, b: Skill): number {
  const place = ({ id }: Skill) => (skillIds as readonly string[]).indexOf(id) >>> 0
  return place(a) - place(b) || a.id.localeCompare(b.id)
}

import { type ExercisesTranslation, exercisesTextSchemas } from '../content/exercises-translation.ts'
import {
  companyTextSchema,
  plansTextSchema,
  skillTextSchema,
  type Translation,
  textListSchemas,
} from '../content/translation.ts'
import { type ContentFile, type ContentProblem, createFileReader } from './read-content-files.ts'

/** The languages that content has beside English; each is a folder under `content/`. */
export const translatedLanguages = ['zh'] as const
export type TranslatedLanguage = (typeof translatedLanguages)[number]

export interface LoadedTranslation {
  translation: Translation
  exercises: ExercisesTranslation
  files: ContentFile[]
  problems: ContentProblem[]
}

/** Reads and validates the texts of one language under `folder` (by default the project's content). */
export async function loadTranslation(
  language: TranslatedLanguage,
  folder = new URL('../content/', import.meta.url),
): Promise<LoadedTranslation> {
  const { files, problems, load, loadFolder } = createFileReader(folder)
  const skills = await loadFolder(`${language}/skills`, skillTextSchema)
  const companies = await loadFolder(`${language}/companies`, companyTextSchema)
  const plans = await load(`${language}/plans.json`, plansTextSchema)
  const loadList = async <Name extends keyof typeof textListSchemas>(name: Name): Promise<Translation[Name]> =>
    ((await load(`${language}/${name}.json`, textListSchemas[name])) ?? []) as Translation[Name]
  const [pillars, glossary, metrics, frameworks, questions, benefits, intro] = await Promise.all([
    loadList('pillars'),
    loadList('glossary'),
    loadList('metrics'),
    loadList('frameworks'),
    loadList('questions'),
    loadList('benefits'),
    loadList('intro'),
  ])
  const [drills, answers, portfolio] = await Promise.all([
    load(`${language}/drills.json`, exercisesTextSchemas.drills),
    load(`${language}/answers.json`, exercisesTextSchemas.answers),
    load(`${language}/portfolio.json`, exercisesTextSchemas.portfolio),
  ])
  const lists = { pillars, glossary, metrics, frameworks, questions, benefits, intro }
  return {
    translation: { skills, companies, tasks: plans?.tasks ?? [], plans: plans?.plans ?? [], ...lists },
    exercises: { drills: drills ?? [], answers: answers ?? [], portfolio: portfolio ?? [] },
    files,
    problems,
  }
}

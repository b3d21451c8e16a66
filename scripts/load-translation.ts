import * as v from 'valibot'
import { pillarTextSchema, skillTextSchema, type Translation, termTextSchema } from '../content/translation.ts'
import { type ContentFile, type ContentProblem, createFileReader } from './read-content-files.ts'

/** The languages that content has beside English; each is a folder under `content/`. */
export const translatedLanguages = ['zh'] as const
export type TranslatedLanguage = (typeof translatedLanguages)[number]

export interface LoadedTranslation {
  translation: Translation
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
  const pillars = await load(`${language}/pillars.json`, v.array(pillarTextSchema))
  const glossary = await load(`${language}/glossary.json`, v.array(termTextSchema))
  return { translation: { skills, pillars: pillars ?? [], glossary: glossary ?? [] }, files, problems }
}

import { readdir, readFile } from 'node:fs/promises'
import * as v from 'valibot'
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
import { explainIssues, type Path, placeName } from '../lib/extension/packs/explain.ts'
import { createLineFinder, findSyntaxError } from '../lib/extension/packs/locate.ts'

/** Something wrong in a file of content. */
export interface ContentProblem {
  file: string
  line: number
  words: string
}

/** A file of content as it was read; `value` is undefined when it is no JSON. */
export interface ContentFile {
  file: string
  text: string
  value: unknown
}

export interface LoadedContent {
  /** What holds by the schema; items with a problem are left out. */
  content: Content
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

/** Says what is wrong at a path of a file, with the line. */
export function describeProblem({ file, text, value }: ContentFile, path: Path, words: string): ContentProblem {
  return { file, line: createLineFinder(text)(path), words: `${placeName(value, path)} ${words}` }
}

/** Reads and validates everything under `folder` (by default the project's content). A file that is not there counts as empty. */
export async function loadContent(folder = new URL('../content/', import.meta.url)): Promise<LoadedContent> {
  const files: ContentFile[] = []
  const problems: ContentProblem[] = []

  const load = async <T extends v.GenericSchema>(file: string, schema: T): Promise<v.InferOutput<T> | undefined> => {
    const text = await readFile(new URL(file, folder), 'utf8').catch(() => undefined)
    if (text === undefined) return undefined
    const read: ContentFile = { file: `content/${file}`, text, value: undefined }
    files.push(read)
    try {
      read.value = JSON.parse(text)
    } catch {
      problems.push({ file: read.file, ...findSyntaxError(text) })
      return undefined
    }
    const checked = v.safeParse(schema, read.value, { abortPipeEarly: true })
    if (checked.success) return checked.output
    for (const { path, words } of explainIssues(checked.issues)) problems.push(describeProblem(read, path, words))
    return undefined
  }

  const loadFolder = async <T extends v.GenericSchema>(name: string, schema: T): Promise<v.InferOutput<T>[]> => {
    const names = await readdir(new URL(`${name}/`, folder)).catch(() => [])
    const loaded = await Promise.all(
      names
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => load(`${name}/${file}`, schema)),
    )
    return loaded.filter((item) => item !== undefined)
  }

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

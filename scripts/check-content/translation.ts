import type { Exercises } from '../../content/exercises.ts'
import type { Content } from '../../content/types.ts'
import type { Path } from '../../lib/extension/packs/explain.ts'
import { loadTranslation, type TranslatedLanguage, translatedLanguages } from '../load-translation.ts'
import { type ContentFile, type ContentProblem, describeProblem } from '../read-content-files.ts'
import { contentTexts, problemAt } from './texts.ts'

interface Finding {
  path: Path
  words: string
}

/** Everything that is wrong with the texts of the other languages. */
export async function checkLanguages(english: Content, exercises: Exercises): Promise<ContentProblem[]> {
  const checked = translatedLanguages.map(async (language) => {
    const { files, problems } = await loadTranslation(language)
    return problems.length > 0 ? problems : checkTranslation(language, files, english, exercises)
  })
  return (await Promise.all(checked)).flat()
}

/**
 * What a translation lacks or has too much of, held against the English content: every skill, tip, question, step,
 * line, pillar and term has its text, and nothing is there that English no longer has.
 */
export function checkTranslation(
  language: TranslatedLanguage,
  files: readonly ContentFile[],
  english: Content,
  exercises: Exercises,
): ContentProblem[] {
  const problems: ContentProblem[] = []
  const compare = (name: string, find: (value: unknown) => Finding[]) => {
    const file = files.find(({ file }) => file === `content/${language}/${name}.json`)
    if (!file) problems.push({ file: `content/${language}/${name}.json`, line: 1, words: 'is missing' })
    else for (const { path, words } of find(file.value)) problems.push(describeProblem(file, path, words))
  }
  for (const skill of english.skills) compare(`skills/${skill.id}`, (value) => differences(skill, value, []))
  for (const company of english.companies)
    compare(`companies/${company.id}`, (value) => differences(company, value, []))
  for (const list of ['drills', 'answers', 'portfolio'] as const)
    compare(list, (value) => sameItems(exercises[list], value as Item[], []))
  for (const list of ['pillars', 'glossary', 'metrics', 'frameworks', 'questions', 'benefits', 'intro'] as const)
    compare(list, (value) => sameItems(english[list], value as Item[], []))
  compare('plans', (value) =>
    (['tasks', 'plans'] as const).flatMap((list) => {
      const texts = (value as Record<string, Item[]>)[list] ?? []
      return sameItems(english[list], texts, [list])
    }),
  )

  const known = new Set(
    (['skills', 'companies'] as const).flatMap((folder) =>
      english[folder].map(({ id }) => `content/${language}/${folder}/${id}.json`),
    ),
  )
  for (const { file } of files) {
    if (/\/(skills|companies)\//.test(file) && !known.has(file))
      problems.push({ file, line: 1, words: 'is of nothing in English' })
  }
  return [...problems, ...checkSigns(files)]
}

/** Lists that a language fills by itself, behind the English ones. */
const ownForms = new Set(['inPostings', 'also'])

/** Where a translated value has other entries than the English one. Fields that hold no text are not repeated there. */
function differences(english: unknown, texts: unknown, path: Path): Finding[] {
  if (!isGroup(texts) || !isGroup(english)) return []
  const found: Finding[] =
    'id' in texts && texts.id !== english.id ? [{ path: [...path, 'id'], words: 'is another' }] : []
  for (const [name, value] of Object.entries(texts)) {
    const original = english[name]
    const at = [...path, name]
    if (ownForms.has(name) || !Array.isArray(original)) continue
    if (Array.isArray(value)) found.push(...sameLength(original, value, at))
    else if (isGroup(value)) found.push(...sameKeys(original as { id: string }[], value, at))
  }
  return found
}

function sameLength(english: unknown[], texts: unknown[], path: Path): Finding[] {
  if (english.length === texts.length) return []
  return [{ path, words: `holds ${texts.length} entries; in English there are ${english.length}` }]
}

function sameKeys(english: { id: string }[], texts: Record<string, unknown>, path: Path): Finding[] {
  const ids = new Map(english.map((item) => [item.id, item]))
  return [
    ...english.filter(({ id }) => !(id in texts)).map(({ id }) => ({ path, words: `lacks “${id}”` })),
    ...Object.entries(texts).flatMap(([id, value]): Finding[] => {
      const at = [...path, id]
      return ids.has(id) ? differences(ids.get(id), value, at) : [{ path: at, words: 'is of nothing in English' }]
    }),
  ]
}

/** An item is known by its id, an answer by the kind of its question. */
type Item = { id: string } | { kind: string }
const nameOf = (item: Item) => ('id' in item ? item.id : item.kind)

/** The same ids in the same order, so that two files lie side by side, each with as many texts. */
function sameItems(english: readonly Item[], texts: readonly Item[], path: Path): Finding[] {
  const ids = english.map(nameOf)
  const given = texts.map(nameOf)
  const lacking = ids.filter((id) => !given.includes(id)).map((id) => ({ path, words: `lacks “${id}”` }))
  const extra = given.flatMap((id, index) =>
    ids.includes(id) && given.indexOf(id) === index
      ? []
      : [{ path: [...path, index], words: 'is of nothing in English' }],
  )
  if (lacking.length + extra.length > 0) return [...lacking, ...extra]
  const moved = ids.findIndex((id, index) => id !== given[index])
  if (moved !== -1) return [{ path: [...path, moved], words: `stands where English has “${ids[moved]}”` }]
  return english.flatMap((item, index) => differences(item, texts[index], [...path, index]))
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Signs that Chinese writes full-width, in ASCII beside a Chinese character. */
const halfWidth = /(?<=\p{Script=Han})[,:;?!()]|[,:;?!()](?=\p{Script=Han})/u

function checkSigns(files: readonly ContentFile[]): ContentProblem[] {
  return [...contentTexts(files)].flatMap((text) => {
    const sign = text.text.match(halfWidth)?.[0]
    return sign ? [problemAt(text, `has a half-width “${sign}” beside Chinese`)] : []
  })
}

import MiniSearch from 'minisearch'
import type { Content, SkillId } from '../../content/types.ts'
import { foldWords, markWords, type Run } from './search-words.ts'

/*
 * Full-text search over the content for the popup: prefixes, small typing errors, the best entry first.
 * Kept apart from the content, so that the index is built only once the popup stands.
 */

export const entryKinds = [
  'skill',
  'tip',
  'practice',
  'question',
  'metric',
  'framework',
  'term',
  'company',
  'benefit',
  'card',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** Something that can be found. */
export interface Entry {
  /** Unique over all kinds. */
  key: string
  kind: EntryKind
  /** The item's own id; a tip's or practice question's within its skill. */
  id: string
  /** The skill that opens with it. */
  skill?: SkillId
  title: string
  /** What stands below the title; also searched. */
  text: string
  /** Searched, not shown. */
  more: string
}

export interface FoundEntry {
  entry: Entry
  /** Its title and text with the words that were found marked. */
  title: Run[]
  text: Run[]
}

/** Words that say nothing about what is looked for, unless one is still being typed. */
const stopWords = new Set('a an and are at do for how i in is it my of on or the to what with you your'.split(' '))

/** All that can be found in the content, in its order. */
export function listEntries(content: Content): Entry[] {
  const skills = content.skills.flatMap((skill): Entry[] => [
    entry('skill', skill.id, skill.name, skill.meaning, [skill.why, ...skill.inPostings], skill.id),
    ...skill.tips.map((tip) => entry('tip', tip.id, tip.text, tip.artefact, [], skill.id)),
    ...skill.practice.map((item) => entry('practice', item.id, item.question, '', item.outline, skill.id)),
  ])
  return [
    ...skills,
    ...content.questions.map((item) => entry('question', item.id, item.question, item.hint, [item.kind, item.area])),
    ...content.metrics.map((item) => entry('metric', item.id, item.name, item.formula, [item.use, item.example])),
    ...content.frameworks.map((item) => entry('framework', item.id, item.name, item.when, item.steps)),
    ...content.glossary.map((item) => entry('term', item.id, item.term, item.meaning, item.also ?? [])),
    ...content.companies.map((item) => {
      const facts = item.sections.flatMap(({ title, facts }) => [title, ...facts.map(({ text }) => text)])
      return entry('company', item.id, item.name, item.about, [...item.names, ...facts])
    }),
    ...content.benefits.map((item) => entry('benefit', item.id, item.title, item.text, [item.action])),
    ...content.intro.map((item) => entry('card', item.id, item.title, item.text, [])),
  ]
}

function entry(kind: EntryKind, id: string, title: string, text: string, more: string[], skill?: SkillId): Entry {
  const key = [kind, skill, id].filter(Boolean).join('/')
  return { key, kind, id, title, text, more: more.join(' '), ...(skill && { skill }) }
}

/** An item that is itself what was typed stands before those that only speak of it. */
const kindWeight: Record<EntryKind, number> = {
  skill: 1.6,
  metric: 1.3,
  framework: 1.3,
  term: 1.2,
  company: 1.3,
  benefit: 1,
  card: 1,
  tip: 1,
  question: 0.9,
  practice: 0.9,
}

export interface Search {
  /** At most `most` entries, best first; 30 unless told. Finishes the index first, which takes some 20 ms when nothing of it was prepared. */
  find(query: string, most?: number): FoundEntry[]
  /** Builds a small part of the index (about a millisecond). `true` while there is more to do. */
  prepare(): boolean
}

/** How many entries one step of preparing takes in. */
const perStep = 25

/** A search over entries. */
export function createSearch(entries: readonly Entry[]): Search {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'text', 'more'],
    tokenize: foldWords,
    processTerm: (word) => word,
  })
  let indexed = 0
  const prepare = () => {
    index.addAll(entries.slice(indexed, indexed + perStep))
    indexed += perStep
    return indexed < entries.length
  }
  const byKey = new Map(entries.map((item) => [item.key, item]))
  const look = (words: string[], combineWith: 'AND' | 'OR') =>
    index.search(words.join(' '), {
      combineWith,
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length > 7 ? 2 : word.length > 3 ? 1 : false),
      boost: { title: 4, text: 1.5 },
      boostDocument: (key) => kindWeight[byKey.get(key)?.kind ?? 'tip'],
      weights: { prefix: 0.7, fuzzy: 0.3 },
    })
  const find = (query: string, most = 30) => {
    while (indexed < entries.length) prepare()
    const words = foldWords(query)
    const telling = words.filter((word, place) => place === words.length - 1 || !stopWords.has(word))
    const all = look(telling, 'AND')
    return (all.length > 0 ? all : look(telling, 'OR')).slice(0, most).flatMap(({ id, terms }) => {
      const item = byKey.get(id)
      return item ? [{ entry: item, title: markWords(item.title, terms), text: markWords(item.text, terms) }] : []
    })
  }
  return { find, prepare }
}

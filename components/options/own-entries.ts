import type { Company, Pack, PillarId, Skill } from '../../content/types.ts'

/* Making entries of own content from what a person writes in a form. Pure. */

/** Signs that content may not hold: those that hide or reorder text. */
const invisible = /[\p{Cc}\p{Bidi_C}\u2028\u2029\ufeff]+/gu

/** How many characters content holds at most of what is written in a form. */
export const most = { name: 40, company: 60, sentence: 240, phrase: 80, fact: 400, notes: 10_000 } as const

/** What was written as one line of plain text, cut at `length` characters. Empty when there is nothing. */
export function oneLine(written: string, length = Number.POSITIVE_INFINITY): string {
  const line = written
    .replace(invisible, ' ')
    .replace(/<(?=[/!]?[a-z])/gi, '‹')
    .replace(/\s+/g, ' ')
    .trim()
  return [...line].slice(0, length).join('').slice(0, length).trim()
}

/** An id made from words, such as no item of `taken` has; `own-…`, so that no later content has it either. */
export function freshId(written: string, taken: readonly { id: string }[]): string {
  const words = written
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const base = `own-${(words ?? ['item']).join('-').slice(0, 40).replace(/-+$/, '')}`
  const known = new Set(taken.map(({ id }) => id))
  if (!known.has(base)) return base
  for (let number = 2; ; number++) if (!known.has(`${base}-${number}`)) return `${base}-${number}`
}

/** What the form for an own skill holds. */
export interface OwnSkillForm {
  name: string
  meaning: string
  pillar: PillarId
  /** One a line. */
  phrases: string
}

/** The phrases of a form: one a line, no line twice. Those longer than `most.phrase` are not for keeping. */
export function phrasesOf(written: string): string[] {
  return [...new Set(written.split('\n').map((line) => oneLine(line)))].filter(Boolean)
}

/** Own content with a skill written anew, or over the one with this id. */
export function withOwnSkill(own: Pack, form: OwnSkillForm, fill: { meaning: string; why: string }, id: string): Pack {
  const before = own.skills?.find((skill) => skill.id === id)
  const empty = { tips: [], practice: [], bullets: [], mistakes: [], sources: [] }
  const skill: Skill = {
    ...empty,
    ...before,
    id,
    pillar: form.pillar,
    name: oneLine(form.name, most.name),
    meaning: oneLine(form.meaning, most.sentence) || fill.meaning,
    why: before?.why ?? fill.why,
    inPostings: phrasesOf(form.phrases).slice(0, 12),
  }
  const others = own.skills?.filter((other) => other.id !== id) ?? []
  return { ...own, skills: [...others, skill], aliases: { ...own.aliases, [id]: phrasesOf(form.phrases) } }
}

/** Own content without a skill, its phrases and its tips. */
export function withoutOwnSkill(own: Pack, id: string): Pack {
  const { [id]: _phrases, ...aliases } = own.aliases ?? {}
  const { [id]: _tips, ...tips } = own.tips ?? {}
  return { ...own, skills: own.skills?.filter((skill) => skill.id !== id), aliases, tips }
}

/** What a card holds at most: 12 sections of so many facts. */
const factsInSection = 30
const mostFacts = 12 * factsInSection

/** As much of a line as a fact holds, up to the end of a word. */
const factsOf = new RegExp(`.{1,${most.fact}}(?:\\s|$)|\\S{${most.fact}}`, 'g')

/** Each paragraph of notes as a fact; a long one goes on in the next, broken between words. Of too many, short ones share one. */
function factLines(notes: string): string[] {
  const lines = notes
    .split('\n')
    .flatMap((line) => oneLine(line).match(factsOf) ?? [])
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length <= mostFacts) return lines
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before !== undefined && before.length + 3 + line.length <= most.fact)
      joined[joined.length - 1] = `${before} · ${line}`
    else joined.push(line)
  }
  return joined
}

/** Notes on a company as a card that shows on its postings; each paragraph becomes one line of it. */
export function companyNote(
  id: string,
  name: string,
  notes: string,
  fill: { about: string; section: string },
  today: string,
): Company {
  const facts = factLines(notes).map((text, place) => ({
    id: `line-${place + 1}`,
    text,
    sure: 'high' as const,
    sources: [],
  }))
  const sections = Array.from({ length: Math.ceil(facts.length / factsInSection) }, (_, place) => ({
    id: place === 0 ? 'notes' : `notes-${place + 1}`,
    title: fill.section,
    facts: facts.slice(place * factsInSection, (place + 1) * factsInSection),
  }))
  const title = oneLine(name, most.company)
  return {
    id,
    name: title,
    names: [title],
    about: fill.about,
    checked: today,
    sections,
    avoid: [],
  }
}

/** The notes of such a card, one fact a line. */
export const notesOf = (company: Company): string =>
  company.sections.flatMap(({ facts }) => facts.map(({ text }) => text)).join('\n')

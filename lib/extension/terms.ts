import type { Skill, Term } from '../../content/types.ts'

/** A term of the glossary in a text: `text.slice(start, end)` is the form that stands there. */
export interface FoundTerm {
  start: number
  end: number
  term: Term
}

/**
 * Finds the terms of a glossary in texts, in any of their forms, as whole words, the longest where several fit.
 * Chinese has no gaps between words, so a Chinese character never continues one.
 * Forms in capitals (MIN, STAR) are found in capitals only. Found terms stand in order and never overlap.
 */
export function createTermFinder(glossary: readonly Term[]): (text: string) => FoundTerm[] {
  const terms = new Map<string, Term>()
  for (const term of glossary) {
    for (const form of [term.term, ...(term.also ?? [])]) {
      const key = keyOf(form)
      if (!terms.has(key)) terms.set(key, term)
    }
  }
  if (terms.size === 0) return () => []
  // Alternatives are tried in order, so the longest comes first.
  const forms = [...terms.keys()].sort((a, b) => b.length - a.length).map(escapeForm)
  const [before, after] = ['(?<!', '(?!'].map((side) => `${side}[[\\p{L}\\p{N}]--\\p{Script=Han}])`)
  const start = `(?:${before}|(?=\\p{Script=Han}))`
  const end = `(?:${after}|(?<=\\p{Script=Han}))`
  const pattern = new RegExp(`${start}(?:${forms.join('|')})${end}`, 'giv')
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: form, index }) => {
      const term = terms.get(keyOf(form))
      return term ? [{ start: index, end: index + form.length, term }] : []
    })
}

/** The terms that the texts of a skill use, each once, in the order of their ids. */
export function termsOfSkill(skill: Skill, find: (text: string) => FoundTerm[]): Term[] {
  const texts = [
    skill.meaning,
    skill.why,
    ...skill.tips.flatMap(({ text, artefact }) => [text, artefact]),
    ...skill.practice.flatMap(({ question, outline, rubric }) => [question, ...outline, ...rubric]),
    ...skill.bullets,
    ...skill.mistakes,
  ]
  const found = new Map(texts.flatMap(find).map(({ term }) => [term.id, term]))
  return [...found.values()].sort((a, b) => a.id.localeCompare(b.id))
}

/** Folded, unless it is all capitals and so would be another word in small letters. */
function keyOf(form: string): string {
  return /^[\p{Lu}\p{N}]+$/u.test(form) ? form : form.toLowerCase()
}

function escapeForm(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

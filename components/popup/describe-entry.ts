import type { Content, Skill } from '../../content/types.ts'
import type { Entry } from '../../lib/extension/search.ts'
import { type CardPart, leadOf, partsOf } from '../company-parts.ts'
import { popupWords as words } from '../words/popup.ts'

export interface EntryDescription {
  lead: string
  parts: CardPart[]
  sources: readonly string[]
  skills: Skill[]
}

const nothing: EntryDescription = { lead: '', parts: [], sources: [], skills: [] }

/** What there is to show of anything but a skill. Nothing when the content has lost it meanwhile. */
export function describeEntry({ kind, id }: Pick<Entry, 'kind' | 'id'>, content: Content): EntryDescription {
  const part = (title: string, ...lines: string[]) => ({ title, lines })
  if (kind === 'metric') {
    const metric = content.metrics.find((item) => item.id === id)
    if (!metric) return nothing
    const { formula, example, use, trap, sources } = metric
    const parts = [
      part(words.formula, formula),
      part(words.example, example),
      part(words.use, use),
      part(words.trap, trap),
    ]
    return { ...nothing, parts, sources }
  }
  if (kind === 'framework') {
    const framework = content.frameworks.find((item) => item.id === id)
    if (!framework) return nothing
    const { when, steps, example, trap, credit, sources } = framework
    const parts = [
      { title: words.steps, lines: steps, ordered: true },
      part(words.example, example),
      part(words.trap, trap),
      part(words.credit, credit),
    ]
    return { ...nothing, lead: when, parts, sources }
  }
  if (kind === 'question') {
    const question = content.questions.find((item) => item.id === id)
    if (!question) return nothing
    const lead = `${words.questionKinds[question.kind]} · ${words.levels[question.level]}`
    const skills = content.skills.filter((skill) => question.skills.includes(skill.id))
    return { ...nothing, lead, parts: [part(words.hint, question.hint)], skills }
  }
  if (kind === 'company') {
    const company = content.companies.find((item) => item.id === id)
    if (!company) return nothing
    const facts = company.sections.flatMap((section) => section.facts)
    return {
      ...nothing,
      lead: leadOf(company),
      parts: partsOf(company),
      sources: [...new Set(facts.flatMap(({ sources }) => sources))],
    }
  }
  if (kind === 'benefit') {
    const benefit = content.benefits.find((item) => item.id === id)
    if (!benefit) return nothing
    return { ...nothing, lead: benefit.text, parts: [part(words.action, benefit.action)], sources: benefit.sources }
  }
  if (kind === 'card') {
    const card = content.intro.find((item) => item.id === id)
    return card ? { ...nothing, lead: card.text, sources: card.sources } : nothing
  }
  const term = content.glossary.find((item) => item.id === id)
  if (!term) return nothing
  const parts = [
    ...(term.example ? [part(words.example, term.example)] : []),
    ...(term.also?.length ? [part(words.also, term.also.join(', '))] : []),
  ]
  return { ...nothing, lead: term.meaning, parts, sources: term.sources ?? [] }
}

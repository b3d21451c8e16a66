import type { Content, Skill } from '../../content/types.ts'
import type { Entry } from '../../lib/extension/search.ts'
import { popupWords as words } from '../words/popup.ts'

export interface EntryDescription {
  lead: string
  parts: { title: string; lines: string[] }[]
  sources: readonly string[]
  skills: Skill[]
}

const nothing: EntryDescription = { lead: '', parts: [], sources: [], skills: [] }

/** What there is to show of a metric, a framework, a question or a term. Nothing when the content has lost it meanwhile. */
export function describeEntry({ kind, id }: Entry, content: Content): EntryDescription {
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
      part(words.steps, ...steps),
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
  const term = content.glossary.find((item) => item.id === id)
  if (!term) return nothing
  const parts = [
    ...(term.example ? [part(words.example, term.example)] : []),
    ...(term.also?.length ? [part(words.also, term.also.join(', '))] : []),
  ]
  return { ...nothing, lead: term.meaning, parts, sources: term.sources ?? [] }
}

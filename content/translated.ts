import type { CompanyText, SkillText, TermText, Translation } from './translation.ts'
import type { Company, Content, Skill, Term } from './types.ts'

/**
 * Content in another language: every text that the translation has in place of the English one, everything else as it
 * is. Ids, order, minutes and references never change, so ticks and settings hold in every language.
 */
export function translated(content: Content, translation: Translation): Content {
  const skills = byId(translation.skills)
  const companies = byId(translation.companies)
  const glossary = byId(translation.glossary)
  const lay = <T extends { id: string }>(items: T[], texts: readonly (Partial<T> & { id: string })[]): T[] => {
    const found = byId(texts)
    return items.map((item) => ({ ...item, ...found.get(item.id) }))
  }
  return {
    ...content,
    pillars: lay(content.pillars, translation.pillars),
    skills: content.skills.map((skill) => translatedSkill(skill, skills.get(skill.id))),
    metrics: lay(content.metrics, translation.metrics),
    frameworks: lay(content.frameworks, translation.frameworks),
    questions: lay(content.questions, translation.questions),
    glossary: content.glossary.map((term) => translatedTerm(term, glossary.get(term.id))),
    companies: content.companies.map((company) => translatedCompany(company, companies.get(company.id))),
    tasks: lay(content.tasks, translation.tasks),
    plans: lay(content.plans, translation.plans),
    benefits: lay(content.benefits, translation.benefits),
    intro: lay(content.intro, translation.intro),
  }
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function translatedSkill(skill: Skill, texts: SkillText | undefined): Skill {
  if (!texts) return skill
  return {
    ...skill,
    name: texts.name,
    meaning: texts.meaning,
    why: texts.why,
    inPostings: [...skill.inPostings, ...(texts.inPostings ?? [])],
    tips: skill.tips.map((tip) => ({ ...tip, ...texts.tips[tip.id] })),
    practice: skill.practice.map((practice) => ({ ...practice, ...texts.practice[practice.id] })),
    // The résumé goes out in English: the line stays, with its meaning behind it.
    bullets: skill.bullets.map((line, at) => (texts.bullets[at] ? `${line}（${texts.bullets[at]}）` : line)),
    mistakes: skill.mistakes.map((mistake, at) => texts.mistakes[at] ?? mistake),
  }
}

/** A source's own words stay as they are. */
function translatedCompany(company: Company, texts: CompanyText | undefined): Company {
  if (!texts) return company
  const { hour } = company
  return {
    ...company,
    name: texts.name,
    about: texts.about,
    sections: company.sections.map((section) => ({
      ...section,
      title: texts.sections[section.id]?.title ?? section.title,
      facts: section.facts.map((fact) => ({ ...fact, text: texts.sections[section.id]?.facts[fact.id] ?? fact.text })),
    })),
    ...(hour && { hour: hour.map((step) => ({ ...step, ...texts.hour?.[step.id] })) }),
    avoid: company.avoid.map((claim, at) => texts.avoid[at] ?? claim),
  }
}

/** A term with its English name first in its meaning, and with every English form, which texts keep in brackets. */
function translatedTerm(term: Term, texts: TermText | undefined): Term {
  if (!texts) return term
  const same = texts.term.includes(term.term)
  return {
    ...term,
    ...texts,
    also: [...(texts.also ?? []), ...(texts.term === term.term ? [] : [term.term]), ...(term.also ?? [])],
    meaning: same ? texts.meaning : `${term.term} · ${texts.meaning}`,
  }
}

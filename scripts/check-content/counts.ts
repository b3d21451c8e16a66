import { type Content, pillarIds, productAreas, questionKinds, skillIds } from '../../content/types.ts'
import type { ContentProblem } from '../load-content.ts'

/** The least that the content must hold. */
const least = { metrics: 28, frameworks: 12, questions: 130, benefits: 8, glossary: 45, plans: 5, sources: 1 } as const

/** Questions that each skill has at least, so that practice does not repeat at once. */
const leastQuestions = 4

/** Missing skills, pillars and cards, and lists that are shorter or longer than the sidebar is made for. */
export function checkCounts(content: Content): ContentProblem[] {
  const problems: ContentProblem[] = []
  const say = (file: string, words: string) => problems.push({ file: `content/${file}`, line: 1, words })

  const skills = new Map(content.skills.map((skill) => [skill.id, skill]))
  for (const id of skillIds) if (!skills.has(id)) say(`skills/${id}.json`, 'is missing')
  for (const id of pillarIds) {
    if (!content.pillars.some((pillar) => pillar.id === id)) say('pillars.json', `has no pillar “${id}”`)
  }
  for (const id of ['tiktok', 'any-company']) {
    if (!content.companies.some((company) => company.id === id)) say(`companies/${id}.json`, 'is missing')
  }
  for (const [list, count] of Object.entries(least) as [keyof typeof least, number][]) {
    const found = content[list].length
    if (found < count) say(`${list}.json`, `holds ${found} entries; the least is ${count}`)
  }

  const between = (file: string, name: string, found: number, from: number, to: number) => {
    if (found < from || found > to) {
      say(file, `has ${found} ${name}; it should have ${from === to ? from : `${from} to ${to}`}`)
    }
  }
  for (const skill of content.skills) {
    const file = `skills/${skill.id}.json`
    between(file, 'tips', skill.tips.length, 4, 6)
    between(file, 'practice questions', skill.practice.length, 2, 4)
    between(file, 'bullets', skill.bullets.length, 2, 4)
    between(file, 'mistakes', skill.mistakes.length, 3, 6)
    between(file, 'phrases in “inPostings”', skill.inPostings.length, 3, 8)
    between(file, 'sources', skill.sources.length, 1, 20)
    if (!skill.tips.some(({ minutes, after }) => minutes <= 45 && !after)) {
      say(file, 'has no tip that can be done tonight: at most 45 minutes and nothing before it')
    }
    for (const { id, outline, rubric } of skill.practice) {
      between(file, `steps in the outline of “${id}”`, outline.length, 3, 8)
      between(file, `statements in the rubric of “${id}”`, rubric.length, 3, 6)
    }
    const questions = content.questions.filter((question) => question.skills.includes(skill.id)).length
    if (questions < leastQuestions) {
      say('questions.json', `holds ${questions} questions on ${skill.id}; the least is ${leastQuestions}`)
    }
  }
  for (const kind of questionKinds) {
    if (!content.questions.some((question) => question.kind === kind)) say('questions.json', `has no ${kind} question`)
  }
  for (const area of productAreas) {
    if (!content.questions.some((question) => question.area === area)) {
      say('questions.json', `has no question on the area “${area}”`)
    }
  }
  return problems
}

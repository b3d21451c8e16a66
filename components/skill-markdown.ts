import type { Skill } from '../content/types.ts'

/** Headings of a skill written as Markdown. */
export interface SkillHeadings {
  tips: string
  practice: string
  bullets: string
  mistakes: string
  minutes: (minutes: number) => string
}

/** A skill with all its content as Markdown, for the clipboard. */
export function skillMarkdown(skill: Skill, words: SkillHeadings): string {
  const part = (title: string, lines: string[]) => (lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '')
  return [
    `# ${skill.name}`,
    skill.meaning,
    skill.why,
    part(
      words.tips,
      skill.tips.map((tip) => `- [ ] ${tip.text} (${words.minutes(tip.minutes)})`),
    ),
    part(
      words.practice,
      skill.practice.map(({ question, outline }) =>
        [`- ${question}`, ...outline.map((step) => `  - ${step}`)].join('\n'),
      ),
    ),
    part(
      words.bullets,
      skill.bullets.map((line) => `- ${line}`),
    ),
    part(
      words.mistakes,
      skill.mistakes.map((line) => `- ${line}`),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

import { escapeMarkdown } from './escape-markdown.ts'
import type { PreparationPlan } from './plan.ts'
import type { Share } from './spread-work.ts'

/** The words around a plan. */
export interface PlanMarkdownWords {
  title: string
  nameOfDay: (day: string) => string
  duration: (minutes: number) => string
  part: (number: number, of: number) => string
  noteOf: (work: Share['work']) => string
  done: string
  dropped: string
}

/** A plan as Markdown with boxes to tick. */
export function planMarkdown({ days, done, dropped }: PreparationPlan, words: PlanMarkdownWords): string {
  const line = ({ work, minutes, part }: Share, ticked = false) => {
    const notes = [words.duration(minutes), words.noteOf(work), part && words.part(part.number, part.of)]
    return `- [${ticked ? 'x' : ' '}] ${escapeMarkdown(work.text)} (${escapeMarkdown(notes.filter(Boolean).join(' · '))})`
  }
  const asShare = (work: Share['work']): Share => ({ work, minutes: work.minutes })
  const parts = [
    `# ${escapeMarkdown(words.title)}`,
    ...days
      .filter(({ shares }) => shares.length > 0)
      .map(({ day, shares }) => [`## ${words.nameOfDay(day)}`, '', ...shares.map((share) => line(share))].join('\n')),
    ...(done.length > 0 ? [[`## ${words.done}`, '', ...done.map((work) => line(asShare(work), true))].join('\n')] : []),
    ...(dropped.length > 0
      ? [[`## ${words.dropped}`, '', ...dropped.map((work) => line(asShare(work)))].join('\n')]
      : []),
  ]
  return `${parts.join('\n\n')}\n`
}

import type { PortfolioForm } from '../../content/exercises.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { type PortfolioPiece, type RoadmapItem, rankItems } from './portfolio.ts'

/** The words around a piece of a portfolio. */
export interface PieceWords {
  untitled: string
  ideas: string
  columns: {
    name: string
    reach: string
    impact: string
    confidence: string
    effort: string
    score: string
    when: string
  }
  when: Record<RoadmapItem['when'], string>
  score: (value: number) => string
}

/** A piece as Markdown: what is written under the form's headings, a roadmap's ideas as a table. Empty sections are left out. */
export function pieceMarkdown({ title, texts, items }: PortfolioPiece, form: PortfolioForm, words: PieceWords): string {
  const written = form.sections.flatMap(({ id, title }) => {
    const text = texts[id]?.trim()
    return text ? [`## ${title}\n\n${text}`] : []
  })
  const table = form.roadmap && items.length > 0 ? [`## ${words.ideas}\n\n${tableOf(items, words)}`] : []
  // The ideas stand behind the goal that they serve.
  const [goal, ...rest] = written
  return `${[`# ${title.trim() || words.untitled}`, ...(goal ? [goal] : []), ...table, ...rest].join('\n\n')}\n`
}

function tableOf(items: readonly RoadmapItem[], { columns, when, score: print }: PieceWords): string {
  const { name, reach, impact, confidence, effort, score, when: time } = columns
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = rankItems(items).map(({ item, score }) =>
    row([
      escapeMarkdown(item.name.replace(/\s+/g, ' ')),
      String(item.reach),
      String(item.impact),
      `${item.confidence} %`,
      String(item.effort),
      score === undefined ? '' : print(score),
      when[item.when],
    ]),
  )
  return [row([name, reach, impact, confidence, effort, score, time]), row(Array(7).fill('---')), ...rows].join('\n')
}

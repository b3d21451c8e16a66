import { escapeMarkdown } from '../prepare/escape-markdown.ts'
import type { Progress } from './records.ts'
import type { PostingRecord } from './store.ts'

/* The saved postings as files for other programs. Pure. */

export interface ListedPosting {
  record: PostingRecord
  progress: Progress
  /** The stage in words. */
  stage: string
  /** Names of the skills it asks for. */
  skills: string[]
}

/** Names of the columns, in their order. */
export interface ColumnNames {
  title: string
  company: string
  stage: string
  deadline: string
  done: string
  tips: string
  skills: string
  notes: string
  address: string
}

const row = ({ record, progress, stage, skills }: ListedPosting): Record<keyof ColumnNames, string> => ({
  title: record.title,
  company: record.company,
  stage,
  deadline: record.deadline ?? '',
  done: String(progress.done),
  tips: String(progress.of),
  skills: skills.join('; '),
  notes: record.notes,
  address: record.url,
})

/** A cell of RFC 4180. What a spreadsheet would take for a formula is made text (https://owasp.org/www-community/attacks/CSV_Injection). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table of comma-separated values (RFC 4180), with a mark that lets spreadsheets see that it is UTF-8. */
export function postingsCsv(postings: readonly ListedPosting[], names: ColumnNames): string {
  const columns = Object.keys(names) as (keyof ColumnNames)[]
  const lines = [
    columns.map((column) => names[column]),
    ...postings.map((item) => columns.map((column) => row(item)[column])),
  ]
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A heading and a few lines for each posting. */
export function postingsMarkdown(postings: readonly ListedPosting[], title: string, names: ColumnNames): string {
  const parts = postings.map((item) => {
    const cells = row(item)
    const line = (column: keyof ColumnNames) => cells[column] && `- ${names[column]}: ${escapeMarkdown(cells[column])}`
    return [
      `## ${escapeMarkdown([cells.title, cells.company].filter(Boolean).join(', ') || cells.address)}`,
      [line('stage'), line('deadline'), `- ${names.done}: ${cells.done}/${cells.tips}`, line('skills')]
        .filter(Boolean)
        .join('\n'),
      cells.notes.replace(/^/gm, '> ').replace(/^> $/gm, '>'),
      /^https?:/.test(cells.address) ? `<${cells.address}>` : '',
    ]
      .filter((part) => part !== '' && part !== '>')
      .join('\n\n')
  })
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`
}

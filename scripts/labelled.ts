/** Labelled postings for the scripts that measure the judging. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A posting with what careful readers made of it. */
export interface Labelled {
  id: string
  title: string
  company: string
  description: string
  role: string
  alsoRole?: string
  roleUnsure?: boolean
  skills?: Record<string, { strength: string; quotes: string[]; unsure?: boolean }>
}

const root = join(import.meta.dirname, '..')

/** The project's own postings. */
export function readWritten(): Labelled[] {
  return globSync('tests/postings/*.json', { cwd: root })
    .filter((path) => !path.endsWith('titles.json'))
    .map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')))
}

/** Real postings, from a folder with `postings.jsonl` and `labels.jsonl`; none where there is no such folder. */
export function readReal(folder = join(root, '../shared/relevance')): Labelled[] {
  if (!existsSync(join(folder, 'labels.jsonl'))) return []
  const read = (name: string): Labelled[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const labels = new Map(read('labels.jsonl').map((label) => [label.id, label]))
  return read('postings.jsonl').flatMap((posting) => {
    const label = labels.get(posting.id)
    return label ? [{ ...posting, ...label }] : []
  })
}

/** Whether a real posting belongs to the fixed third whose mistakes nobody reads. */
export function isHeldBack({ id }: Labelled): boolean {
  return Number.parseInt(id.slice(0, 8), 16) % 3 === 0
}

/** All labelled postings whose mistakes may be read. */
export function readOpenPostings(): Labelled[] {
  return [...readWritten(), ...readReal().filter((posting) => !isHeldBack(posting))]
}

/** One holds the other, or at least half of the shorter one's words are the other's as well. */
export function overlap(wanted: string, shown: string): boolean {
  const [one, other] = [plain(wanted), plain(shown)]
  if (one.includes(other) || other.includes(one)) return true
  const words = new Set(one.match(/[\p{L}\p{N}]+/gu))
  const others = other.match(/[\p{L}\p{N}]+/gu) ?? []
  return others.filter((word) => words.has(word)).length / Math.min(words.size || 1, others.length || 1) >= 0.5
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

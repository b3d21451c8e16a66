import { kindOfHeading } from '../kind-of-heading.ts'
import { kindOfItems } from '../kind-of-text.ts'
import type { Line } from '../lines.ts'
import type { BlockKind } from '../posting.ts'
import { bare, namedIn, titleParts } from './title.ts'

/** A posting found by the structure of the page alone. */
export interface GenericFound {
  title?: string
  /** Index of the title's line. */
  titleAt?: number
  /** The lines of its text. */
  lines: Line[]
  /** How much of a posting the text is; below `enough` it is none. */
  weight: number
}

/** What the weight of a text must reach to be a posting without any other witness. */
export const enough = 8

/** Headings behind which nothing of the posting follows. */
const stops =
  /^(?:(?:similar|related|recommended|other|more|suggested|featured|latest|nearby|open|current|explore (?:more )?|see (?:more )?|view (?:more )?)\s*(?:[\p{L}-]+ ){0,2}(?:jobs?|positions?|roles?|openings?|opportunities|vacancies|postings?|internships?|stellen|jobangebote|offres?|ofertas)\b.*|(?:jobs?|people) (?:you (?:might|may)|also|similar).*|people also.*|apply (?:for|to) th(?:is|e) (?:job|position|role).*|apply now|submit (?:your|an) application|(?:share|refer|report) (?:this|a) .*|share|get (?:notified|job alerts).*|(?:set|create|sign up for|receive) (?:a |an )?(?:job )?alerts?.*|job alerts?|(?:company )?reviews|ratings? .*|interview questions|salaries|funding|leadership team|recent news|ähnliche .*|weitere (?:stellen|jobs).*|offres similaires.*|plus d.offres.*|ofertas similares.*|(?:not the right|don't see).*|join our talent.*|stay connected.*|follow us.*|cookie.*|privacy preference.*|your privacy.*|save job|podobné .*|相似职位|相关职位)$/iu

const words = /[\p{L}\p{N}]/u
const isMarked = (line: Line) => line.level > 0 || line.bold || /[:：]$/.test(line.text)
const isLink = (line: Line) => line.linked > line.text.length * 0.6
const isProse = (line: Line) => !isLink(line) && (line.item ? line.text.length > 12 : line.text.length > 55)
const weighty = new Set<BlockKind | undefined>(['duties', 'minimum', 'preferred'])

/** Finds the text and the title of the one posting that a page's lines show. */
export function readGeneric(lines: readonly Line[], doc: Document): GenericFound {
  const kinds = lines.map((line) =>
    line.text.length <= 90 && !isLink(line) ? kindOfHeading(line.text, isMarked(line)) : undefined,
  )
  const isHeading = (at: number) => kinds[at] !== undefined && !(lines[at] as Line).item
  const range = bestRange(lines, kinds, isHeading)
  if (!range) return { lines: [], weight: 0 }
  const title = titleBefore(lines, kinds, range, doc)
  let [from, to] = range
  if (title.at !== undefined && title.at >= from && title.at < to) from = title.at + 1
  const text = lines.slice(from, to).filter((line) => !isLink(line) || line.text.length > 60)
  return { title: title.text, titleAt: title.at, lines: trimmed(text), weight: range[2] }
}

/**
 * The run of lines that is most of a posting. A run goes on over prose, items and headings, and ends at a stop heading
 * or where short lines and links pile up, as they do in navigation and cards.
 */
function bestRange(
  lines: readonly Line[],
  kinds: readonly (BlockKind | undefined)[],
  isHeading: (at: number) => boolean,
): [number, number, number] | undefined {
  let best: [number, number, number] | undefined
  let from = -1
  let last = 0
  let idle = 0
  let weight = 0
  let seen = new Set<BlockKind | undefined>()
  const end = () => {
    if (from >= 0 && weight > (best?.[2] ?? 0)) best = [from, last + 1, weight]
    from = -1
    weight = idle = 0
    seen = new Set()
  }
  for (const [at, line] of lines.entries()) {
    if (line.text.length < 80 && stops.test(line.text) && (isMarked(line) || line.apart) && from >= 0) {
      end()
      continue
    }
    const heading = isHeading(at)
    const prose = isProse(line)
    if (!heading && !prose) {
      // Three short lines in a row are no text
      if (from >= 0 && ++idle > (line.level ? 4 : 3)) end()
      continue
    }
    if (from < 0) from = at
    idle = 0
    last = at
    if (heading && !seen.has(kinds[at])) {
      seen.add(kinds[at])
      weight += weighty.has(kinds[at]) ? 3 : 1
    } else if (prose) weight += lineWeight(line)
  }
  end()
  return best
}

/** What one line of prose adds: more where it reads like a duty or a qualification. */
function lineWeight(line: Line): number {
  if (line.text.length > 300) return 0.3
  const kind = kindOfItems([line.text])
  return kind ? (line.item ? 0.5 : 0.3) : 0.1
}

/** Short lines at either end are buttons and labels. */
function trimmed(lines: Line[]): Line[] {
  let from = 0
  let to = lines.length
  const short = (line: Line | undefined) =>
    line !== undefined && !line.item && line.text.length < 40 && !kindOfHeading(line.text, isMarked(line))
  while (from < to && short(lines[from])) from++
  while (to > from && (short(lines[to - 1]) || lines[to - 1]?.level)) to--
  return lines.slice(from, to)
}

/**
 * The title: a line that the page's own title names, nearest before the text; else the nearest heading before it that is
 * no section's. Decoys (the site's name, "Careers", "12 jobs in ...") name no title part or are lists.
 */
function titleBefore(
  lines: readonly Line[],
  kinds: readonly (BlockKind | undefined)[],
  range: readonly number[],
  doc: Document,
): { text?: string; at?: number } {
  const [from = 0, to = 0] = range
  const pageTitles = [doc.title, doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''].filter(
    Boolean,
  )
  const parts = new Set(
    pageTitles.flatMap((title) => [title, namedIn(title)?.title ?? '', ...titleParts(title)]).map(bare),
  )
  const whole = pageTitles.map(bare)
  let named: { text?: string; at?: number; score: number } = { score: 0 }
  let near: { text?: string; at?: number; score: number } = { score: 0 }
  const count = new Map<string, number>()
  for (const line of lines) if (line.text.length < 150) count.set(line.text, (count.get(line.text) ?? 0) + 1)
  for (let at = 0; at < Math.min(to, from + 12); at++) {
    const line = lines[at] as Line
    if (line.text.length > 150 || line.text.length < 3 || !words.test(line.text) || isList(line.text)) continue
    const key = bare(line.text)
    if (
      key.length > 3 &&
      (parts.has(key) ||
        whole.some((title) => title.startsWith(key) || (line.level > 0 && title.includes(key) && key.length > 9)))
    ) {
      const score = (parts.has(key) ? 2 : 0) + key.length / 20 + (line.level ? 2 : 0) + (at / (to + 1)) * 0.5
      if (score > named.score) named = { text: line.text, at, score }
    }
    if (at <= from && line.level && line.level < 4 && !kinds[at]) {
      const score = 1 + at / (from + 1) + (line.level === 1 ? 1.5 : 0) + ((count.get(line.text) ?? 0) > 1 ? 1 : 0)
      if (score >= near.score) near = { text: line.text, at, score }
    }
  }
  return named.score ? named : near
}

const isList = (text: string) =>
  /^[\d,.]+\+? |\b(?:jobs?|internships?|positions?|vacancies) (?:in|at|for|near|and)\b|^(?:open positions|careers?|search|jobs?|all jobs|job openings|current openings|join us|work with us)$/i.test(
    text,
  )

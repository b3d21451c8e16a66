import { bare } from '../letters.ts'
import type { Line } from '../lines.ts'
import { sectionOf, tellsDuty } from '../page-words.ts'
import { introduced, isLabel, isLink, isMarked, isSentence, isStop, labelled, type Sections, trimmed } from './edges.ts'
import { tighten } from './tighten.ts'
import { meta, namedIn, noise, titleParts } from './title.ts'

/** A posting found by the structure of the page alone. */
export interface GenericFound {
  title?: string
  /** Index of the title's line. */
  titleAt?: number
  /** The lines of its text. */
  lines: Line[]
  /** Whether the page's own title names this one too. */
  named: boolean
  /** Whether it speaks of duties or qualifications, or is too long to be anything else on such a page. */
  telling: boolean
  /** How much of a posting the text is; below `enough` it is none. */
  weight: number
}

/** What the weight of a text must reach to be a posting without any other witness. */
export const enough = 8

const words = /[\p{L}\p{N}]/u
/** Short links, and the notice about cookies that some pages print as plain text. */
const isAside = (line: Line) => (isLink(line) ? line.text.length <= 60 : /\buses? cookies\b/i.test(line.text))
/** Text to read. Lines parted by mere breaks may be a list that is none in the markup. */
const isProse = (line: Line) =>
  !isLink(line) &&
  (line.item
    ? line.text.length > 12
    : line.text.length > 55 ||
      isSentence(line) ||
      (!line.apart && line.text.length > 18 && line.text.split(' ').length > 2))

/** Finds the text and the title of the one posting that a page's lines show. */
export function readGeneric(lines: readonly Line[], doc: Document): GenericFound {
  const cards = cardHeadings(lines)
  const sections = lines.map((line) =>
    isLink(line) || cards.has(line) ? undefined : isLabel(line) ? 'weighty' : sectionOf(line),
  )
  const range = bestRange(lines, sections, cards)
  if (!range || holdsMany(lines, sections)) return { lines: [], named: false, telling: false, weight: 0 }
  const title = titleBefore(lines, sections, range, cards, doc)
  let from = introduced(lines, range.from, title.at)
  if (title.at !== undefined && title.at >= from && title.at < range.to) from = title.at + 1
  from = labelled(lines, sections, from, range.to)
  const text = lines.slice(from, range.to).filter((line) => !isAside(line))
  return {
    title: title.text?.replace(/\s+[-–]\s+job post(?:ing)?$/i, ''),
    titleAt: title.at,
    named: title.named,
    telling: range.telling,
    lines: trimmed(tighten(text)),
    weight: range.weight,
  }
}

/** Whether the same heading of duties or qualifications stands there again and again, as where postings follow each other. */
function holdsMany(lines: readonly Line[], sections: Sections): boolean {
  const count = new Map<string, number>()
  for (const [at, { text }] of lines.entries()) {
    if (sections[at] === 'weighty') count.set(text, (count.get(text) ?? 0) + 1)
  }
  return Math.max(0, ...count.values()) > 3
}

/** Headings that repeat in one shape, as those of cards in a list do; and headings of list items. */
function cardHeadings(lines: readonly Line[]): Set<Line> {
  const shapes = new Map<string, Line[]>()
  for (const line of lines) {
    if (!line.level) continue
    const shape = `${line.level} ${line.item} ${line.element?.getAttribute('class')}`
    const alike = shapes.get(shape)
    if (alike) alike.push(line)
    else shapes.set(shape, [line])
  }
  const cards = new Set<Line>()
  for (const alike of shapes.values()) {
    const many = alike.length > (alike[0]?.item ? 2 : 5)
    if (many && alike.filter((line) => sectionOf(line)).length * 3 < alike.length) {
      for (const line of alike) cards.add(line)
    }
  }
  return cards
}

interface Range {
  from: number
  to: number
  weight: number
  telling: boolean
}

/**
 * The run of lines that is most of a posting. A run goes on over prose, items and headings, and ends at a stop heading,
 * at a card, or where short lines and links pile up, as they do in navigation.
 */
function bestRange(lines: readonly Line[], sections: Sections, cards: ReadonlySet<Line>): Range | undefined {
  let best: Range | undefined
  let run: Run | undefined
  const end = () => {
    const weight = run ? weightOf(run) : 0
    if (run && weight > (best?.weight ?? 0)) {
      best = {
        from: run.from,
        to: run.last + 1,
        weight,
        telling: run.headings.weighty.size > 0 || run.telling > 3 || run.lists > 1 || run.letters > 1500,
      }
    }
    run = undefined
  }
  for (const [at, line] of lines.entries()) {
    if (cards.has(line) || (isStop(line) && run)) {
      end()
      continue
    }
    const section = line.item ? undefined : sections[at]
    const prose = isProse(line)
    if (!section && !prose) {
      // A few words without a mark may be an item of a list that is none in the markup
      const few = !isLink(line) && line.text.length > 20 && line.text.split(' ').length > 3
      if (run) run.idle += few ? 0.3 : 1
      if (run && run.idle > (isMarked(line) ? 4 : 3)) end()
      continue
    }
    // Items and short lines alone are menus and cards as often as text
    if (!run && !section && (line.item || line.text.length < 50)) continue
    run ??= {
      from: at,
      last: at,
      idle: 0,
      headings: { weighty: new Set(), other: new Set() },
      telling: 0,
      lists: 0,
      letters: 0,
    }
    if (line.item && prose && !lines[at - 1]?.item && lines[at + 1]?.item && lines[at + 2]?.item) run.lists++
    run.idle = 0
    run.last = at
    if (section) run.headings[section].add(line.text)
    if (prose) {
      run.letters += line.text.length
      if (line.text.length < 300 && tellsDuty(line.text)) run.telling++
    }
  }
  end()
  return best
}

interface Run {
  from: number
  /** The last line that belongs to it. */
  last: number
  /** Lines since then that are no text. */
  idle: number
  /** The different headings of each sort. */
  headings: { weighty: Set<string>; other: Set<string> }
  /** Lines that read like a duty or a qualification. */
  telling: number
  /** Lists of at least three items. */
  lists: number
  letters: number
}

function weightOf({ headings, telling, lists, letters }: Run): number {
  const named = Math.min(3, headings.weighty.size) * 3 + Math.min(4, headings.other.size)
  return named + Math.min(6, telling * 0.5) + Math.min(4, lists * 1.5) + Math.min(3, letters / 800)
}

/**
 * The title: a line that the page's own title names, nearest before the text; else the foremost heading before it that is
 * no section's. Decoys (the site's name, "Careers", "12 jobs in ...") name no title part or are lists.
 */
function titleBefore(
  lines: readonly Line[],
  sections: Sections,
  { from, to }: Range,
  cards: ReadonlySet<Line>,
  doc: Document,
): { text?: string; at?: number; named: boolean } {
  const pageTitles = [doc.title, meta(doc, 'og:title')]
  const told = pageTitles.map((title) => namedIn(title)?.title).filter((title) => title !== undefined)
  const whole = pageTitles.filter((title) => title && !noise.test(title.trim())).map(bare)
  const parts = new Set([...whole, ...told.map(bare), ...pageTitles.flatMap(titleParts).map(bare)])
  const count = new Map<string, number>()
  for (const line of lines) count.set(line.text, (count.get(line.text) ?? 0) + 1)
  let best: { text?: string; at?: number; named: boolean; score: number } = { named: false, score: 0 }
  for (let at = 0; at < Math.min(to, from + 12); at++) {
    const line = lines[at] as Line
    const { text, level } = line
    if (text.length > 200 || text.length < 3 || !words.test(text) || noise.test(text) || isList(text) || isStop(line))
      continue
    const key = bare(text)
    const nearness = Math.min(1, at / (from + 1)) * 0.8
    const rank = level ? (7 - level) / 2 : 0
    const within = level ? told.find((title) => title.length > 5 && key.includes(bare(title))) : undefined
    if (within) take(within, at, 12 + rank)
    else if (key.length > 3 && parts.has(key)) take(text, at, 8 + rank + nearness)
    else if (key.length > 5 && whole.some((title) => title.startsWith(key) || (level && title.includes(key)))) {
      take(text, at, 6 + rank + nearness + key.length / 30)
    } else if (level && [...parts].some((part) => part.length > Math.max(9, key.length / 2) && key.includes(part))) {
      take(text, at, 5 + rank + nearness)
    } else if (level && level < 4 && at <= from + 5 && !sections[at] && !/[:：]$/.test(text)) {
      // A card that is open beside its list has its title twice
      if (!cards.has(line)) take(text, at, rank + nearness / 2 + ((count.get(text) ?? 0) > 1 ? 1 : 0))
    }
  }
  return best

  function take(text: string, at: number, score: number) {
    if (score >= best.score) best = { text, at, named: score >= 4, score }
  }
}

/** "3,000+ product manager jobs in Bengaluru", "Open positions" and the like name no posting. */
const isList = (text: string) =>
  /^[\d,.]+\+? (?:[\p{L}/&-]+ ){0,5}(?:jobs?|positions?|internships?|results?|openings?|vacancies|roles|matches|notifications?|messages?)\b|\b(?:jobs?|internships?|positions?|vacancies) (?:in|at|for|near|and)\b|^(?:open positions|careers?|search|jobs?|all jobs|job openings|current openings|join us|work with us)$/iu.test(
    text,
  )

import { divide } from './divide.ts'
import { kindOfHeading } from './kind-of-heading.ts'
import { isPlainDuty, kindOfItems, kindOfParagraph } from './kind-of-text.ts'
import type { Line } from './lines.ts'
import type { Block, BlockKind } from './posting.ts'
import { splitLine } from './split-text.ts'

type TextLine = Omit<Line, 'element'>

/** Blocks in page order, with the index of the line each came from. */
export interface Blocks {
  blocks: Block[]
  lines: number[]
}

interface Draft extends Block {
  line: number
  /** Rank of a heading: 1 to 6 as marked, 7 bold, 8 by its words or colon. */
  rank: number
}

/** Ranks of headings that only their looks or words mark. */
const boldRank = 7
const wordRank = 8

/** Makes blocks of lines: parts glued lines, finds the headings, and gives each block the kind of text it is. */
export function blocksOf(lines: readonly TextLine[], company?: string): Blocks {
  const drafts = draftBlocks(lines)
  giveKinds(drafts, company)
  return {
    blocks: drafts.map(({ text, kind, shape, heading }) =>
      heading ? { text, kind, shape, heading } : { text, kind, shape },
    ),
    lines: drafts.map(({ line }) => line),
  }
}

function draftBlocks(lines: readonly TextLine[]): Draft[] {
  const drafts: Draft[] = []
  for (const [at, line] of lines.entries()) {
    if (!/[\p{L}\p{N}]/u.test(line.text)) continue
    const rank = rankOf(line, lines[at + 1])
    if (rank) {
      drafts.push({ text: line.text, kind: 'other', shape: 'heading', rank, line: at })
      continue
    }
    const pieces = splitLine(line)
    for (const [part, piece] of pieces.entries()) {
      // "Minimum qualifications: • ..." in one line
      const opens = !piece.item && pieces[part + 1]?.item && piece.text.length < 60 && /[:：]$/.test(piece.text)
      const short = pieces.length > 1 && piece.text.length < 60 && !/[.;,]$/.test(piece.text)
      const heading = piece.heading || (short && kindOfHeading(piece.text, Boolean(opens)))
      const shape = heading ? 'heading' : piece.item ? 'item' : 'paragraph'
      drafts.push({ text: piece.text, kind: 'other', shape, rank: shape === 'heading' ? wordRank : 0, line: at })
    }
  }
  return drafts
}

/** The rank of a line that is a heading; 0 for any other. */
function rankOf(line: TextLine, next: TextLine | undefined): number {
  const { text } = line
  if (text.length > 120 || !/\p{L}/u.test(text)) return 0
  if (line.level) return line.level
  const words = text.split(' ').length
  const sentence = /[.!;,]$/.test(text) || words > 12
  if (line.item) return line.bold && next?.item === false && kindOfHeading(text, true) ? boldRank : 0
  if (line.bold && !sentence) return boldRank
  const colon = /[:：]$/.test(text)
  if (colon && words <= 9 && (next?.item || kindOfHeading(text, true))) return wordRank
  if (sentence || words > 7) return 0
  // "- Ideally, a certificate": an item whose list is plain text
  if (words > 2 && !colon && /^[-–*•·▪] /.test(text)) return 0
  if (kindOfHeading(text, false)) return wordRank
  // A short line that stands over a list or a paragraph, of whatever words: "Travel", "Ways of working"
  const over = next && !next.level && (next.item || (line.apart && next.text.length > 80))
  return over && /^[^\p{L}\p{N}]*\p{Lu}[^.:;@]{2,50}$/u.test(text) ? wordRank : 0
}

function giveKinds(drafts: Draft[], company: string | undefined): void {
  /** The headings that the place stands under, by falling rank. */
  const above: { rank: number; text: string; kind?: BlockKind }[] = []
  let before: BlockKind | undefined
  let at = 0
  while (at < drafts.length) {
    const draft = drafts[at] as Draft
    if (draft.shape === 'heading') {
      while (above.length && (above.at(-1)?.rank ?? 0) >= draft.rank) above.pop()
      const own = leadsOn.test(draft.text) && before ? before : kindOfHeading(draft.text, true)
      const outer = above.at(-1)?.kind
      // A heading whose words say nothing belongs to the one above it, if that is of a higher rank; and so does a
      // promise under benefits: "By joining us, you will"
      const kind = own && !(own === 'duties' && outer === 'benefits' && promises.test(draft.text)) ? own : outer
      above.push({ rank: draft.rank, text: draft.text, kind })
      draft.kind = kind ?? 'other'
      if (kind) before = kind
      at++
      continue
    }
    let end = at
    while (end < drafts.length && drafts[end]?.shape !== 'heading') end++
    const heading = above.at(-1)
    const run = drafts.slice(at, end).flatMap((block) => divided(block, heading?.kind))
    for (const block of run) if (heading) block.heading = heading.text
    giveKindsUnder(run, heading?.kind, before)
    // What begins with the company's name is about the company, if nothing says otherwise
    for (const block of run)
      if (company && block.kind === 'other' && speaksOf(block.text, company)) block.kind = 'company'
    drafts.splice(at, end - at, ...run)
    at += run.length
  }
}

const speaksOf = (text: string, company: string) => text.startsWith(company) || text.startsWith(`At ${company}`)

const divided = (block: Draft, kind: BlockKind | undefined): Draft[] => {
  const parts = divide(block.text, kind === 'other' ? undefined : kind)
  if (parts.length < 2) return [block]
  return parts.map(({ text, item }) => ({ ...block, text, shape: item ? 'item' : block.shape }))
}

const weighty = new Set<BlockKind>(['duties', 'minimum', 'preferred'])

const ofTheirOwn =
  /\b(?:values|culture|principles|beliefs|behaviou?rs|mission|proud of|stack|why|(?:working|life) at|what makes)\b/i
/** "Experience with:" goes on with what stands above it. */
const leadsOn = /^(?:experience|familiarity|knowledge|proficiency|understanding) (?:in|of|with)\W*$/i
const promises = /\byou(?:['’]ll| will| can)\b/i

/** Kinds of the blocks between two headings: a paragraph may say itself that it is about pay or the law. */
function giveKindsUnder(run: Draft[], kind: BlockKind | undefined, before: BlockKind | undefined): void {
  const known = kind === 'other' ? undefined : kind
  const items = run.filter((block) => block.shape === 'item')
  // "Job description" stands over lists of every kind, "Our values" over the company's own words whatever their verbs
  const heading = run[0]?.heading ?? ''
  const open =
    !known ||
    known === 'role' ||
    (known === 'company' && !ofTheirOwn.test(heading)) ||
    // "What's in it for you?" over a list of duties
    (known === 'benefits' && items.filter((block) => isPlainDuty(block.text)).length >= 3)
  // A heading of unknown words between duties divides them: "Data pipelines"
  const going = !kind && before && weighty.has(before) ? before : known
  const kindForItems = (open ? kindOfItems(items.map((block) => block.text)) : undefined) ?? going
  for (const block of run) {
    const own = kindOfParagraph(block.text, known, block.shape === 'item')
    block.kind = own ?? (block.shape === 'item' ? kindForItems : known) ?? 'other'
  }
}

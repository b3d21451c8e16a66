import { fold, type Line } from './lines.ts'

const bullet = /^(?:[•●○◦▪▫■□◆◇‣⁃∙·▸►▶➤➢✓✔✅☑★–—*\-+o]|\(?\d{1,2}[.)、]|[a-z]\))\s+(?=\S)|^[•●○◦▪▫■□◆‣∙·▸►➤➢✓✔✅]\s*/u
const inlineBullet = /\s*[•●◦▪■◆‣⁃∙▸►➤➢✔✅\uf0b7]\s*|\s+·\s+(?=\p{Lu})/u
const dashes = /(?<=^|[.:;!?)\p{Ll}])\s+[-–*]\s+(?=\p{Lu})/gu

const nouns =
  'Responsibilit(?:y|ies)|Duties|Requirements?|Qualifications?|Skills|Competenc(?:y|ies)|Accountabilities|Description|Summary|Overview|Purpose|Benefits|Perks|Education|Experience|Functions|Tasks|Eligibility|Abilities|Compensation|Criteria|Prerequisites'
const nounPhrase = `(?:(?:Key|Main|Primary|Core|Essential|Principal|Basic|Minimum|Preferred|Required|Desired|Desirable|Additional|Specific|Typical|General|Your|Our|The|Other|Technical|Job|Role|Position|Program|Project|Company|Team|Internship|Knowledge|Professional|Day-to-Day)[,]? )*(?:${nouns})(?:(?:,? (?:and|&|And)|/|,| ?/) ?(?:(?:Key|Required|Preferred|Experience|Job) )?(?:${nouns}))*(?: (?:Required|Preferred|Include|Desired|Needed))?`
const phrases = [
  'About (?:[Tt]he|[Tt]his|[Oo]ur|[Yy]our) (?:[A-Z]\\w+ )?(?:[Rr]ole|[Tt]eam|[Cc]ompany|[Jj]ob|[Pp]osition|[Ii]nternship|[Oo]pportunity|[Pp]rogram(?:me)?|[Oo]rganization)',
  'About (?:[Uu]s|[Yy]ou)',
  "What [Yy]ou['’]?(?:ll| [Ww]ill)?(?: [Bb]e)? (?:[Dd]o(?:ing)?|[Bb]ring|[Nn]eed|[Ll]earn|[Gg]et|[Gg]ain|[Hh]ave|[Ww]ork [Oo]n|[Oo]wn|[Aa]re [Rr]esponsible [Ff]or)(?: [Hh]ere)?",
  "What [Ww]e(?:['’]re| [Aa]re)? (?:[Ll]ook(?:ing)? [Ff]or|[Oo]ffer|[Dd]o|[Nn]eed)",
  "Who (?:[Yy]ou|[Ww]e) [Aa]re|Who [Ww]e['’]re [Ll]ooking [Ff]or",
  "(?:In [Tt]his [Rr]ole,? )?You(?:['’]ll| [Ww]ill)(?=:)",
  'The (?:Role|Opportunity|Position|Team)|Your (?:Role|Profile|Mission|Impact|Responsibilities)',
  'Nice[ -][Tt]o[ -][Hh]aves?|Must[ -][Hh]aves?|Bonus [Pp]oints|Why (?:[Jj]oin|[Ww]ork)[^.:?]{0,30}[:?]',
  'How [Tt]o [Aa]pply|Application [Pp]rocess|Next [Ss]teps|Equal (?:Employment )?Opportunity(?: Employer)?(?: Statement)?(?=:)|Additional Information|Perks (?:and|&) [Bb]enefits|Life at [A-Z]\\w+',
]
/** Headings that lost their line break; the place before and behind decides whether it is one. */
const inlineHeading = new RegExp(
  `(?:${phrases.join('|')}|${nounPhrase}|${nounPhrase.replaceAll(/ (?=\()/g, ' ')})`,
  'g',
)
const bare = new RegExp(`^(?:${nouns})$`)

/** A piece of text with the shape its marks gave it. */
export interface Piece {
  text: string
  item: boolean
  heading: boolean
}

/** Splits a line whose inner line breaks got lost at its bullets, at run-in headings and where sentences are glued. */
export function splitLine(line: Pick<Line, 'text' | 'item'>): Piece[] {
  const pieces: Piece[] = []
  const own = line.text.replace(bullet, '')
  let item = line.item || own !== line.text
  const dashed = [...own.matchAll(dashes)].length > 1
  const parts = own.split(inlineBullet).flatMap((part) => (dashed ? part.split(dashes) : [part]))
  for (const [at, part] of parts.entries()) {
    if (at > 0) item = true
    for (const piece of splitHeadings(fold(part), item)) pieces.push(piece)
  }
  return pieces
}

function splitHeadings(text: string, item: boolean): Piece[] {
  if (!text) return []
  if (text.length < 60) return [{ text, item, heading: false }]
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(inlineHeading)) {
    const end = found.index + found[0].length
    if (found.index < from || !isHeadingPlace(text, found.index, end, found[0])) continue
    pushText(pieces, text.slice(from, found.index), item && !pieces.length)
    const colon = /^\s*[:：]\s*|^\s*[–—-]\s+/.exec(text.slice(end))?.[0].length ?? 0
    pieces.push({ text: fold(text.slice(found.index, end + colon)), item: false, heading: true })
    from = end + colon
  }
  pushText(pieces, text.slice(from), item && !pieces.length)
  return pieces
}

/** A run-in heading begins a sentence and has a colon, glued text or a new sentence behind it. */
function isHeadingPlace(text: string, start: number, end: number, heading: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 3)
  const colon = /^\s*[:：]/.test(after)
  const glued = /^\p{Lu}/u.test(after) || /^[•*]/.test(after)
  const opens = start === 0 || /[.!?:;)\]”"’…•*]\s*$/.test(before)
  const gluedBefore = /\p{Ll}$/u.test(before)
  if (colon) return opens || gluedBefore || /[^\s,]\s$/.test(before)
  if (glued) return opens || gluedBefore
  // "Benefits include ..." begins a sentence; a heading of several words before a capital does not
  return (opens || gluedBefore) && /^\s[\p{Lu}•*\d-]/u.test(after) && !bare.test(heading)
}

/** Where a sentence ends and the next begins without a space between, a line break was lost. */
const glue =
  /(?<=\p{Ll}{2}[.!?;:)]|\p{Ll}\p{Ll}\.[”"])(?=\p{Lu}[\p{Ll}’' ])|(?<=(?:^|\s)\p{Ll}{4,20})(?=\p{Lu}\p{Ll}+\s)/gu

function pushText(pieces: Piece[], text: string, item: boolean): void {
  for (const part of text.split(glue)) {
    const folded = fold(part)
    if (/[\p{L}\p{N}]/u.test(folded)) pieces.push({ text: folded, item, heading: false })
  }
}

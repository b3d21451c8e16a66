import { kindOfHeading } from './kind-of-heading.ts'
import { fold, type Line } from './lines.ts'

const bullet = /^(?:[•●○◦▪▫■□◆◇‣⁃∙·▸►▶➤➢✓✔✅☑★–—*\-+o]|\(?\d{1,2}[.)、]|[a-z]\))\s+(?=\S)|^[•●○◦▪▫■□◆‣∙·▸►➤➢✓✔✅]\s*/u
const inlineBullet = /\s*[•●◦▪■◆‣⁃∙▸►➤➢✔✅\uf0b7]\s*|\s+·\s+(?=\p{Lu})/u
const dashes = /(?<=^|[.:;!?)\p{Ll}])(?:\s+[-–*]|[-–])\s+(?=\p{Lu})/gu

const nouns =
  'Responsibilit(?:y|ies)|Duties|Requirements?|Qualifications?|Skills|Competenc(?:y|ies)|Accountabilities|Description|Summary|Overview|Purpose|Benefits|Perks|Education|Experience|Functions|Tasks|Eligibility|Abilities|Compensation|Criteria|Prerequisites|Deliverables|Objectives'
const nounPhrase = `(?!(?:[Oo]r|[Aa]nd|&) )(?:(?:Key|Main|Primary|Core|Essential|Principal|Basic|Minimum|Preferred|Required|Desired|Desirable|Additional|Specific|Typical|General|Your|Our|The|Other|Technical|Job|Role|Position|Program|Project|Company|Team|Internship|Knowledge|Professional|Day-to-Day|[Oo]r|[Aa]nd|&)(?:[,/] ?| ))*(?:${nouns})(?:(?:,? (?:and|&|And)|/|,| ?/) ?(?:(?:Key|Required|Preferred|Experience|Job) )?(?:${nouns}))*(?: (?:Required|Preferred|Include|Desired|Needed))?`
const phrases = [
  'About (?:[Tt]he|[Tt]his|[Oo]ur|[Yy]our) (?:[A-Z]\\w+ )?(?:[Rr]ole|[Tt]eam|[Cc]ompany|[Jj]ob|[Pp]osition|[Ii]nternship|[Oo]pportunity|[Pp]rogram(?:me)?|[Oo]rganization)',
  'About (?:[Uu]s|[Yy]ou)',
  "What [Yy]ou['’]?(?:ll| [Ww]ill)?(?: [Bb]e)? (?:[Dd]o(?:ing)?|[Bb]ring|[Nn]eed|[Ll]earn|[Gg]et|[Gg]ain|[Hh]ave|[Ww]ork [Oo]n|[Oo]wn|[Aa]re [Rr]esponsible [Ff]or)(?: [Hh]ere| [Ww]ith [Uu]s)?",
  "What [Ww]e(?:['’]re| [Aa]re)? (?:[Ll]ook(?:ing)? [Ff]or|[Oo]ffer|[Dd]o|[Nn]eed)",
  'What (?:[Ww]ould|[Ww]ill) [Yy]ou [Dd]o\\?|What [Aa]re [Ww]e [Ll]ooking [Ff]or\\?',
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
/** Words that hardly stand in a sentence with a capital. */
const plain = /(?:Responsibilities|Requirements|Qualifications|Duties)$/
const capitals = /\p{Lu}{3,}(?:[ &/,’'-]{1,3}\p{Lu}{2,}){0,4}(?=\s*:|\s+\p{Lu}|\s*\p{Lu}\p{Ll}|\s*$)/gu
/** Text of this length without a line break has lost its breaks, in characters. */
const runOn = 800
const numbered = /(?:^|\s)(\d{1,2})[.)]\s?(?=\p{Lu})/gu

/** A piece of text with the shape its marks gave it. */
export interface Piece {
  text: string
  item: boolean
  heading: boolean
}

/** What goes with a heading: its colon or dash, and "may include the following:". */
const behind = /^\s*[:：]\s*|^\s*[–—-]\s+|^ (?:may |will |shall )?includ(?:e|ing)[^.:•]{0,80}:\s*/

/** Splits a line whose inner line breaks got lost at its bullets, at run-in headings and where sentences are glued. */
export function splitLine(line: Pick<Line, 'text' | 'item'>): Piece[] {
  // Line breaks that were escaped once too often
  if (line.text.includes('\\n')) {
    const rows = line.text.split(/(?:\s*\\r?\\n)+\s*|(?:\s*\\n)+\s*/).filter(Boolean)
    return rows.flatMap((text) => splitLine({ text, item: line.item }))
  }
  const pieces: Piece[] = []
  const own = line.text.replace(bullet, '')
  let item = line.item || own !== line.text
  for (const [at, part] of own.split(inlineBullet).entries()) {
    if (at > 0) item = true
    for (const [step, entry] of splitLists(part).entries()) {
      for (const piece of splitHeadings(fold(entry), item || step > 0)) pieces.push(piece)
    }
  }
  return pieces
}

/** Splits at the dashes or the running numbers of a list, where there are enough of them to be one. */
function splitLists(text: string): string[] {
  if (text.length < 100) return [text]
  const dashed = text.split(dashes)
  // Dashes between short pieces part names and titles, not items
  if (dashed.length > 3 && dashed.filter((part) => part.length > 25).length > dashed.length * 0.7) return dashed
  const cuts: number[] = []
  let due = 1
  for (const found of text.matchAll(numbered)) {
    const number = Number(found[1])
    if (number !== due && number !== 1) continue
    cuts.push(found.index)
    due = number + 1
  }
  if (cuts.length < 3) return [text]
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at]).replace(/^\s*\d{1,2}[.)]\s?/, ''))
}

function splitHeadings(text: string, item: boolean): Piece[] {
  if (!text) return []
  if (text.length < 25) return [{ text, item, heading: false }]
  const pieces: Piece[] = []
  let from = 0
  for (const found of candidates(text)) {
    const end = found.index + found[0].length
    if (found.index < from) continue
    pushText(pieces, text.slice(from, found.index), item && !pieces.length)
    const colon = behind.exec(text.slice(end, end + 100))?.[0].length ?? 0
    pieces.push({ text: fold(text.slice(found.index, end + colon)), item: false, heading: true })
    from = end + colon
  }
  pushText(pieces, text.slice(from), item && !pieces.length)
  return pieces
}

/** What may be run-in headings, in order: usual phrases in their place, and capitals that are all heading words. */
function candidates(text: string): RegExpExecArray[] {
  const found = [...text.matchAll(inlineHeading)].filter(({ index, 0: own }) =>
    isHeadingPlace(text, index, index + own.length, own),
  )
  if (/\p{Lu}{4}/u.test(text)) {
    for (const one of text.matchAll(capitals)) if (one[0] !== 'GDPR' && kindOfHeading(one[0], false)) found.push(one)
    found.sort((a, b) => a.index - b.index)
  }
  return found
}

/** A run-in heading begins a sentence and has a colon, glued text or a new sentence behind it. */
function isHeadingPlace(text: string, start: number, end: number, heading: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 3)
  const colon = /^\s*[:：]|^ (?:may |will |shall )?includ(?:e|ing)[^.:•]{0,80}:/.test(text.slice(end, end + 100))
  const glued = /^\p{Lu}/u.test(after) || /^[•*]/.test(after)
  const opens = start === 0 || /[.!?:;)\]”"’…•*]\s*$/.test(before)
  const gluedBefore = /\p{Ll}$/u.test(before)
  if (colon) return opens || gluedBefore || /[^\s,]\s$/.test(before)
  if (glued) return opens || gluedBefore
  // "Benefits include ..." begins a sentence; a heading of several words before a capital does not
  const wordBefore = text.length > runOn && /[\p{Ll}\d)]\s$/u.test(before)
  if (!/^\s[\p{Lu}•*\d-]/u.test(after)) return false
  if (plain.test(heading)) return opens || wordBefore
  return (opens || gluedBefore) && !bare.test(heading)
}

/** Where a sentence ends and the next begins without a space between, a line break was lost. */
const sentenceGlue = /(?<=\p{Ll}{2}[.!?;:)]|\p{Ll}\p{Ll}\.[”"])(?=\p{Lu}[\p{Ll}’' ])/gu
/** Where two words are glued a line break was lost too, or it is a name ("iPhone"): only many make it sure. */
const wordGlue = /(?<=(?:^|[\s-])\p{Ll}{4,20})(?=\p{Lu}\p{Ll}+[\s-])/gu

function pushText(pieces: Piece[], text: string, item: boolean): void {
  const glued = [...text.matchAll(wordGlue)].length > 2
  for (const sentences of text.split(sentenceGlue)) {
    for (const part of glued ? sentences.split(wordGlue) : [sentences]) {
      const folded = fold(part)
      if (/[\p{L}\p{N}]/u.test(folded)) pieces.push({ text: folded, item, heading: false })
    }
  }
}

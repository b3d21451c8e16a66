import { hasLetters } from './letters.ts'
/** A line as the reader of the page sees it: what stands between two breaks. */
export interface Line {
  /** White space folded, trimmed, never empty. */
  text: string
  /** 1 to 6 for `h1` to `h6` and ARIA headings, else 0. */
  level: number
  item: boolean
  /** Set in bold from its first letter to its last. */
  bold: boolean
  /** Follows an empty line (`<br><br>`, a paragraph's end). */
  apart: boolean
  /** How many of its characters are links. */
  linked: number
  /** The innermost block element that it begins in. */
  element?: Element
}

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TITLE TR UL'
  ).split(' '),
)
const boldStyle = /font-weight:\s*(?:bold|[6-9]00)/i

/** White space of every kind as single spaces, zero-width characters gone, trimmed. */
export function fold(text: string): string {
  const seen = unseen.test(text) ? text.replace(allUnseen, '') : text
  // Single spaces stay: most white space is that
  return seen.replace(/[\s\u0085]{2,}|[^\S ]|\u0085/g, ' ').trim()
}
const unseen = /[\u200b-\u200d\u2060\ufeff\u00ad\0]/
const allUnseen = new RegExp(unseen, 'g')

/** Whether a tag (upper case) begins a line of its own. */
export const isBlockTag = (tag: string): boolean => blockTags.has(tag)

/**
 * Collects lines from tags and texts told in document order, by a walk over a page or by the tokenizer.
 * Keeps counters, no tree, so unclosed and surplus end tags do no harm.
 */
export class LineBuilder {
  readonly lines: Line[] = []
  private parts: string[] = []
  private letters = 0
  private boldLetters = 0
  private linked = 0
  private bold = 0
  private links = 0
  private level = 0
  private item = false
  private apart = true
  private breaks = 0
  private element?: Element
  private readonly pre: boolean

  /** With `pre`, line breaks in the text count. */
  constructor(pre = false) {
    this.pre = pre
  }

  open(tag: string, style?: string | null, level?: number): void {
    if (tag === 'BR') this.break()
    else if (blockTags.has(tag)) {
      this.flush()
      if (tag === 'LI' || tag === 'DD') this.item = true
      else if (tag !== 'DIV' && tag !== 'UL' && tag !== 'OL') this.apart = true
    } else if (tag === 'A') this.links++
    if (level) {
      this.flush()
      this.level = level
    }
    if (isBold(tag, style)) this.bold++
  }

  close(tag: string, style?: string | null, level?: number): void {
    if (blockTags.has(tag) || level) {
      this.flush()
      if (tag === 'LI' || tag === 'DD' || tag === 'UL' || tag === 'OL') this.item = false
      if (tag === 'P' || tag === 'UL' || tag === 'OL') this.apart = true
      if (level) this.level = 0
    } else if (tag === 'A') this.links = Math.max(0, this.links - 1)
    if (isBold(tag, style)) this.bold = Math.max(0, this.bold - 1)
  }

  text(text: string, element?: Element): void {
    if (this.pre && text.includes('\n')) {
      const rows = text.split('\n')
      for (let at = 0; at < rows.length; at++) {
        if (at) this.break()
        if (rows[at]) this.add(rows[at] as string, element)
      }
    } else this.add(text, element)
  }

  /** Something without text stands here: words before and after it do not join. */
  gap(): void {
    if (this.letters) this.parts.push(' ')
  }

  /** Ends the line; two in a row leave an empty line. */
  break(): void {
    if (this.letters) this.flush()
    if (++this.breaks > 1) this.apart = true
  }

  /** Ends the line and gives all that were collected. */
  end(): Line[] {
    this.flush()
    return this.lines
  }

  private add(text: string, element?: Element): void {
    const letters = text.trim().length
    if (letters) {
      this.breaks = 0
      this.element ??= element
      this.letters += letters
      if (this.bold || !hasLetters(text)) this.boldLetters += letters
      if (this.links) this.linked += letters
    } else if (!this.letters) return
    this.parts.push(text)
  }

  private flush(): void {
    const text = this.letters ? fold(this.parts.join('')) : ''
    if (text) {
      this.lines.push({
        text,
        level: this.level,
        item: this.item,
        bold: this.boldLetters >= this.letters && hasLetters(text),
        apart: this.apart,
        linked: Math.min(this.linked, text.length),
        element: this.element,
      })
      this.apart = false
      this.breaks = 0
    }
    this.parts = []
    this.letters = this.boldLetters = this.linked = 0
    this.element = undefined
  }
}

const isBold = (tag: string, style?: string | null) =>
  tag === 'B' || tag === 'STRONG' || (style ? boldStyle.test(style) : false)

import type { Line } from './lines.ts'
import type { Disagreement, Posting } from './posting.ts'

/** A posting as its page gives it, before anything is made of its words. JSON-safe. */
export interface RawPosting extends Omit<Posting, 'blocks' | 'language' | 'disagreements'> {
  disagreements: Omit<Disagreement, 'reason'>[]
  /** The lines of the description; `facts` are only those that the page shows as fields. */
  lines: Omit<Line, 'element'>[]
  /** What the page's `lang` says. */
  pageLanguage?: string
}

/** A raw posting with the element each line came from (`elements[i]` belongs to `raw.lines[i]`). */
export interface RawReading {
  raw: RawPosting
  elements: (Element | undefined)[]
}

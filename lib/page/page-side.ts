import type { PillarId } from '../../content/types.ts'
import { createMarks, type Mark } from './marks.ts'
import type { PageSheet } from './page-sheet.ts'
import { toRangeAnywhere } from './text-range.ts'

/** A piece of evidence in the page: a run of a block's text, and the line of the raw posting that the block came from. */
export interface Passage {
  /** Absent where the text was not read from lines of this page. */
  line: number | undefined
  text: string
  start: number
  end: number
}

/** A passage to be marked, and what the caller knows it by. */
export interface MarkedPassage extends Passage {
  key: string
  pillar: PillarId
}

export type Elements = readonly (Element | undefined)[]

/** The page that a sidebar speaks of: the one it stands in, or the one beside the browser's own panel. */
export interface PageSide {
  /** Its address; empty where the browser does not tell it. */
  address(): string
  /** The text that is selected in it. */
  selection(): string | Promise<string>
  /** These elements hold what was read, line by line. */
  stand(elements: Elements): void
  /** Scrolls to a passage and marks it; whether it is there. */
  show(passage: Passage): boolean | Promise<boolean>
  /** Marks these passages in place of all that is marked. */
  mark(passages: readonly MarkedPassage[]): void
}

interface Options {
  doc: Document
  sheet: PageSheet
  signal: AbortSignal
  /** Hears of the elements too, to notice their changes. */
  onStanding: (elements: Elements) => void
  /** A marked passage was clicked in the page. */
  onOpen: (key: string) => void
}

/** The page of this document. */
export function createPageSide({ doc, sheet, signal, onStanding, onOpen }: Options): PageSide {
  let elements: Elements = []
  const marks = createMarks({ sheet, signal, onOpen })
  const rangeOf = ({ line, text, start, end }: Passage) =>
    toRangeAnywhere(line === undefined ? undefined : elements[line], doc, text, start, end)
  return {
    address: () => doc.location.href,
    selection: () => String(doc.getSelection() ?? ''),
    stand(now) {
      elements = now
      onStanding(now)
    },
    show(passage) {
      const range = rangeOf(passage)
      if (range) marks.point(range)
      return range !== undefined
    },
    mark(passages) {
      const found: Mark[] = []
      for (const { key, pillar, ...passage } of passages) {
        const range = rangeOf(passage)
        if (range) found.push({ key, pillar, range })
      }
      marks.show(found)
    },
  }
}

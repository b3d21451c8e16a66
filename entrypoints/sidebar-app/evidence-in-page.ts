import type { SkillId } from '../../content/types.ts'
import type { Guide } from '../../lib/guide/guide.ts'
import { createMarks, type Mark } from '../../lib/page/marks.ts'
import type { PageSheet } from '../../lib/page/page-sheet.ts'
import { toRangeAnywhere } from '../../lib/page/text-range.ts'
import type { Evidence, Reading } from '../../lib/posting/posting.ts'

/** The evidence of a guide in the page it was found in. */
export interface EvidenceInPage {
  /** Scrolls to a piece of evidence and marks it; whether it is there. */
  show(reading: Reading, evidence: Evidence): boolean
  /** Marks all evidence, or none. */
  markAll(reading: Reading, guide: Guide | undefined): void
  clear(): void
}

interface Options {
  doc: Document
  sheet: PageSheet
  signal: AbortSignal
  /** Marked evidence was clicked in the page. */
  onOpen: (id: SkillId, index: number) => void
}

export function createEvidenceInPage({ doc, sheet, signal, onOpen }: Options): EvidenceInPage {
  const marks = createMarks({
    sheet,
    signal,
    onOpen: (key) => {
      const [id = '', index] = key.split(' ')
      onOpen(id, Number(index))
    },
  })
  const rangeOf = ({ posting, elements }: Reading, { block, start, end }: Evidence) => {
    const text = posting.blocks[block]?.text
    return text === undefined ? undefined : toRangeAnywhere(elements[block], doc, text, start, end)
  }
  return {
    show(reading, evidence) {
      const range = rangeOf(reading, evidence)
      if (range) marks.point(range)
      return range !== undefined
    },
    markAll(reading, guide) {
      const found: Mark[] = []
      for (const { id, pillar, evidence } of guide?.skills ?? [])
        for (const [index, place] of evidence.entries()) {
          const range = rangeOf(reading, place)
          if (range) found.push({ key: `${id} ${index}`, pillar, range })
        }
      marks.show(found)
    },
    clear: marks.clear,
  }
}

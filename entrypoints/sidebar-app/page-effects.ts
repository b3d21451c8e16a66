import type { SkillId } from '../../content/types.ts'
import type { Guide } from '../../lib/guide/guide.ts'
import { createPageSheet } from '../../lib/page/page-sheet.ts'
import { printAlone } from '../../lib/page/print-alone.ts'
import { createPush } from '../../lib/page/push.ts'
import type { Evidence, Reading } from '../../lib/posting/posting.ts'
import { createEvidenceInPage } from './evidence-in-page.ts'
import type { State } from './state.ts'

/** What the sidebar does to the page outside its own element: room beside it, and marks. */
export interface PageEffects {
  /** Makes the page as the state wants it. */
  follow(state: State): void
  /** Scrolls to a piece of evidence and marks it; whether it is there. */
  show(reading: Reading, evidence: Evidence): boolean
  /** Prints what stands in the host, alone. */
  print(host: HTMLElement): void
}

interface Options {
  doc: Document
  signal: AbortSignal
  /** Marked evidence was clicked in the page. */
  onOpen: (id: SkillId, index: number) => void
}

export function createPageEffects({ doc, signal, onOpen }: Options): PageEffects {
  const sheet = createPageSheet(signal)
  const push = createPush(doc, sheet)
  const evidence = createEvidenceInPage({ doc, sheet, signal, onOpen })
  let room = ''
  let marked: { reading: Reading | undefined; guide: Guide | undefined } | undefined

  return {
    follow({ shown, view: { layout, marked: wanted, page }, reading }) {
      const { side, width } = layout
      const place = shown === 'sidebar' && layout.layout === 'push' ? `${side} ${width}` : ''
      if (place !== room) push.make(place ? { side, width } : undefined)
      room = place
      if (shown !== 'sidebar') {
        if (marked) evidence.clear()
        marked = undefined
        return
      }
      const guide = wanted && page.kind === 'posting' ? page.view.guide : undefined
      if (!reading || (marked?.reading === reading && marked.guide === guide)) return
      if (marked && marked.reading !== reading) evidence.clear()
      if (guide || marked) evidence.markAll(reading, guide)
      marked = { reading, guide }
    },
    show: evidence.show,
    print: (host) => printAlone(doc, sheet, host),
  }
}

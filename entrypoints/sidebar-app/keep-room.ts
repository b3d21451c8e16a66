import type { PageSheet } from '../../lib/page/page-sheet.ts'
import { createPush } from '../../lib/page/push.ts'
import type { State } from './state.ts'

/** Makes room for the sidebar beside the page, as the state wants it. */
export function keepRoom(doc: Document, sheet: PageSheet): (state: State) => void {
  const push = createPush(doc, sheet)
  let room = ''
  return ({ shown, view: { layout } }) => {
    const { side, width } = layout
    const place = shown === 'sidebar' && layout.layout === 'push' ? `${side} ${width}` : ''
    if (place !== room) push.make(place ? { side, width } : undefined)
    room = place
  }
}

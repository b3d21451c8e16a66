import type { PillarId } from '../../content/types.ts'
import { markedPillars, markStyles } from './mark-styles.ts'
import { onAbort } from './on-abort.ts'
import type { PageSheet } from './page-sheet.ts'
import { partMarks } from './part-marks.ts'

/** A place in the page to be marked, and what the caller knows it by. */
export interface Mark {
  key: string
  pillar: PillarId
  range: Range
}

/** Marks in the page that change none of its nodes. */
export interface Marks {
  /** Marks these places instead of the earlier ones. Without any, the one that was asked for goes too. */
  show(marks: Mark[]): void
  /** Scrolls a place into sight and marks it as the one that was asked for. */
  point(range: Range): void
}

interface Options {
  sheet: PageSheet
  /** A marked place was clicked in the page. The click itself stays the page's own. */
  onOpen: (key: string) => void
  signal: AbortSignal
}

const current = 'prepside-current'
const nameOf = (pillar: PillarId) => `prepside-${pillar}`
const names = [current, ...markedPillars.map(nameOf)]

/** Where the browser marks ranges by name. `undefined` in one that cannot. */
const registryOf = (doc: Document) => (typeof Highlight === 'function' ? doc.defaultView?.CSS?.highlights : undefined)

/**
 * Marks text by the CSS Custom Highlight API, one name a pillar. Where a document has none, a place that is asked for
 * is scrolled to and not marked.
 */
export function createMarks({ sheet, onOpen, signal }: Options): Marks {
  const used = new Set<Document>()
  let shown: Mark[] = []
  let listening: AbortController | undefined

  const onClick = (event: MouseEvent) => {
    // The sidebar lies over the page: what is clicked in it is not the text behind.
    if ((event.target as Element).localName?.startsWith('prepside')) return
    const doc = event.currentTarget as Document
    const place = caretAt(doc, event.clientX, event.clientY)
    const hit = place && shown.find(({ range }) => holds(range, place))
    if (hit) onOpen(hit.key)
  }
  const forget = () => {
    // By name, one after the other: Firefox lets no content script walk through the registry.
    for (const doc of used) for (const name of names) registryOf(doc)?.delete(name)
    listening?.abort()
    listening = undefined
    shown = []
  }
  /** The styles stand in a document from its first mark on; a posting may stand in a frame's document. */
  const styled = (doc: Document) => {
    used.add(doc)
    sheet.set(doc, 'marks', markStyles)
    return registryOf(doc)
  }
  onAbort(signal, forget)

  return {
    show(marks) {
      const pointed = new Map([...used].map((doc) => [doc, registryOf(doc)?.get(current)]))
      forget()
      shown = marks
      for (const [doc, pillars] of byDocument(partMarks(marks))) {
        const registry = styled(doc)
        for (const [pillar, ranges] of pillars) registry?.set(nameOf(pillar), new Highlight(...ranges))
        const kept = pointed.get(doc)
        if (kept) registry?.set(current, kept)
        listening ??= new AbortController()
        doc.addEventListener('click', onClick, { passive: true, signal: listening.signal })
      }
    },
    point(range) {
      const doc = range.startContainer.ownerDocument
      if (!doc) return
      const highlight = typeof Highlight === 'function' ? new Highlight(range) : undefined
      if (highlight) {
        highlight.priority = 1
        styled(doc)?.set(current, highlight)
      }
      scrollTo(range)
    },
  }
}

function byDocument(marks: Mark[]): Map<Document, Map<PillarId, Range[]>> {
  const documents = new Map<Document, Map<PillarId, Range[]>>()
  for (const { pillar, range } of marks) {
    const doc = range.startContainer.ownerDocument
    if (!doc) continue
    const pillars = documents.get(doc) ?? new Map<PillarId, Range[]>()
    documents.set(doc, pillars)
    const ranges = pillars.get(pillar) ?? []
    pillars.set(pillar, ranges)
    ranges.push(range)
  }
  return documents
}

/** Brings a range to the middle of the window, calmly unless the user wants no motion. */
function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' })
}

interface Place {
  node: Node
  offset: number
}

function caretAt(doc: Document, x: number, y: number): Place | undefined {
  const position = doc.caretPositionFromPoint?.(x, y)
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = doc.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

function holds(range: Range, { node, offset }: Place): boolean {
  try {
    return range.isPointInRange(node, offset)
  } catch {
    return false
  }
}

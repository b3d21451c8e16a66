import type { PageSheet } from './page-sheet.ts'

/** Room for the sidebar beside the page. */
export interface Push {
  /** Makes room of so many px at a side, or gives it back. */
  make(room: { side: 'right' | 'left'; width: number } | undefined): void
}

/** Below this width of the window the sidebar is a sheet at its foot, and the page keeps its width, px. */
const narrow = 700
/** How many points along the sidebar's height are looked at for parts of the page that stand still. */
const probes = 8

/**
 * Makes the page narrower by rules in Prepside's style sheet. Parts that are fixed to the window do not follow the
 * page's margin, so each that would lie under the sidebar gets a rule of its own. No node of the page is changed.
 */
export function createPush(doc: Document, sheet: PageSheet): Push {
  return {
    make(room) {
      sheet.set(doc, 'push', '')
      if (!room) return
      const { side, width } = room
      const page = `html{margin-${side}:${width}px!important;width:auto!important;min-width:0!important}`
      const fixed = fixedUnder(doc, side, width).map((element) => moveAside(element, side, width))
      sheet.set(doc, 'push', `@media screen and (min-width:${narrow}px){${page}${fixed.join('')}}`)
    },
  }
}

/** The fixed parts of the page that lie where the sidebar is to stand. */
function fixedUnder(doc: Document, side: 'right' | 'left', width: number): Element[] {
  const view = doc.defaultView
  if (!view) return []
  const found = new Set<Element>()
  for (let probe = 0; probe < probes; probe++) {
    const y = (view.innerHeight * (probe + 0.25)) / probes
    for (const inset of [4, width / 2, width - 4]) {
      const x = side === 'right' ? view.innerWidth - inset : inset
      for (const element of doc.elementsFromPoint(x, y)) {
        if (found.has(element)) break
        if (view.getComputedStyle(element).position === 'fixed' && !element.localName.startsWith('prepside'))
          found.add(element)
      }
    }
  }
  return [...found]
}

function moveAside(element: Element, side: 'right' | 'left', width: number): string {
  const { left, right } = element.getBoundingClientRect()
  const inner = element.ownerDocument.documentElement.clientWidth
  const inset = Math.max(0, Math.round(side === 'right' ? inner - right : left))
  return `${pathOf(element)}{${side}:${inset + width}px!important;max-width:calc(100vw - ${width}px)!important}`
}

/** A selector for this one element. */
function pathOf(element: Element): string {
  const steps: string[] = []
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    const place = [...at.parentElement.children].indexOf(at) + 1
    steps.unshift(`:nth-child(${place})`)
  }
  return ['html', ...steps].join('>')
}

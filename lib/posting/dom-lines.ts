import { isBlockTag, type Line, LineBuilder } from './lines.ts'

const withoutText = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg IFRAME OBJECT CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT DATALIST MAP HEAD'.split(
    ' ',
  ),
)
const offScreen =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|a11y-text|d-none|hide-mobile)(?:$|\s)/i

/** Whether an element and all below is not shown, as far as its own attributes say: no layout is asked for. */
export function isHidden(element: Element): boolean {
  // What React streams waits in hidden elements `S:0`, `S:1` ... until its script has run: that text is the page's
  if (element.hasAttribute('hidden') && !/^S:/.test(element.id) && element.getAttribute('hidden') !== 'until-found') {
    return true
  }
  const style = element.getAttribute('style')
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style)
}

/** Whether an element holds no text of a posting: scripts, controls, what is hidden or for screen readers only. */
export function isWithoutText(element: Element): boolean {
  if (withoutText.has(element.tagName) || isHidden(element)) return true
  const className = element.getAttribute('class')
  return className !== null && offScreen.test(className)
}

/**
 * The lines of an element's text in page order, open shadow roots and their slots included. `skip` leaves out elements.
 * Iterative, as pages may be nested thousands deep.
 */
export function domLines(roots: readonly Node[], skip: (element: Element) => boolean = () => false): Line[] {
  const builder = new LineBuilder()
  for (const root of roots) walk(root, builder, skip)
  return builder.end()
}

interface Step {
  element: Element
  level?: number
  style: string | null
  block?: Element
  /** The nodes after this one, where they are no siblings (slots, shadow roots). */
  rest?: Node[]
}

function walk(root: Node, builder: LineBuilder, skip: (element: Element) => boolean): void {
  const steps: Step[] = []
  let block: Element | undefined = root.nodeType === 1 ? (root as Element) : (root.parentElement ?? undefined)
  let headings = 0
  let node: Node | null | undefined = root
  let list: Node[] | undefined = []
  for (;;) {
    if (!node) {
      const step = steps.pop()
      if (!step) return
      builder.close(tagOf(step.element), step.style, step.level)
      if (step.level) headings--
      block = step.block
      list = step.rest
      node = list ? list.shift() : step.element.nextSibling
      continue
    }
    if (node.nodeType === 3) builder.text((node as Text).data, block)
    else if (node.nodeType === 1 || node.nodeType === 11) {
      const element = node as Element
      const leave =
        node.nodeType === 1 &&
        (isWithoutText(element) || skip(element) || (element.tagName === 'BUTTON' && !headings && !opensText(element)))
      if (!leave) {
        const tag = tagOf(element)
        const level = node.nodeType === 1 ? levelOf(element, tag) : undefined
        const style = tag === 'SPAN' || tag === 'P' || tag === 'DIV' ? element.getAttribute('style') : null
        builder.open(tag, style, level)
        if (level) headings++
        steps.push({ element, level, style, block, rest: list })
        if (isBlockTag(tag) || level) block = element
        const own = childrenOf(element)
        list = own
        node = own ? own.shift() : element.firstChild
        continue
      }
      builder.gap()
    }
    node = list ? list.shift() : node.nextSibling
  }
}

const tagOf = (element: Element) => (element.tagName ? element.tagName.toUpperCase() : '#ROOT')

/** An accordion's button carries the heading of what it opens. */
const opensText = (button: Element) => button.hasAttribute('aria-controls') && button.hasAttribute('aria-expanded')

function levelOf(element: Element, tag: string): number | undefined {
  if (/^H[1-6]$/.test(tag)) return Number(tag[1])
  if (element.getAttribute('role') !== 'heading') return undefined
  const level = Number(element.getAttribute('aria-level'))
  return level > 0 && level < 7 ? level : 2
}

/** Children that are not simply child nodes: those of an open shadow root, and what a slot shows. */
function childrenOf(element: Element): Node[] | undefined {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes]
  if (element.localName !== 'slot') return undefined
  const shown = (element as HTMLSlotElement).assignedNodes?.() ?? []
  return shown.length ? [...shown] : undefined
}

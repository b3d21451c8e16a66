import { isBlockTag, type Line, LineBuilder } from './lines.ts'

const withoutText = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT DATALIST MAP HEAD'.split(
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

/** What a walk reads at most, in letters and in nodes. No posting is as long; a page is not worth more. */
const most = { letters: 150_000, nodes: 30_000 }

/** Whether an element holds no text of a posting: scripts, controls, what is hidden or for screen readers only. */
function isWithoutText(element: Element, tag: string): boolean {
  if (withoutText.has(tag)) return true
  if (!element.hasAttributes()) return false
  const className = element.getAttribute('class')
  return (className !== null && isOffScreen(className)) || isHidden(element)
}

/** A page has few different classes, and many elements of each. */
const isOffScreen = remembered((className) => offScreen.test(className))

/** A test on strings that remembers what it said, up to a bounded number of them. */
export function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const said = new Map<string, boolean>()
  return (text) => {
    let known = said.get(text)
    if (known === undefined) {
      known = test(text)
      if (said.size > 400) said.clear()
      said.set(text, known)
    }
    return known
  }
}

/**
 * The lines of these elements' text in page order, open shadow roots and their slots included, up to a length that no
 * posting reaches. `skip` leaves out elements. Iterative, as pages may be nested thousands deep.
 */
export function domLines(
  roots: readonly Element[],
  skip: (element: Element, tag: string) => boolean = () => false,
): Line[] {
  const builder = new LineBuilder()
  const left = { ...most }
  for (const root of roots) walk(root, builder, skip, left)
  return builder.end()
}

interface Step {
  element: Element
  tag: string
  level?: number
  style: string | null
  block?: Element
  /** The nodes after this one, where they are no siblings (slots, shadow roots). */
  rest?: Node[]
}

function walk(
  root: Element,
  builder: LineBuilder,
  skip: (element: Element, tag: string) => boolean,
  left: { letters: number; nodes: number },
): void {
  const steps: Step[] = []
  let block: Element | undefined = root
  let headings = 0
  let node: Node | null | undefined = root
  let list: Node[] | undefined = []
  while (left.nodes-- > 0 && left.letters > 0) {
    if (!node) {
      const step = steps.pop()
      if (!step) return
      builder.close(step.tag, step.style, step.level)
      if (step.level) headings--
      block = step.block
      list = step.rest
      node = list ? list.shift() : step.element.nextSibling
      continue
    }
    if (node.nodeType === 3) {
      const { data } = node as Text
      left.letters -= data.length
      builder.text(data, block)
    } else if (node.nodeType === 1) {
      const element = node as Element
      const own = element.tagName
      const tag = own.charCodeAt(0) > 96 ? own.toUpperCase() : own
      const leave =
        element !== root &&
        (isWithoutText(element, tag) || skip(element, tag) || (tag === 'BUTTON' && !headings && !opensText(element)))
      if (!leave) {
        const level = levelOf(element, tag)
        const style = tag === 'SPAN' || tag === 'P' || tag === 'DIV' ? element.getAttribute('style') : null
        builder.open(tag, style, level)
        if (level) headings++
        steps.push({ element, tag, level, style, block, rest: list })
        if (isBlockTag(tag) || level) block = element
        list = childrenOf(element)
        node = list ? list.shift() : element.firstChild
        continue
      }
      builder.gap()
    }
    node = list ? list.shift() : node.nextSibling
  }
}

/** An accordion's button carries the heading of what it opens. */
const opensText = (button: Element) => button.hasAttribute('aria-controls') && button.hasAttribute('aria-expanded')

function levelOf(element: Element, tag: string): number | undefined {
  if (tag.length === 2 && tag[0] === 'H' && tag !== 'HR') return Number(tag[1])
  if (element.getAttribute('role') !== 'heading') return undefined
  const level = Number(element.getAttribute('aria-level'))
  return level > 0 && level < 7 ? level : 2
}

/** Children that are not simply child nodes: those of an open shadow root, and what a slot shows. */
function childrenOf(element: Element): Node[] | undefined {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes]
  if (element.tagName !== 'SLOT') return undefined
  const shown = (element as HTMLSlotElement).assignedNodes?.() ?? []
  return shown.length ? [...shown] : undefined
}

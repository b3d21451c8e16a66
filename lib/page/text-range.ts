/*
 * From a run of a block's text to the place in the page where it stands now. A block's text is folded (white space to
 * single spaces, some characters dropped), and pages draw their nodes anew at any time, so a place is looked up at
 * the moment of use, by the characters that count: all but white space and what has no width.
 */

const ignorable = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const allIgnorable = new RegExp(ignorable, 'g')

const compact = (text: string) => text.replace(allIgnorable, '')

interface Walked {
  /** The characters that count, of all text nodes in order. */
  text: string
  nodes: Text[]
  /** Where each node's characters begin in `text`. */
  starts: number[]
}

function walk(root: Node): Walked {
  const nodes: Text[] = []
  const starts: number[] = []
  let text = ''
  const walker = root.ownerDocument?.createTreeWalker(root, 4 /* SHOW_TEXT */)
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (/^(script|style|noscript|template)$/i.test(node.parentElement?.localName ?? '')) continue
    const own = compact((node as Text).data)
    if (!own) continue
    nodes.push(node as Text)
    starts.push(text.length)
    text += own
  }
  return { text, nodes, starts }
}

/** The node that holds the character at a place, and the offset in it. */
function locate({ nodes, starts }: Walked, place: number): [Text, number] | undefined {
  let low = 0
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  const node = nodes[low]
  let left = place - (starts[low] ?? 0)
  if (!node) return undefined
  for (let offset = 0; offset < node.data.length; offset++) {
    if (ignorable.test(node.data[offset] ?? '')) continue
    if (left-- === 0) return [node, offset]
  }
  return undefined
}

/**
 * The range of `blockText.slice(start, end)` inside an element. Where the element no longer holds the whole block, the
 * first run of the same words is taken. `undefined` when the words are not there (any more).
 */
export function toRange(element: Element, blockText: string, start: number, end: number): Range | undefined {
  const walked = walk(element)
  const quote = compact(blockText.slice(start, end))
  if (!quote) return undefined
  const block = walked.text.indexOf(compact(blockText))
  const from = block >= 0 ? block + compact(blockText.slice(0, start)).length : walked.text.indexOf(quote)
  if (from < 0) return undefined
  const first = locate(walked, from)
  const last = locate(walked, from + quote.length - 1)
  if (!first || !last) return undefined
  const range = element.ownerDocument.createRange()
  range.setStart(...first)
  range.setEnd(last[0], last[1] + 1)
  return range
}

/** The same, in the whole page when the element is gone from it: pages replace their nodes under way. */
export function toRangeAnywhere(
  element: Element | undefined,
  doc: Document,
  blockText: string,
  start: number,
  end: number,
): Range | undefined {
  const near = element?.isConnected ? toRange(element, blockText, start, end) : undefined
  return near ?? (doc.body ? toRange(doc.body, blockText, start, end) : undefined)
}

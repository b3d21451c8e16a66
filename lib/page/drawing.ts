/**
 * What is drawn, as JSON: a text, or an element with its attributes and what is in it. Elements that are, or are within,
 * an `svg` are of that namespace.
 */
export type Drawn = string | [name: string, attributes: Record<string, string>, ...inside: Drawn[]]

const svg = 'http://www.w3.org/2000/svg'

/**
 * Makes the nodes of a drawing at the end of an element. Text stays text, whatever is in it.
 * It runs in the page once for each of hundreds of nodes, so it goes the shortest way the DOM has for each.
 */
export function build(drawing: readonly Drawn[], parent: Element): void {
  fill(parent, drawing, 0, parent.ownerDocument, parent.namespaceURI === svg)
}

function fill(parent: Element, drawing: readonly unknown[], from: number, doc: Document, drawn: boolean): void {
  const first = drawing[from]
  // An empty text is a node too, which this would not make.
  if (first && typeof first === 'string' && drawing.length - from === 1 && !parent.firstChild) {
    parent.textContent = first
    return
  }
  for (let at = from; at < drawing.length; at++) {
    const one = drawing[at] as Drawn
    parent.appendChild(typeof one === 'string' ? doc.createTextNode(one) : elementOf(one, doc, drawn))
  }
}

function elementOf(one: Exclude<Drawn, string>, doc: Document, within: boolean): Element {
  const [name, attributes] = one
  const drawn = within || name === 'svg'
  const element = drawn ? doc.createElementNS(svg, name) : doc.createElement(name)
  for (const key in attributes) {
    const value = attributes[key] as string
    // A page may forbid the attribute; the same through the style object is the script's own doing.
    if (key === 'style') (element as HTMLElement | SVGElement).style.cssText = value
    else element.setAttribute(key, value)
  }
  fill(element, one, 2, doc, drawn)
  return element
}

/**
 * What is drawn, as JSON: a text, or an element of HTML with its attributes and what is in it. SVG is none of it: the
 * first element of that kind has the browser make all that scripts could ask of one, some 30 kB in a page.
 */
export type Drawn = string | [name: string, attributes: Record<string, string>, ...inside: Drawn[]]

/**
 * Makes the nodes of a drawing at the end of an element. Text stays text, whatever is in it.
 * It runs in the page once for each of hundreds of nodes, so it goes the shortest way the DOM has for each.
 */
export function build(drawing: readonly Drawn[], parent: Element): void {
  fill(parent, drawing, 0, parent.ownerDocument)
}

function fill(parent: Element, drawing: readonly unknown[], from: number, doc: Document): void {
  const first = drawing[from]
  // An empty text is a node too, which this would not make.
  if (first && typeof first === 'string' && drawing.length - from === 1 && !parent.firstChild) {
    parent.textContent = first
    return
  }
  for (let at = from; at < drawing.length; at++) {
    const one = drawing[at] as Drawn
    parent.appendChild(typeof one === 'string' ? doc.createTextNode(one) : elementOf(one, doc))
  }
}

function elementOf(one: Exclude<Drawn, string>, doc: Document): Element {
  const [name, attributes] = one
  const element = doc.createElement(name)
  for (const key in attributes) {
    const value = attributes[key] as string
    // A page may forbid the attribute; the same through the style object is the script's own doing.
    if (key === 'style') element.style.cssText = value
    else element.setAttribute(key, value)
  }
  fill(element, one, 2, doc)
  return element
}

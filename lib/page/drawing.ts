/**
 * What is drawn, as JSON: a text, or an element with its attributes and what is in it. Elements that are, or are within,
 * an `svg` are of that namespace.
 */
export type Drawn = string | [name: string, attributes: Record<string, string>, ...inside: Drawn[]]

const html = 'http://www.w3.org/1999/xhtml'
const svg = 'http://www.w3.org/2000/svg'

/** Makes the nodes of a drawing at the end of an element. Text stays text, whatever is in it. */
export function build(drawing: readonly Drawn[], parent: Element, within = html): void {
  for (const one of drawing) {
    if (typeof one === 'string') {
      parent.append(one)
      continue
    }
    const [name, attributes, ...inside] = one
    const namespace = name === 'svg' ? svg : within
    const element = parent.ownerDocument.createElementNS(namespace, name) as HTMLElement | SVGElement
    for (const key in attributes) {
      const value = attributes[key] as string
      // A page may forbid the attribute; the same through the style object is the script's own doing.
      if (key === 'style') element.style.cssText = value
      else element.setAttribute(key, value)
    }
    build(inside, element, namespace)
    parent.append(element)
  }
}

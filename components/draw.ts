import { render, type VNode } from 'preact'
import type { Drawn } from '../lib/page/drawing.ts'

/*
 * As much of a document as Preact touches when it draws something for the first time. The components need no other: what
 * they draw elsewhere, listeners apart, is what `hydrate` finds in the page.
 */

abstract class PaperNode {
  parentNode: PaperElement | null = null
  readonly ownerDocument = paper

  get nextSibling(): PaperNode | null {
    const beside = this.parentNode?.childNodes ?? []
    return beside[beside.indexOf(this) + 1] ?? null
  }

  remove(): void {
    const beside = this.parentNode?.childNodes ?? []
    beside.splice(beside.indexOf(this), 1)
    this.parentNode = null
  }
}

class PaperText extends PaperNode {
  data: string

  constructor(data: unknown) {
    super()
    this.data = String(data)
  }
}

class PaperElement extends PaperNode {
  readonly localName: string
  readonly namespaceURI: string
  readonly childNodes: PaperNode[] = []
  readonly attributes: Record<string, string> = {}
  readonly style: Record<string, unknown> & { setProperty(name: string, value: unknown): void }

  constructor(namespace: string, name: string) {
    super()
    this.namespaceURI = namespace
    this.localName = name
    const style: Record<string, unknown> = Object.create({
      setProperty: (key: string, value: unknown) => {
        style[key] = value
      },
    })
    this.style = style as PaperElement['style']
  }

  get firstChild(): PaperNode | null {
    return this.childNodes[0] ?? null
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes[name] = String(value)
  }

  removeAttribute(name: string): void {
    delete this.attributes[name]
  }

  insertBefore(node: PaperNode, before: PaperNode | null): void {
    if (node.parentNode) node.remove()
    const at = before ? this.childNodes.indexOf(before) : -1
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, node)
    node.parentNode = this
  }

  /** Nothing happens on paper. */
  addEventListener(): void {}
  removeEventListener(): void {}
}

const paper = {
  createElementNS: (namespace: string, name: string) => new PaperElement(namespace, name),
  createTextNode: (data: unknown) => new PaperText(data),
}

/** What a component draws at first, without a document. Effects do not run. */
export function draw(vnode: VNode): Drawn[] {
  const root = paper.createElementNS('http://www.w3.org/1999/xhtml', 'div')
  const element = root as unknown as Element
  render(vnode, element)
  const drawn = root.childNodes.map(drawnOf)
  // Before its effects come to run.
  render(null, element)
  return drawn
}

function drawnOf(node: PaperNode): Drawn {
  if (!(node instanceof PaperElement)) return (node as PaperText).data
  const style = Object.entries(node.style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}:${value}`)
    .join(';')
  return [node.localName, { ...node.attributes, ...(style && { style }) }, ...node.childNodes.map(drawnOf)]
}

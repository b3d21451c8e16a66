import { render } from 'preact'
import { expect, test } from 'vitest'
import { inAreas } from '../../components/areas.ts'
import { draw } from '../../components/draw.ts'
import { EdgeTab } from '../../components/EdgeTab.tsx'
import { Sidebar } from '../../components/Sidebar.tsx'
import { build } from '../../lib/page/drawing.ts'
import { idleActions } from '../gallery/sample-view.ts'
import { states } from '../gallery/states.ts'

/*
 * What is drawn on paper and built in a page has to be what Preact would have drawn there: it takes it over as its own.
 */

const today = new Date(2026, 10, 24)

function inPage(vnode: Parameters<typeof render>[0]): HTMLElement {
  const place = document.createElement('div')
  render(vnode, place)
  return place
}

function onPaper(vnode: Parameters<typeof draw>[0]): HTMLElement {
  const place = document.createElement('div')
  build(JSON.parse(JSON.stringify(inAreas(draw(vnode)))), place)
  return place
}

/** The nodes by name, with attributes in order; properties that have no attribute of their own are not told. */
function told(node: Node): unknown {
  if (!(node instanceof Element)) return node.textContent
  if (node.matches('.icon')) return `an icon ${node.getAttribute('data-directed') ?? ''}`
  const attributes = [...node.attributes]
    .map(({ name, value }) => `${name}=${value.replace(/;?\s*$/, '').replace(/:\s+/g, ':')}`)
    .filter((text) => !/^(value|checked|open|disabled|hidden|selected)=/.test(text))
    .sort()
  return [node.namespaceURI, node.localName, attributes, ...[...node.childNodes].map(told)]
}

test.each(Object.entries(states))('a drawing of the sidebar is what a page would have: %s', (_, view) => {
  const sidebar = () => <Sidebar view={view} actions={idleActions()} today={today} />
  const paper = onPaper(sidebar())
  expect(paper.querySelectorAll('*').length).toBeGreaterThan(30)
  expect(told(paper)).toEqual(told(inPage(sidebar())))
  expect(paper.querySelectorAll('svg')).toHaveLength(0)
})

test('so is the tab’s, with its place along the edge', () => {
  const tab = () => <EdgeTab side="right" place={0.4} skills={7} onOpen={() => {}} onMove={() => {}} />
  expect(told(onPaper(tab()))).toEqual(told(inPage(tab())))
  expect(onPaper(tab()).querySelector('button')?.style.getPropertyValue('--place')).toBe('0.4')
})

test.each(['<img src=x onerror=alert(1)>', '</script><b>', '&lt;i&gt;', '\u202e"\'`'])('%j stays text', (text) => {
  const place = onPaper(<p title={text}>{text}</p>)
  expect(place.textContent).toBe(text)
  expect(place.querySelector('p')?.title).toBe(text)
  expect(place.querySelectorAll('*')).toHaveLength(1)
})

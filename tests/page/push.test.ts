import { beforeEach, expect, test, vi } from 'vitest'
import { createPush } from '../../lib/page/push.ts'

const set = vi.fn()
let css = ''
const push = createPush(document, { set: (...given) => set(...given) })

beforeEach(() => {
  css = ''
  set.mockImplementation((_doc, _part, rules: string) => {
    css = rules
  })
  document.body.innerHTML = '<div></div><header style="position:fixed"></header>'
  const header = document.querySelector('header') as HTMLElement
  header.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth, 60)
  Object.defineProperty(document.documentElement, 'clientWidth', { value: innerWidth, configurable: true })
  document.elementsFromPoint = () => [header, document.body]
})

test.each(['right', 'left'] as const)('the page gives room on the %s, on screens that are wide enough', (side) => {
  push.make({ side, width: 380 })
  expect(css).toMatch(/^@media screen and \(min-width:700px\)/)
  expect(css).toContain(`html{margin-${side}:380px!important`)
})

test('a part that is fixed to the window gets a rule of its own, and no node is changed', () => {
  const before = document.documentElement.outerHTML
  push.make({ side: 'right', width: 380 })
  const [, selector = ''] = /}(html>[^{]+)\{right:380px!important;max-width:calc\(100vw - 380px\)/.exec(css) ?? []
  expect(document.querySelector(selector)).toBe(document.querySelector('header'))
  expect(document.documentElement.outerHTML).toBe(before)
})

test('the room is given back', () => {
  push.make({ side: 'right', width: 380 })
  push.make(undefined)
  expect(css).toBe('')
})

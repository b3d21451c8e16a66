import { afterEach, expect, test } from 'vitest'
import { createPageSheet } from '../../lib/page/page-sheet.ts'

let stop = new AbortController()
afterEach(() => {
  stop.abort()
  stop = new AbortController()
})
/** All rules of the document, whichever way the sheet came to it. */
const css = () =>
  [...document.querySelectorAll('style')].map((style) => style.textContent).join('') +
  [...(document.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('')

test('there is one sheet, made of its parts', () => {
  const sheet = createPageSheet(stop.signal)
  sheet.set(document, 'one', 'p{color:red}')
  sheet.set(document, 'two', 'b{color:blue}')
  expect(css()).toMatch(/p\s*{\s*color:\s?red;?\s*}\s*b\s*{\s*color:\s?blue;?\s*}/)
  expect(document.querySelectorAll('style').length + (document.adoptedStyleSheets?.length ?? 0)).toBe(1)
  sheet.set(document, 'one', '')
  expect(css()).not.toContain('red')
})

test('at the signal it is gone, and what the page has is not', () => {
  document.head.innerHTML = '<style>i{color:green}</style>'
  createPageSheet(stop.signal).set(document, 'one', 'p{color:red}')
  stop.abort()
  expect(css()).toContain('green')
  expect(css()).not.toContain('red')
})

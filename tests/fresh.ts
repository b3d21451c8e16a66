import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/*
 * Files of tests share a worker. Each begins with modules, a storage, a clock and a document that nobody has touched.
 */

vi.resetModules()
vi.useRealTimers()
fakeBrowser.reset()
globalThis.prepsideWords = undefined

if (typeof document !== 'undefined') {
  for (const element of [document.documentElement, document.head, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  // The elements themselves stay, since what searches the document holds on to its body.
  document.head.replaceChildren()
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
  localStorage.clear()
  // What jsdom lacks of the browsers.
  HTMLCanvasElement.prototype.getContext = () => null
  Element.prototype.scrollTo = () => {}
  Element.prototype.scrollIntoView = () => {}
}

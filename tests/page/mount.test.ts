import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { handleAt } from '../../lib/page/keep-inside.ts'
import { createMount, type Mount } from '../../lib/page/mount.ts'

let stop: AbortController
let mount: Mount
let alive: boolean
const giveWay = vi.fn()
const writtenAnew = vi.fn()
const before = '<p id="page">The page</p><input id="theirs">'

beforeEach(() => {
  vi.useFakeTimers()
  stop = new AbortController()
  alive = true
  document.body.innerHTML = before
  mount = createMount({
    doc: document,
    watchFullScreen: false,
    onWake: () => {},
    onWrittenAnew: writtenAnew,
    signal: stop.signal,
    isAlive: () => alive,
    onGiveWay: giveWay,
  })
  mount.dress('')
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
  giveWay.mockReset()
  writtenAnew.mockReset()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
function field(): HTMLInputElement {
  mount.show()
  // jsdom takes rules for print as rules for the screen, and focuses nothing that is not shown.
  for (const style of mount.root.querySelectorAll('style')) style.remove()
  mount.root.adoptedStyleSheets = []
  const input = document.createElement('input')
  mount.inside.append(input)
  input.focus()
  return input
}

test('it adds one element with a closed root, outside the body, and takes no focus', () => {
  const theirs = document.getElementById('theirs')
  theirs?.focus()
  mount.show()
  expect(mount.host.parentElement).toBe(document.documentElement)
  expect(mount.host.shadowRoot).toBeNull()
  expect(document.body.innerHTML).toBe(before)
  expect(document.activeElement).toBe(theirs)
})

test('at the signal nothing of it is left, and nothing comes after it', () => {
  const clean = document.documentElement.outerHTML
  mount.show()
  expect(document.documentElement.outerHTML).not.toBe(clean)
  stop.abort()
  expect(document.documentElement.outerHTML).toBe(clean)
  mount.show()
  expect(document.documentElement.outerHTML).toBe(clean)
})

test('it takes the place of one that an older script left behind, and can be put above what the page added since', () => {
  const older = document.documentElement.appendChild(document.createElement(mount.host.localName))
  mount.show()
  expect(older.isConnected).toBe(false)
  const layer = document.documentElement.appendChild(document.createElement('div'))
  mount.show()
  expect(layer.nextSibling).toBeNull()
  mount.raise()
  expect(layer.nextSibling).toBe(mount.host)
  layer.remove()
})

test('shown again after it gave way, it holds out as long as before', async () => {
  mount.show()
  for (let time = 0; time < 10; time++) {
    mount.host.remove()
    await pass(30_000)
  }
  expect(giveWay).toHaveBeenCalledOnce()
  mount.show()
  mount.host.remove()
  await pass(100)
  expect(mount.host.isConnected).toBe(true)
  expect(giveWay).toHaveBeenCalledOnce()
})

test('it goes back where a page takes it away, and gives way to one that keeps doing so', async () => {
  mount.show()
  mount.host.remove()
  await pass(100)
  expect(mount.host.isConnected).toBe(true)
  for (let time = 0; time < 10; time++) {
    mount.host.remove()
    await pass(30_000)
  }
  expect(mount.host.isConnected).toBe(false)
  expect(giveWay).toHaveBeenCalledOnce()
})

test('one whose extension is gone gives way at once, as to its successor', async () => {
  mount.show()
  alive = false
  mount.host.remove()
  await pass(1000)
  expect(mount.host.isConnected).toBe(false)
  expect(giveWay).toHaveBeenCalledOnce()
})

test('a page that is written anew is said to be, once it has a root again', async () => {
  mount.show()
  const { documentElement } = document
  documentElement.remove()
  await pass(1000)
  expect(writtenAnew).not.toHaveBeenCalled()
  document.append(document.createElement('html'))
  await pass(0)
  expect(writtenAnew).toHaveBeenCalledOnce()
  document.replaceChildren(documentElement)
})

test('hidden, it stays away', async () => {
  mount.show()
  mount.hide()
  await pass(1000)
  expect(mount.host.isConnected).toBe(false)
})

test.each(['keydown', 'keyup', 'keypress', 'input', 'copy', 'cut', 'paste'])(
  'the page hears no %s from inside, in either phase, and the element that has the focus does',
  (type) => {
    const theirs = vi.fn()
    const listening = new AbortController()
    for (const target of [document, document.body, document.documentElement])
      for (const capture of [true, false]) target.addEventListener(type, theirs, { capture, signal: listening.signal })
    const ours = vi.fn()
    const input = field()
    handleAt(mount.root, ours)
    input.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }))
    expect(theirs).not.toHaveBeenCalled()
    expect(ours).toHaveBeenCalledWith(expect.anything(), input)
    listening.abort()
  },
)

test('the page’s own keys stay its own', () => {
  const theirs = vi.fn()
  field()
  document.getElementById('theirs')?.focus()
  document.addEventListener('keydown', theirs, { once: true })
  document.getElementById('theirs')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }))
  expect(theirs).toHaveBeenCalledOnce()
})

test('the focus goes back to what had it', () => {
  const theirs = document.getElementById('theirs')
  theirs?.focus()
  field()
  mount.giveFocusBack()
  expect(document.activeElement).toBe(theirs)
})

test('in full screen it is hidden, where no rule can say so too', () => {
  const { signal } = stop
  mount = createMount({
    doc: document,
    watchFullScreen: true,
    onWake: () => {},
    onWrittenAnew: writtenAnew,
    signal,
    isAlive: () => true,
    onGiveWay: giveWay,
  })
  mount.show()
  let full: Element | null = document.body
  Object.defineProperty(document, 'fullscreenElement', { get: () => full, configurable: true })
  document.dispatchEvent(new Event('fullscreenchange'))
  expect(mount.host.hasAttribute('data-hidden')).toBe(true)
  full = null
  document.dispatchEvent(new Event('fullscreenchange'))
  expect(mount.host.hasAttribute('data-hidden')).toBe(false)
})

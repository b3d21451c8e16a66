import { options, render } from 'preact'
import { afterAll, expect, test, vi } from 'vitest'
import { delegateEvents, dispatch } from '../../components/delegate.ts'

// Other files of this worker draw with Preact as it was.
const { vnode, diffed } = options
afterAll(() => Object.assign(options, { vnode, diffed }))

const host = document.createElement('div')
document.body.append(host)
const root = host.attachShadow({ mode: 'closed' })
const inside = document.createElement('div')
root.append(inside)
const added = vi.spyOn(Element.prototype, 'addEventListener')
delegateEvents(root, new AbortController().signal)

const press = (selector: string) => root.querySelector<HTMLElement>(selector)?.click()

test('elements get no listeners of their own, and hear what they should', () => {
  added.mockClear()
  const heard: string[] = []
  render(
    <button type="button" onClick={() => heard.push('outer')}>
      <b>
        <input type="button" onClick={(event) => heard.push(event.currentTarget.localName)} />
      </b>
    </button>,
    inside,
  )
  press('input')
  expect(heard).toEqual(['input', 'outer'])
  expect(added).not.toHaveBeenCalled()
})

test('a listener that is drawn anew takes the place of the old one, and one that is gone is silent', () => {
  const first = vi.fn()
  const second = vi.fn()
  render(<button type="button" onClick={first} />, inside)
  render(<button type="button" onClick={second} />, inside)
  press('button')
  render(<button type="button" />, inside)
  press('button')
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
})

test('an event can be kept from going further up', () => {
  const outer = vi.fn()
  render(
    <button type="button" onKeyDown={outer}>
      <input onKeyDown={(event) => event.stopPropagation()} />
      <b />
    </button>,
    inside,
  )
  dispatch(new KeyboardEvent('keydown'), root.querySelector('input'))
  expect(outer).not.toHaveBeenCalled()
  dispatch(new KeyboardEvent('keydown'), root.querySelector('b'))
  expect(outer).toHaveBeenCalledOnce()
})

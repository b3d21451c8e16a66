import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followPage } from '../../lib/page/follow.ts'

let stop: AbortController
let good: boolean
const look = vi.fn((_: { navigated: boolean; late: boolean }) => good)
const follow = () => {
  const follower = followPage({ signal: stop.signal, look: (moment) => look(moment) })
  follower.restart()
  return follower
}
/** Lets observers and timers run. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  look.mockReset()
  look.mockImplementation(() => good)
  good = false
  stop = new AbortController()
  document.body.innerHTML = '<nav></nav><main><article><p>One</p><p>Two</p></article></main><aside></aside>'
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

const posting = () => [...document.querySelectorAll('article p')]

test('a page is looked at at once, then less and less often, and given up after 8 s', async () => {
  follow()
  await pass(0)
  expect(look).toHaveBeenCalledTimes(1)
  await pass(20_000)
  expect(look.mock.calls.length).toBeLessThan(15)
  expect(look.mock.lastCall).toEqual([{ navigated: false, late: true }])
  const calls = look.mock.calls.length
  await pass(60_000)
  expect(look).toHaveBeenCalledTimes(calls)
})

const day = 86_400_000
test.each([
  ['forward', day],
  ['back', -day],
])('a clock that is set %s by a day while a page is looked at changes nothing', async (_, by) => {
  follow()
  await pass(1000)
  vi.setSystemTime(Date.now() + by)
  await pass(6000)
  expect(look.mock.lastCall).toEqual([{ navigated: false, late: false }])
  await pass(3000)
  expect(look.mock.lastCall).toEqual([{ navigated: false, late: true }])
  const calls = look.mock.calls.length
  await pass(60_000)
  expect(look).toHaveBeenCalledTimes(calls)
})

test('a page that stands is not looked at again, however much it changes elsewhere', async () => {
  good = true
  const follower = follow()
  await pass(0)
  follower.stand(posting())
  for (let change = 0; change < 500; change++) {
    document.querySelector('aside')?.append('x')
    document.querySelector('nav')?.append(document.createElement('i'))
    await pass(20)
  }
  expect(look).toHaveBeenCalledTimes(1)
})

test.each<[string, () => void]>([
  ['grows', () => document.querySelector('article')?.append('Three')],
  ['is drawn anew', () => document.querySelector('main')?.replaceChildren(document.createElement('article'))],
  ['is taken out with all around it', () => document.body.replaceChildren()],
])('a posting that %s is looked at again', async (_, change) => {
  good = true
  const follower = follow()
  await pass(0)
  follower.stand(posting())
  change()
  await pass(1000)
  expect(look).toHaveBeenCalledTimes(2)
})

test('a posting whose text changes all the time is looked at with longer and longer pauses', async () => {
  good = true
  const follower = follow()
  await pass(0)
  follower.stand(posting())
  const first = document.querySelector('article p') as HTMLElement
  const read = vi.spyOn(document.querySelector('article') as Element, 'textContent', 'get').mockReturnValue('OneTwo')
  for (let change = 0; change < 1000; change++) {
    first.textContent = 'One'
    await pass(20)
  }
  expect(look).toHaveBeenCalledTimes(1)
  expect(read.mock.calls.length).toBeLessThan(20)
})

test('a client-side navigation is looked at from the start, and said to be one at its first look', async () => {
  const navigation = new EventTarget()
  vi.stubGlobal('navigation', navigation)
  good = true
  const follower = follow()
  await pass(0)
  follower.stand(posting())
  good = false
  history.pushState({}, '', '/other')
  navigation.dispatchEvent(new Event('navigatesuccess'))
  await pass(100)
  expect(look.mock.calls.slice(1)).toEqual([[{ navigated: true, late: false }], [{ navigated: false, late: false }]])
  vi.unstubAllGlobals()
})

test('after the signal nothing is looked at', async () => {
  good = true
  const follower = follow()
  await pass(0)
  follower.stand(posting())
  stop.abort()
  document.querySelector('article')?.append('Three')
  await pass(10_000)
  expect(look).toHaveBeenCalledTimes(1)
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followAddress } from '../../lib/page/follow-address.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const ways: [string, () => () => void][] = [
  [
    'with the Navigation API',
    () => {
      const navigation = new EventTarget()
      vi.stubGlobal('navigation', navigation)
      return () => navigation.dispatchEvent(new Event('navigatesuccess'))
    },
  ],
  ['without it', () => () => vi.advanceTimersByTime(1000)],
]

describe.each(ways)('%s', (_, begin) => {
  test.each([
    [1, '/a', '/b'],
    [1, '/a', '/a?posting=2'],
    [0, '/a', '/a'],
    [0, '/a', '/a#'],
    [0, '/a#one', '/a#two'],
    [0, '/a?b=1#one', '/a?b=1'],
    [1, '/a#one', '/b#one'],
    [1, '/#/one', '/#/two'],
    [1, '/#!one', '/#!two'],
    [1, '/', '/#/one'],
  ])('%i calls from %s to %s', (calls, from, to) => {
    history.replaceState({}, '', from)
    const pass = begin()
    const callback = vi.fn()
    const stop = followAddress(callback)
    history.replaceState({}, '', to)
    pass()
    pass()
    expect(callback).toHaveBeenCalledTimes(calls)
    stop()
    history.replaceState({}, '', '/elsewhere')
    pass()
    expect(callback).toHaveBeenCalledTimes(calls)
  })
})

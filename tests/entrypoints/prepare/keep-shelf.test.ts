import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepShelf } from '../../../entrypoints/prepare/keep-shelf.ts'
import type { Shelf } from '../../../lib/extension/shelf.ts'

interface Note {
  id: string
  text: string
  changed: number
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function open() {
  const stored = new Map<string, Note>()
  let refuse = false
  const writes: string[] = []
  const shelf = {
    async change(id: string, to: (now: Note | undefined) => Note) {
      if (refuse) throw new Error('full')
      const next = to(stored.get(id))
      await Promise.resolve()
      stored.set(id, next)
      writes.push(next.text)
      return next
    },
    async remove(id: string) {
      stored.delete(id)
    },
  } as unknown as Shelf<Note>
  let waiting: ReadonlyMap<string, Note> = new Map()
  const saved: boolean[] = []
  const keeper = keepShelf(shelf, {
    onWaiting: (items) => {
      waiting = items
    },
    onWritten: () => {},
    onSaved: (done) => saved.push(done),
  })
  return {
    keeper,
    stored,
    writes,
    saved,
    shown: (id: string) => waiting.get(id)?.text,
    refuse: (on: boolean) => {
      refuse = on
    },
  }
}

const add = (letter: string) => (now: Note | undefined) => ({ id: 'a', text: (now?.text ?? '') + letter, changed: 0 })

test('letters are in sight at once and written once they rest', async () => {
  const { keeper, stored, writes, shown } = open()
  for (const letter of 'abc') keeper.change('a', undefined, add(letter))
  expect(shown('a')).toBe('abc')
  expect(stored.size).toBe(0)
  await vi.advanceTimersByTimeAsync(300)
  expect(stored.get('a')?.text).toBe('abc')
  expect(writes).toEqual(['abc'])
  expect(shown('a')).toBeUndefined()
})

test('what is typed while it is being written is written next, and nothing twice', async () => {
  const { keeper, stored, shown } = open()
  keeper.change('a', undefined, add('a'))
  const flushed = keeper.flush()
  await Promise.resolve()
  keeper.change('a', undefined, add('b'))
  void keeper.flush()
  await flushed
  expect(shown('a')).toBe('ab')
  await vi.advanceTimersByTimeAsync(300)
  expect(stored.get('a')?.text).toBe('ab')
})

test('a change goes over what another window stored meanwhile', async () => {
  const { keeper, stored } = open()
  keeper.change('a', { id: 'a', text: 'old', changed: 0 }, (now) => ({ id: 'a', changed: 0, text: `${now?.text}!` }))
  stored.set('a', { id: 'a', text: 'newer', changed: 1 })
  await keeper.flush()
  expect(stored.get('a')?.text).toBe('newer!')
})

test('what the storage refuses stays in sight and is tried again with the next change', async () => {
  const { keeper, stored, saved, shown, refuse } = open()
  refuse(true)
  keeper.change('a', undefined, add('a'))
  await keeper.flush()
  expect([shown('a'), saved]).toEqual(['a', [false]])
  refuse(false)
  keeper.change('a', undefined, add('b'))
  await keeper.flush()
  expect([stored.get('a')?.text, saved]).toEqual(['ab', [false, true]])
})

test('what is removed is gone, also what waited of it', async () => {
  const { keeper, stored, shown } = open()
  keeper.change('a', undefined, add('a'))
  await keeper.flush()
  keeper.change('a', stored.get('a'), add('b'))
  await keeper.remove('a')
  await vi.advanceTimersByTimeAsync(300)
  expect([stored.size, shown('a')]).toEqual([0, undefined])
})

import { expect, test } from 'vitest'
import { keepShelf } from '../../../entrypoints/prepare/keep-shelf.ts'
import { NewerItem, type Shelf } from '../../../lib/extension/shelf.ts'

interface Note {
  id: string
  text: string
  changed: number
}

function open() {
  const stored = new Map<string, Note>()
  let refusal: Error | undefined
  const writes: string[] = []
  const shelf = {
    async change(id: string, to: (now: Note | undefined) => Note) {
      if (refusal) throw refusal
      const next = to(stored.get(id))
      await Promise.resolve()
      stored.set(id, next)
      writes.push(next.text)
      return next
    },
    put(id: string, note: Note) {
      stored.set(id, note)
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
    refuse: (error: Error | undefined) => {
      refusal = error
    },
  }
}

const add = (letter: string) => (now: Note | undefined) => ({ id: 'a', text: (now?.text ?? '') + letter, changed: 0 })

test('letters are in sight at once; those that come while one is written are written together', async () => {
  const { keeper, stored, writes, shown } = open()
  keeper.change('a', undefined, add('a'))
  await Promise.resolve()
  for (const letter of 'bcd') keeper.change('a', undefined, add(letter))
  expect(shown('a')).toBe('abcd')
  await keeper.settle()
  expect(stored.get('a')?.text).toBe('abcd')
  expect(writes).toEqual(['a', 'abcd'])
  expect(shown('a')).toBeUndefined()
})

test('a change goes over what another window stored meanwhile', async () => {
  const { keeper, stored } = open()
  keeper.change('a', { id: 'a', text: 'old', changed: 0 }, (now) => ({ id: 'a', changed: 0, text: `${now?.text}!` }))
  stored.set('a', { id: 'a', text: 'newer', changed: 1 })
  await keeper.settle()
  expect(stored.get('a')?.text).toBe('newer!')
})

test('what the storage refuses stays in sight and is tried again with the next change', async () => {
  const { keeper, stored, saved, shown, refuse } = open()
  refuse(new Error('full'))
  keeper.change('a', undefined, add('a'))
  await keeper.settle()
  expect([shown('a'), saved]).toEqual(['a', [false]])
  refuse(undefined)
  keeper.change('a', undefined, add('b'))
  await keeper.settle()
  expect([stored.get('a')?.text, saved]).toEqual(['ab', [false, true]])
})

test('when the page is left, what waits is sent at once; what a newer Prepside wrote is not written over', async () => {
  const { keeper, stored, refuse } = open()
  keeper.change('a', undefined, add('a'))
  keeper.leave()
  expect(stored.get('a')?.text).toBe('a')
  refuse(new NewerItem())
  keeper.change('b', undefined, () => ({ id: 'b', text: 'b', changed: 0 }))
  await keeper.settle()
  keeper.leave()
  expect(stored.has('b')).toBe(false)
})

test('what is removed is gone, also what waited of it', async () => {
  const { keeper, stored, shown } = open()
  keeper.change('a', undefined, add('a'))
  await keeper.settle()
  keeper.change('a', stored.get('a'), add('b'))
  await keeper.remove('a')
  await keeper.settle()
  expect([stored.size, shown('a')]).toEqual([0, undefined])
})

import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keepRecord, type RecordKeeper } from '../../entrypoints/sidebar-app/record-keeper.ts'
import { carryOut } from '../../lib/extension/deeds.ts'
import { changeRecord, loadRecord } from '../../lib/extension/store.ts'

const fresh = { key: 'lever:1', url: 'https://jobs.lever.co/x/1', title: 'PM Intern', company: 'Aldermoor' }
const open = async (onSaving: (saving: string) => void = () => {}): Promise<RecordKeeper> =>
  keepRecord({
    fresh,
    write: (deeds) =>
      changeRecord(fresh, (now) => carryOut(now, deeds, { role: 'pm-internship', deadline: '2026-12-15', skills: [] })),
    signal: new AbortController().signal,
    onChange: () => {},
    onSaving,
  })
const stored = () => loadRecord(fresh.key)

beforeEach(() => fakeBrowser.reset())

test('a posting that is only read leaves nothing behind', async () => {
  const keeper = await open()
  expect(keeper.now()).toBeUndefined()
  expect(await stored()).toBeUndefined()
})

test('what is done stands at once, and soon in the storage, with what the posting is', async () => {
  const keeper = await open()
  keeper.do({ kind: 'tick', tip: 'a/b', done: true })
  expect(keeper.now()?.ticks).toEqual(['a/b'])
  await vi.waitFor(async () =>
    expect(await stored()).toMatchObject({ ...fresh, ticks: ['a/b'], role: 'pm-internship', deadline: '2026-12-15' }),
  )
})

test('a day that the user set is not written over by the posting’s', async () => {
  await fakeBrowser.storage.local.set({ 'posting:lever:1': { ...fresh, version: 1, deadline: '2027-01-01' } })
  const keeper = await open()
  keeper.do({ kind: 'hide', hidden: true })
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ hidden: true, deadline: '2027-01-01' }))
})

test('typing while the storage is slow loses no letter', async () => {
  const keeper = await open()
  const text = 'Everything that I typed'
  for (let end = 1; end <= text.length; end++)
    keeper.do({ kind: 'notes', before: text.slice(0, end - 1), text: text.slice(0, end) })
  expect(keeper.now()?.notes).toBe(text)
  await vi.waitFor(async () => expect((await stored())?.notes).toBe(text))
})

test('two tabs that write at the same time both keep their words', async () => {
  const [one, other] = [await open(), await open()]
  one.do({ kind: 'notes', before: '', text: 'from one' })
  await vi.waitFor(async () => expect((await stored())?.notes).toBe('from one'))
  other.do({ kind: 'notes', before: '', text: 'from the other' })
  await vi.waitFor(async () => expect((await stored())?.notes).toMatch(/from one\s+from the other/))
  expect(one.now()?.notes).toMatch(/from one\s+from the other/)
})

test('a storage that refuses is said, nothing is lost, and the next deed tries again', async () => {
  const saving: string[] = []
  const keeper = await open((how) => saving.push(how))
  const refuse = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  keeper.do({ kind: 'notes', before: '', text: 'kept' })
  await vi.waitFor(() => expect(saving.at(-1)).toBe('failed'))
  expect(keeper.now()?.notes).toBe('kept')
  refuse.mockRestore()
  keeper.do({ kind: 'tick', tip: 'a/b', done: true })
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ notes: 'kept', ticks: ['a/b'] }))
  expect(saving.at(-1)).toBe('saved')
})

test('a correction can be taken back', async () => {
  const keeper = await open()
  keeper.do({ kind: 'correct', role: 'other' })
  expect(keeper.now()?.correction).toBe('other')
  keeper.do({ kind: 'correct', role: undefined })
  expect(keeper.now()).not.toHaveProperty('correction')
})

import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  exportData,
  importData,
  importLimit,
  measureData,
  previewFile,
  previewImport,
} from '../../lib/extension/data.ts'
import { canonical, mergeRecords } from '../../lib/extension/merge.ts'
import { changeOwn, installPack } from '../../lib/extension/own-content.ts'
import { changeRecord, changeSettings, type PostingRecord } from '../../lib/extension/store.ts'

const now = new Date('2026-11-24T12:00:00Z')
const { local } = fakeBrowser.storage

const record = (change: Partial<PostingRecord> = {}): PostingRecord => ({
  version: 1,
  key: 'lever:1',
  url: 'https://jobs.lever.co/northwind/1',
  title: 'PM Intern',
  company: 'Northwind Video',
  ticks: [],
  notes: '',
  answers: {},
  changed: 1000,
  ...change,
})
const file = (items: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  JSON.stringify({ prepside: 'data', version: 1, exported: now.toISOString(), items, ...more })

async function fill() {
  await changeSettings((settings) => ({ ...settings, theme: 'dark', side: 'left' }))
  await changeRecord(record(), (own) => ({
    ...own,
    notes: 'Ask “Mia” 🙂\nabout\tthe team',
    ticks: ['a/b'],
    saved: true,
  }))
  await changeRecord(record({ key: 'x.example/2?b=1' }), (own) => ({ ...own, answers: { 'a/b': 'I would …' } }))
  await installPack({
    prepside: 1,
    id: 'school',
    name: 'School',
    glossary: [{ id: 'x', term: 'X', meaning: 'A letter.' }],
  })
  await changeOwn((own) => ({ ...own, aliases: { 'product-metrics': ['north star'] } }))
  await local.set({ 'story:1': { changed: 5, title: 'The bake sale' } })
}

beforeEach(() => fakeBrowser.reset())

describe('exporting and importing', () => {
  test('export, wipe, import gives the same state, byte for byte', async () => {
    await fill()
    const before = await local.get(null)
    const text = await exportData(now)
    await local.clear()
    await importData(text, true)
    expect(canonical(await local.get(null))).toBe(canonical(before))
    expect(await exportData(now)).toBe(text)
  })

  test('nothing is stored that the file does not hold', async () => {
    await changeRecord(record(), (own) => own)
    const before = await local.get(null)
    const text = await exportData(now)
    await local.clear()
    await importData(text, true)
    expect(await local.get(null)).toEqual(before)
  })

  test('importing the same file again changes nothing', async () => {
    await fill()
    const text = await exportData(now)
    const found = await previewFile(text)
    expect(found).toMatchObject({ write: {}, settings: {} })
    expect('lines' in found && found.lines.every(({ change }) => change === 'same')).toBe(true)
  })

  test('settings of the file are taken only when asked for', async () => {
    await changeSettings((settings) => ({ ...settings, theme: 'dark' }))
    const text = file({ settings: { theme: 'light', side: 'left', width: 'wide' } })
    expect(await previewFile(text)).toMatchObject({ settings: { theme: 'light', side: 'left' } })
    await importData(text, false)
    expect(await local.get('settings')).toMatchObject({ settings: { theme: 'dark' } })
    await importData(text, true)
    expect(await local.get('settings')).toMatchObject({ settings: { theme: 'light', side: 'left' } })
  })

  test('the notes on how this browser is synced stay here', async () => {
    await local.set({ sync: { on: true } })
    expect(await exportData(now)).not.toContain('"sync"')
    expect(previewImport(file({ sync: { on: true } }), {})).toMatchObject({
      write: {},
      lines: [{ change: 'left-out' }],
    })
  })
})

describe('a file that is refused changes nothing', () => {
  test.each([
    ['an empty file', '', 'damaged'],
    ['half a file', file({ 'posting:lever:1': record() }).slice(0, 80), 'damaged'],
    ['no JSON', 'PK\u0003\u0004…', 'damaged'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['JSON of something else', '{"name":"prepside"}', 'foreign'],
    ['a pack', '{"prepside":1,"id":"x","name":"X"}', 'pack'],
    ['a newer version', file({ a: 1 }, { version: 2 }), 'newer'],
    ['items that are none', JSON.stringify({ prepside: 'data', version: 1, items: [] }), 'damaged'],
    ['a file without items', file({}), 'empty'],
    [
      'more items than the browser holds',
      file(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [i, 1]))),
      'too-large',
    ],
    ['50 MB', 'x'.repeat(50 * 1024 * 1024), 'too-large'],
  ])('%s', async (_, text, problem) => {
    await fill()
    const before = canonical(await local.get(null))
    expect(await importData(text, true)).toEqual({ problem })
    expect(canonical(await local.get(null))).toBe(before)
  })

  test('a storage that is full loses nothing', async () => {
    await fill()
    const before = canonical(await local.get(null))
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    await expect(importData(file({ 'posting:lever:9': record({ key: 'lever:9' }) }), false)).rejects.toThrow()
    expect(canonical(await local.get(null))).toBe(before)
  })

  test.each([
    ['a record under a wrong name', 'posting:lever:2', record()],
    ['a record without a key', 'posting:lever:1', { title: 'PM Intern' }],
    ['a pack that is none', 'pack:x', { pack: { name: 'X' } }],
    ['a pack under a wrong name', 'pack:x', { pack: { prepside: 1, id: 'y', name: 'Y' }, on: true, changed: 1 }],
    ['a list of sites that is none', 'own-sites', [1]],
    ['a name of every object', 'constructor', {}],
  ])('%s is left out and named', (_, key, value) => {
    expect(previewImport(file({ [key]: value }), {})).toMatchObject({ write: {}, lines: [{ key, change: 'left-out' }] })
  })

  test('names that reach prototypes reach none', () => {
    const found = previewImport('{"prepside":"data","version":1,"items":{"__proto__":{"polluted":1},"a":1}}', {})
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(Object.keys('write' in found ? found.write : {})).toEqual(['a'])
  })

  test('anything at all is answered without throwing', () => {
    fc.assert(
      fc.property(fc.json(), fc.dictionary(fc.string(), fc.jsonValue()), (text, items) => {
        previewImport(text, items)
        previewImport(file(items), items)
      }),
    )
  })

  test('a file just under the limit is read in time', () => {
    const notes = 'x'.repeat(100_000)
    const items = Object.fromEntries(
      Array.from({ length: 110 }, (_, i) => [`posting:${i}`, record({ key: String(i), notes })]),
    )
    const text = file(items)
    expect(text.length).toBeLessThan(importLimit)
    expect(previewImport(text, items)).toMatchObject({ write: {} })
  })
})

describe('joining two records of one posting', () => {
  const older = record({ notes: 'old', ticks: ['a/1', 'a/2'], answers: { p: 'mine', q: 'old' }, changed: 1 })
  const newer = record({
    notes: 'new',
    ticks: ['a/2', 'a/3'],
    answers: { q: 'new', r: 'theirs' },
    stage: 'applied',
    changed: 2,
  })

  test.each([
    ['mine is older', older, newer],
    ['mine is newer', newer, older],
  ])('the newer value stays and the other is named: %s', (_, mine, theirs) => {
    const { value, dropped } = mergeRecords(mine, theirs)
    expect(value).toMatchObject({
      notes: 'new',
      answers: { p: 'mine', q: 'new', r: 'theirs' },
      stage: 'applied',
      changed: 2,
    })
    expect(value.ticks.toSorted()).toEqual(['a/1', 'a/2', 'a/3'])
    expect(dropped.toSorted((a, b) => (a.field < b.field ? -1 : 1))).toEqual([
      { field: 'answers.q', kept: 'new', dropped: 'old' },
      { field: 'notes', kept: 'new', dropped: 'old' },
    ])
  })

  test('an empty newer note does not wipe an older one', () => {
    expect(mergeRecords(older, record({ notes: '', changed: 9 })).value.notes).toBe('old')
  })

  const anyRecord = fc.record({
    notes: fc.string(),
    ticks: fc.uniqueArray(fc.constantFrom('a/1', 'a/2', 'b/1')),
    answers: fc.dictionary(fc.constantFrom('p', 'q'), fc.string()),
    stage: fc.constantFrom('interested', 'applied', 'offer'),
    changed: fc.nat(3),
  }) as fc.Arbitrary<Partial<PostingRecord>>

  test('twice is once, either way gives the same, and no tick or answer goes', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, other) => {
        const [a, b] = [record(one), record(other)]
        const once = mergeRecords(a, b).value
        expect(mergeRecords(once, b).value).toEqual(once)
        const sorted = (item: PostingRecord) => ({ ...item, ticks: item.ticks.toSorted() })
        expect(sorted(mergeRecords(b, a).value)).toEqual(sorted(once))
        expect(new Set(once.ticks)).toEqual(new Set([...a.ticks, ...b.ticks]))
        expect(Object.keys(once.answers).sort()).toEqual(
          [...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])].sort(),
        )
      }),
    )
  })
})

test('says how much of each kind is stored', async () => {
  await fill()
  const sizes = await measureData()
  expect(sizes).toMatchObject({
    posting: { items: 2 },
    pack: { items: 1 },
    own: { items: 1 },
    settings: { items: 1 },
    other: { items: 1 },
  })
  expect(sizes.posting.bytes).toBeGreaterThan(200)
})

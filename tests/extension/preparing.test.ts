import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { exportData, importData } from '../../lib/extension/data.ts'
import { cardKind, cardShelf, draftKind, drillKind, pieceKind, pieceShelf } from '../../lib/extension/exercising.ts'
import { inPage, placeIn } from '../../lib/extension/page-place.ts'
import { planKind, planShelf, storyKind, storyShelf } from '../../lib/extension/preparing.ts'
import { NewerItem, readItem, type ShelfKind } from '../../lib/extension/shelf.ts'
import { reviewCard } from '../../lib/prepare/cards.ts'
import { freshChoices, type PlanChoices } from '../../lib/prepare/make-plan.ts'
import type { Story } from '../../lib/prepare/story.ts'

const { local } = fakeBrowser.storage
beforeEach(() => fakeBrowser.reset())

const story: Story = {
  version: 1,
  id: 's1',
  title: 'The club app',
  skills: ['product-metrics'],
  situation: 'A club.',
  task: 'Double it.',
  action: 'I asked.',
  result: '31 of 60.',
  changed: 5,
}
const card = reviewCard(
  undefined,
  { id: 'product-metrics/save', skills: ['product-metrics'] },
  { at: Date.UTC(2026, 4, 4), met: 3, of: 4, seconds: 90 },
)
const choices: PlanChoices = {
  version: 1,
  until: 'interview',
  chosen: '2026-05-01',
  interview: '2026-05-20',
  deadline: '2026-05-10',
  minutesPerDay: 45,
  begin: 1080,
  done: { 'task:read-posting': '2026-05-02' },
  placing: { 'product-metrics/metric-tree': '2026-05-03' },
  posting: {
    title: 'PM Intern',
    company: 'Northwind',
    url: 'https://x.example/1',
    deadline: '2026-05-10',
    skills: [{ id: 'product-metrics', emphasis: 0.5 }],
    areas: ['feed'],
  },
}
const piece = {
  version: 1,
  id: 'p1',
  form: 'roadmap',
  title: 'Study app',
  texts: { goal: 'More.' },
  items: [{ id: 'i', name: 'Groups', when: 'now', reach: 10, impact: 1, confidence: 50, effort: 1 }],
  changed: 1,
}
const draft = { version: 1, id: 'q', text: 'First…', last: 'Before', changed: 1 }
const drill = { version: 1, id: 'save-button', right: true, tries: 2, changed: 1 }

// What each version wrote, as it stands in people's storage: every one must be read for ever. A new version adds a row.
const written: [name: string, kind: ShelfKind<object>, version: number, item: object][] = [
  ['plan', planKind, 1, choices],
  ['story', storyKind, 1, story],
  ['card', cardKind, 1, card],
  ['portfolio', pieceKind, 1, piece],
  ['draft', draftKind, 1, draft],
  ['drill', drillKind, 1, drill],
]

describe('items of every version', () => {
  test.each(written)('a %s of version %3$d comes through whole', (_, kind, _version, item) => {
    expect(readItem(kind, JSON.parse(JSON.stringify(item)))).toEqual(item)
  })

  test('there is an item of every version of every kind', () => {
    for (const kind of new Set(written.map(([, kind]) => kind))) {
      const versions = written.filter(([, one]) => one === kind).map(([, , version]) => version)
      expect(versions.toSorted()).toEqual(Array.from({ length: kind.version }, (_, index) => index + 1))
    }
  })

  test('older versions are brought up step by step', () => {
    const kind: ShelfKind<object> = {
      version: 3,
      migrations: {
        1: ({ name, ...rest }) => ({ ...rest, title: name }),
        2: ({ title, ...rest }) => ({ ...rest, titles: [title] }),
      },
      read: (item) => (Array.isArray(item.titles) ? item : undefined),
    }
    expect(readItem(kind, { version: 1, name: 'A' })).toEqual({ version: 3, titles: ['A'] })
    expect(readItem(kind, { version: 2, title: 'B' })).toEqual({ version: 3, titles: ['B'] })
    expect(readItem(kind, { version: 3, titles: ['C'] })).toEqual({ version: 3, titles: ['C'] })
    expect(readItem({ ...kind, migrations: {} }, { version: 1, name: 'A' })).toBeUndefined()
    expect(() => readItem(kind, { version: 4 })).toThrow(NewerItem)
  })
})

test.each([
  [
    'plan',
    planKind,
    {
      version: 1,
      until: 7,
      interview: '2026-02-30',
      minutesPerDay: -5,
      begin: 'six',
      done: { a: 'x', b: '2026-05-02' },
      placing: [],
    },
    { ...freshChoices, done: { b: '2026-05-02' } },
  ],
  ['plan', planKind, { version: 1, posting: 'x' }, freshChoices],
  [
    'story',
    storyKind,
    { ...story, title: 5, skills: ['a', 7, ''], changed: 'now' },
    { ...story, title: '', skills: ['a'], changed: 0 },
  ],
  ['story', storyKind, { ...story, id: '' }, undefined],
  ['card', cardKind, { ...card, answers: [{ at: 1 }, ...card.answers, 'x'] }, card],
  ['card', cardKind, { ...card, memory: { ...card.memory, due: 'soon' } }, undefined],
  [
    'portfolio',
    pieceKind,
    { ...piece, texts: { goal: 'More.', x: 5 }, items: [{ id: 'i' }, ...piece.items, null] },
    {
      ...piece,
      items: [{ id: 'i', name: '', when: 'later', reach: 0, impact: 0, confidence: 0, effort: 0 }, ...piece.items],
    },
  ],
  ['draft', draftKind, { ...draft, text: null }, { ...draft, text: '' }],
  ['drill', drillKind, { ...drill, right: 'yes' }, undefined],
] as [string, ShelfKind<object>, object, object | undefined][])(
  'a damaged %s is mended or left out',
  (_, kind, raw, expected) => {
    expect(readItem(kind, raw)).toEqual(expected)
  },
)

test.each([undefined, null, 5, 'x', [], {}, { version: 0 }, { version: 1.5 }, { version: 'a' }])(
  '%j is no item',
  (raw) => {
    for (const [, kind] of written) expect(readItem(kind, raw)).toBeUndefined()
  },
)

describe('shelves', () => {
  test('each item lies under a key of its own, and writing one touches no other', async () => {
    await storyShelf.change('s1', () => story)
    await storyShelf.change('s2', () => ({ ...story, id: 's2', changed: 9 }))
    const before = await local.get('story:s1')
    await storyShelf.change('s2', (now) => ({ ...(now as Story), title: 'Other' }))
    expect(await local.get('story:s1')).toEqual(before)
    expect(Object.keys(await local.get(null)).toSorted()).toEqual(['story:s1', 'story:s2'])
    expect((await storyShelf.list()).map(({ id }) => id)).toEqual(['s2', 's1'])
    await storyShelf.remove('s2')
    expect((await storyShelf.list()).map(({ id }) => id)).toEqual(['s1'])
  })

  test('a change begins with what is stored, not with what the caller saw', async () => {
    await planShelf.change('lever:1', (now = freshChoices) => ({ ...now, minutesPerDay: 30 }))
    await planShelf.change('lever:1', (now = freshChoices) => ({ ...now, interview: '2026-05-20' }))
    expect(await planShelf.load('lever:1')).toEqual({ ...freshChoices, minutesPerDay: 30, interview: '2026-05-20' })
    expect(await planShelf.entries()).toEqual([['lever:1', await planShelf.load('lever:1')]])
  })

  test('what a newer Prepside wrote is not shown and never written over', async () => {
    const newer = { version: 2, id: 's1', chapters: ['x'] }
    await local.set({ 'story:s1': newer, 'story:s2': { ...story, id: 's2' } })
    expect(await storyShelf.load('s1')).toBeUndefined()
    expect((await storyShelf.list()).map(({ id }) => id)).toEqual(['s2'])
    await expect(storyShelf.change('s1', () => story)).rejects.toThrow(NewerItem)
    expect((await local.get('story:s1'))['story:s1']).toEqual(newer)
  })

  test('a change is told by its id, until the signal', async () => {
    const end = new AbortController()
    const told = vi.fn()
    pieceShelf.watch(told, end.signal)
    await local.set({ 'portfolio:p1': piece, 'story:s1': story })
    expect(told.mock.calls).toEqual([['p1']])
    end.abort()
    await local.set({ 'portfolio:p2': piece })
    expect(told).toHaveBeenCalledTimes(1)
  })

  test('a storage that refuses to read gives nothing, one that refuses to write throws', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('no'))
    expect(await storyShelf.load('s1')).toBeUndefined()
    expect(await storyShelf.list()).toEqual([])
    vi.restoreAllMocks()
    vi.spyOn(local, 'set').mockRejectedValue(new Error('full'))
    await expect(storyShelf.change('s1', () => story)).rejects.toThrow()
  })
})

test('all of it is part of “Your data” and comes back from the file', async () => {
  await planShelf.change('lever:1', () => choices)
  await storyShelf.change('s1', () => story)
  await cardShelf.change(card.id, () => card)
  await local.set({ 'portfolio:p1': piece, 'draft:q': draft, 'drill:save-button': drill })
  const file = await exportData(new Date('2026-05-04T10:00:00Z'))
  await local.clear()
  await importData(file, false)
  expect(await planShelf.load('lever:1')).toEqual(choices)
  expect(await storyShelf.load('s1')).toEqual(story)
  expect(await cardShelf.load(card.id)).toEqual(card)
  expect((await pieceShelf.list()).map(({ id }) => id)).toEqual(['p1'])
  expect(Object.keys(await local.get(null))).toEqual(expect.arrayContaining(['draft:q', 'drill:save-button']))
})

test.each([
  [{}, ''],
  [{ section: 'stories' }, '#stories'],
  [{ section: 'plan', posting: 'https://x.example/a?b=1#c d' }, undefined],
])('the place %j goes into an address and comes out again', (place, address) => {
  const end = inPage(place)
  if (address !== undefined) expect(end).toBe(address)
  expect(placeIn(new URL(`https://x.example/prepare.html${end}`))).toEqual(place)
})

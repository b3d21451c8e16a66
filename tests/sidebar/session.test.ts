import { beforeEach, expect, test, vi } from 'vitest'
import { freshView } from '../../components/fresh-view.ts'
import { createSession } from '../../entrypoints/sidebar-app/session.ts'
import { createStore, type Store } from '../../entrypoints/sidebar-app/state.ts'
import { callBackground } from '../../lib/extension/send.ts'
import { defaultSettings } from '../../lib/extension/settings.ts'
import { Ending } from '../../lib/page/on-abort.ts'

vi.mock(import('../../lib/extension/send.ts'), async (original) => ({
  ...(await original()),
  callBackground: vi.fn(),
}))

const text = { text: 'Product Management Intern', given: { title: 'Product Management Intern', url: 'pasted:1' } }
const judged = {
  posting: { url: 'pasted:1', title: { value: 'Product Management Intern', reader: 'given' }, blocks: [], facts: [] },
  lines: [],
  view: { guide: { role: { id: 'pm-internship' }, skills: [] }, pillars: [], skills: [] },
}
let store: Store
const calls = (name: string) => vi.mocked(callBackground).mock.calls.filter(([call]) => call === name)

beforeEach(() => {
  vi.mocked(callBackground).mockImplementation(
    (...[call]) => Promise.resolve(call === 'read' ? judged : undefined) as never,
  )
  store = createStore(defaultSettings, { ...freshView(defaultSettings, ''), place: 'panel' }, () => {})
})

test('a panel, which is in no tab, says of its private window with each deed, and which tab’s frames are to be read', async () => {
  const session = createSession({
    store,
    signal: new Ending().signal,
    onStanding: () => {},
    tab: { id: 7, incognito: true },
  })
  await session.show(text)
  store.now.keeper?.do({ kind: 'tick', tip: 'sql/one', done: true })
  await vi.waitFor(() => expect(calls('carryOut')).toHaveLength(1))
  expect(calls('carryOut')[0]?.at(-1)).toBe(true)
  session.readAgain()
  session.take({ kind: 'unread', reason: 'other-frame' }, { navigated: false, late: false })
  await vi.waitFor(() => expect(calls('readFrames')).toEqual([['readFrames', 7]]))
})

test('a text that the user chose stands, whatever the page shows meanwhile, until the page goes on', async () => {
  const session = createSession({ store, signal: new Ending().signal, onStanding: () => {} })
  await session.show(text)
  session.take({ kind: 'none' }, { navigated: false, late: true })
  expect(store.now.view.page.kind).toBe('posting')
  session.take({ kind: 'none' }, { navigated: true, late: true })
  expect(store.now.view.page.kind).toBe('none')
})

test('nothing stands in a page that is lent, and what stood is decided on again after', async () => {
  store = createStore(defaultSettings, freshView(defaultSettings, 'jobs.example.com'), () => {})
  const session = createSession({ store, signal: new Ending().signal, onStanding: () => {} })
  await session.show(text)
  expect(store.now.shown).toBe('sidebar')
  store.set({ lent: true })
  session.changeSettings({ ...defaultSettings, width: 320 })
  expect(store.now.shown).toBe('nothing')
  store.set({ lent: false })
  session.decide()
  expect(store.now.shown).toBe('sidebar')
})

test('what changes while a posting is being judged has it judged once more', async () => {
  const session = createSession({ store, signal: new Ending().signal, onStanding: () => {} })
  const shown = session.show(text)
  session.judgeAgain()
  await shown
  expect(calls('read')).toHaveLength(2)
})

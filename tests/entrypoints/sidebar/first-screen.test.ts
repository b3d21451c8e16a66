import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type FirstScreenKeeper, keepFirstScreen } from '../../../entrypoints/sidebar.content/first-screen.ts'
import { holdDeeds } from '../../../entrypoints/sidebar.content/hold-deeds.ts'
import type { FirstScreen } from '../../../lib/extension/calls.ts'
import { callBackground } from '../../../lib/extension/send.ts'
import type { Mount } from '../../../lib/page/mount.ts'
import type { RawPosting } from '../../../lib/posting/raw.ts'
import type { Seen } from '../../../lib/posting/seen.ts'

vi.mock(import('../../../lib/extension/send.ts'), async (original) => ({
  ...(await original()),
  callBackground: vi.fn(),
}))

const drawn = (title: string, shown: FirstScreen['shown'] = 'sidebar'): FirstScreen => ({
  shown,
  theme: 'auto',
  drawing: [['aside', {}, ['div', { class: 'happened' }], ['h2', {}, title]]],
  css: 'aside{}',
  outdated: JSON.stringify([['div', { class: 'happened' }, ['button', {}, 'Reload the page']]]),
  more: false,
})
const posting = (id: string): Seen & { kind: 'posting' } => ({
  kind: 'posting',
  key: `lever:${id}`,
  reading: {
    raw: { site: 'lever', id, url: `https://jobs.lever.co/x/${id}`, lines: [] } as unknown as RawPosting,
    elements: [],
  },
})
const same = (id: string): Seen => ({ kind: 'same', reading: posting(id).reading })
const now = { navigated: false, late: false }

let mount: Mount
let keeper: FirstScreenKeeper
let root: ShadowRoot
const onMore = vi.fn()
/** Answers the calls that wait, in the order given. */
let answers: ((found: FirstScreen) => void)[]
const settle = () => new Promise((done) => setTimeout(done))
const title = () => mount.inside.querySelector('h2')?.textContent

beforeEach(() => {
  answers = []
  vi.mocked(callBackground).mockImplementation(() => new Promise((answer) => answers.push(answer as never)) as never)
  root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' })
  const inside = document.createElement('div')
  root.append(inside)
  mount = { inside, root, show: vi.fn(), hide: vi.fn(), dress: vi.fn() } as unknown as Mount
  keeper = keepFirstScreen({ mount, onStanding: () => {}, onMore })
})

async function standsOn(id: string, found = drawn(`Posting ${id}`)): Promise<void> {
  keeper.look(posting(id), now)
  answers.at(-1)?.(found)
  await settle()
}

describe('what stands by itself', () => {
  test('is what the background drew, on the posting that it drew it for', async () => {
    await standsOn('1')
    expect(title()).toBe('Posting 1')
    expect(keeper.standing()).toEqual({ key: 'lever:1', shown: 'sidebar' })
    expect(mount.show).toHaveBeenCalled()
  })

  test('is nothing where the background says so', async () => {
    await standsOn('1', { ...drawn('Posting 1', 'nothing'), drawing: [] })
    expect(keeper.standing()).toBeUndefined()
    expect(mount.show).not.toHaveBeenCalled()
    expect(mount.hide).toHaveBeenCalled()
  })

  test('is never an answer to what was asked for the posting before', async () => {
    keeper.look(posting('1'), now)
    keeper.look(posting('2'), { ...now, navigated: true })
    answers[1]?.(drawn('Posting 2'))
    answers[0]?.(drawn('Posting 1'))
    await settle()
    expect(title()).toBe('Posting 2')
  })

  test('is drawn once for one posting, however often the page is looked at', async () => {
    await standsOn('1')
    keeper.look(same('1'), now)
    keeper.look(same('1'), now)
    expect(answers).toHaveLength(1)
  })

  test('goes when the page turns out to hold no posting', async () => {
    await standsOn('1')
    keeper.look({ kind: 'none' }, { navigated: true, late: false })
    expect(title()).toBe('Posting 1')
    keeper.look({ kind: 'none' }, { navigated: false, late: true })
    expect(title()).toBeUndefined()
    expect(mount.hide).toHaveBeenCalled()
  })

  test('stays for a moment under a new address that has nothing, by no clock that can be set', async () => {
    await standsOn('1')
    vi.useFakeTimers({ toFake: ['performance', 'Date'] })
    vi.advanceTimersByTime(1000)
    keeper.look({ kind: 'none' }, { navigated: true, late: false })
    vi.setSystemTime(Date.now() + 86_400_000)
    keeper.look({ kind: 'none' }, now)
    expect(title()).toBe('Posting 1')
    vi.setSystemTime(Date.now() - 2 * 86_400_000)
    vi.advanceTimersByTime(500)
    keeper.look({ kind: 'none' }, now)
    expect(title()).toBeUndefined()
  })

  test('brings the whole sidebar where the settings want more, and for a frame that only the background can read', async () => {
    await standsOn('1', { ...drawn('Posting 1'), more: true })
    expect(onMore).toHaveBeenCalledTimes(1)
    keeper.look({ kind: 'unread', reason: 'other-frame' }, now)
    expect(onMore).toHaveBeenCalledTimes(2)
  })
})

test.each([
  ['the settings', ['settings'], 2],
  ['what the user did with this posting', ['posting:lever:1'], 2],
  ['a pack', ['packs'], 2],
  ['another posting', ['posting:lever:2'], 1],
])('a change of %s draws it anew where it concerns it', async (_, keys, calls) => {
  await standsOn('1')
  keeper.drawAgain(keys)
  expect(vi.mocked(callBackground).mock.calls.filter(([call]) => call === 'firstScreen')).toHaveLength(calls)
})

test('the background hears of a change before it is asked again, or it would answer by what was before', async () => {
  await standsOn('1')
  keeper.drawAgain(['settings'])
  expect(vi.mocked(callBackground).mock.calls.map(([call]) => call)).toEqual([
    'firstScreen',
    'storageChanged',
    'firstScreen',
  ])
})

test('an answer that comes after the whole sidebar took over is not drawn over it', async () => {
  await standsOn('1')
  expect(keeper.standing()).toBeDefined()
  keeper.drawAgain(['pack:club'])
  keeper.retire()
  expect(keeper.standing()).toBeUndefined()
  mount.inside.replaceChildren()
  answers.at(-1)?.(drawn('Posting 1'))
  await settle()
  expect(title()).toBeUndefined()
})

test('an updated extension is said in what stands, with the way on', async () => {
  await standsOn('1')
  keeper.sayOutdated()
  expect(mount.inside.querySelector('.happened button')?.textContent).toBe('Reload the page')
  expect(title()).toBe('Posting 1')
})

describe('what is done before anybody hears it', () => {
  test('is done then: the click on a button, once, and the key that was pressed', () => {
    const bring = vi.fn()
    const deeds = holdDeeds(root, bring)
    const button = mount.inside.appendChild(document.createElement('button'))
    button.append(document.createElement('span'))
    button.querySelector('span')?.click()
    expect(bring).toHaveBeenCalledOnce()
    const clicked = vi.fn()
    button.addEventListener('click', clicked)
    deeds.release(vi.fn())
    expect(clicked).toHaveBeenCalledOnce()
    button.click()
    expect(clicked).toHaveBeenCalledTimes(2)
  })

  test('opens no fold before its time', () => {
    const deeds = holdDeeds(root, vi.fn())
    const fold = mount.inside.appendChild(document.createElement('details'))
    const summary = fold.appendChild(document.createElement('summary'))
    summary.click()
    expect(fold.open).toBe(false)
    deeds.release(vi.fn())
    expect(fold.open).toBe(true)
  })

  test('is forgotten with the button that went away', () => {
    const deeds = holdDeeds(root, vi.fn())
    const button = mount.inside.appendChild(document.createElement('button'))
    const clicked = vi.fn()
    button.addEventListener('click', clicked)
    button.click()
    clicked.mockReset()
    button.remove()
    deeds.release(vi.fn())
    expect(clicked).not.toHaveBeenCalled()
  })
})

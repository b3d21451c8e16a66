import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeOwn, loadOwn } from '../../lib/extension/own-content.ts'
import { planShelf } from '../../lib/extension/preparing.ts'
import { changeRecord, changeSettings, loadRecord, loadSettings } from '../../lib/extension/store.ts'
import { freshChoices } from '../../lib/prepare/make-plan.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('location', new URL('chrome-extension://prepside/options.html'))
  return () => vi.unstubAllGlobals()
})

const fresh = { key: 'lever:1', url: 'https://jobs.lever.co/a/1', title: 'PM Intern', company: 'Harbourlight' }

test('two windows that change the same item at once do not undo each other', async () => {
  await Promise.all([
    changeSettings((now) => ({ ...now, theme: 'dark' })),
    changeSettings((now) => ({ ...now, side: 'left' })),
    changeRecord(fresh, (now) => ({ ...now, notes: 'Mia' })),
    changeRecord(fresh, (now) => ({ ...now, stage: 'applied' })),
    changeOwn((now) => ({ ...now, aliases: { ...now.aliases, execution: ['get it done'] } })),
    changeOwn((now) => ({ ...now, aliases: { ...now.aliases, creativity: ['wild ideas'] } })),
    planShelf.change('lever:1', (now = freshChoices) => ({ ...now, minutesPerDay: 30 })),
    planShelf.change('lever:1', (now = freshChoices) => ({ ...now, interview: '2026-05-20' })),
  ])
  expect(await loadSettings()).toMatchObject({ theme: 'dark', side: 'left' })
  expect(await loadRecord('lever:1')).toMatchObject({ notes: 'Mia', stage: 'applied' })
  expect((await loadOwn()).aliases).toEqual({ execution: ['get it done'], creativity: ['wild ideas'] })
  expect(await planShelf.load('lever:1')).toMatchObject({ minutesPerDay: 30, interview: '2026-05-20' })
})

test('in a page, whose locks are its own, nothing waits for one', async () => {
  vi.stubGlobal('location', new URL('https://jobs.lever.co/a/1'))
  const never = vi.spyOn(navigator.locks, 'request').mockReturnValue(new Promise(() => {}) as never)
  await changeSettings((now) => ({ ...now, theme: 'dark' }))
  expect(never).not.toHaveBeenCalled()
})

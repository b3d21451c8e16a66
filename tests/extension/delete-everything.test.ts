import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { deleteEverything } from '../../lib/extension/delete-everything.ts'
import { changeRecord, changeSettings } from '../../lib/extension/store.ts'
import { switchSync } from '../../lib/extension/sync.ts'

const { local, session, sync } = fakeBrowser.storage
const pattern = 'https://jobs.example.com/*'
const fresh = { key: 'lever:1', url: 'https://jobs.lever.co/a/1', title: 'PM Intern', company: 'Harbourlight' }
const givenBack = vi.fn()
const unregistered = vi.fn()

beforeEach(async () => {
  fakeBrowser.reset()
  const { permissions, scripting } = fakeBrowser
  vi.spyOn(permissions, 'contains').mockImplementation(async () => true)
  vi.spyOn(permissions, 'remove').mockImplementation(async (of) => {
    givenBack(of)
    return true
  })
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockResolvedValue([
    { id: 'own-sites', matches: [pattern] },
  ] as never)
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation(async () => unregistered())
  await changeSettings((now) => ({ ...now, theme: 'dark' }))
  await switchSync(true)
  await changeRecord(fresh, (now) => ({ ...now, notes: 'Mia' }))
  await changeRecord(fresh, (now) => ({ ...now, notes: 'in a private window' }), true)
  await local.set({ 'own-sites': [pattern] })
})

test('nothing is left, neither here nor in sync nor of private windows, and no site of the user’s own', async () => {
  expect([await local.get(null), await session.get(null), await sync.get(null)].map(Object.keys)).not.toContainEqual([])
  await deleteEverything()
  expect([await local.get(null), await session.get(null), await sync.get(null)]).toEqual([{}, {}, {}])
  expect(givenBack).toHaveBeenCalledWith({ origins: [pattern] })
  expect(unregistered).toHaveBeenCalled()
})

test('a sync that refuses keeps nothing else from going, and is said', async () => {
  vi.spyOn(sync, 'remove').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'))
  await expect(deleteEverything()).rejects.toThrow('MAX_WRITE')
  expect(await local.get(null)).toEqual({})
  expect(givenBack).toHaveBeenCalled()
  expect(unregistered).toHaveBeenCalled()
})

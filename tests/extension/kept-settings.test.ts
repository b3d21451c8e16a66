import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { forgetManaged } from '../../lib/extension/managed.ts'
import { changeSettings, keepSettings, loadSettings } from '../../lib/extension/store.ts'

const { local, managed } = fakeBrowser.storage

beforeEach(() => {
  fakeBrowser.reset()
  forgetManaged()
  vi.restoreAllMocks()
  keepSettings()
})

test('kept settings are read once, whoever asks', async () => {
  await local.set({ settings: { theme: 'dark' } })
  await loadSettings()
  const read = vi.spyOn(fakeBrowser.storage.local, 'get')
  expect(await Promise.all([loadSettings(), loadSettings()])).toMatchObject([{ theme: 'dark' }, { theme: 'dark' }])
  expect(read).not.toHaveBeenCalled()
})

test.each([
  ['another part of the extension', () => local.set({ settings: { theme: 'light' } })],
  ['this one', () => changeSettings((now) => ({ ...now, theme: 'light' }))],
  ['the policy', () => managed.set({ settings: { theme: 'light' }, locked: ['theme'] })],
])('they are read again after a change by %s', async (_, change) => {
  await local.set({ settings: { theme: 'dark' } })
  expect(await loadSettings()).toMatchObject({ theme: 'dark' })
  await change()
  expect(await loadSettings()).toMatchObject({ theme: 'light' })
})

test('what stands in for settings that could not be read is not kept', async () => {
  await local.set({ settings: { theme: 'dark' } })
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('The storage is busy.'))
  expect(await loadSettings()).toMatchObject({ theme: 'auto' })
  expect(await loadSettings()).toMatchObject({ theme: 'dark' })
})

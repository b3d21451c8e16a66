import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { forgetManaged, notManaged, readManaged } from '../../lib/extension/managed.ts'
import { defaultSettings } from '../../lib/extension/settings.ts'
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/store.ts'
import schema from '../../public/managed-schema.json' with { type: 'json' }

beforeEach(() => {
  fakeBrowser.reset()
  forgetManaged()
})

const { local, managed } = fakeBrowser.storage
// The fake lets tests write what only an administrator can.
const manage = (policy: Record<string, unknown>) => managed.set(policy)

describe('settings under a policy', () => {
  test('the policy’s defaults fill what the user did not choose', async () => {
    await manage({ by: 'Aldermoor University', settings: { theme: 'dark', side: 'left' } })
    await changeSettings((now) => ({ ...now, side: 'right' }))
    expect(await loadSettings()).toMatchObject({ theme: 'dark', side: 'right' })
  })

  test('what is locked stays as the policy has it, whatever is stored or written', async () => {
    await local.set({ settings: { theme: 'light' } })
    await manage({ settings: { theme: 'dark' }, locked: ['theme', 'nonsense', 'version'] })
    expect(await loadSettings()).toMatchObject({ theme: 'dark' })
    expect(await changeSettings((now) => ({ ...now, theme: 'light', side: 'left' }))).toMatchObject({
      theme: 'dark',
      side: 'left',
    })
  })

  test('only what differs from the defaults is stored, so that another default reaches who never chose', async () => {
    await changeSettings((now) => ({ ...now, theme: 'dark' }))
    expect(await local.get('settings')).toEqual({ settings: { version: 1, theme: 'dark' } })
    await changeSettings((now) => ({ ...now, theme: 'auto' }))
    expect(await local.get('settings')).toEqual({ settings: { version: 1 } })
  })

  test('a change reaches who watches, under the policy', async () => {
    await manage({ settings: { theme: 'dark' }, locked: ['theme'] })
    const end = new AbortController()
    const seen = new Promise((resolve) => watchSettings(resolve, end.signal))
    await changeSettings((now) => ({ ...now, side: 'left' }))
    expect(await seen).toMatchObject({ theme: 'dark', side: 'left' })
    end.abort()
  })

  // Chromium reads an extension's policy only some time after its installation.
  test('a policy that comes later is taken in, here and by who watches', async () => {
    const end = new AbortController()
    expect(await loadSettings()).toEqual(defaultSettings)
    const seen = new Promise((resolve) => watchSettings(resolve, end.signal))
    await manage({ by: 'Aldermoor', settings: { theme: 'dark' }, locked: ['theme'] })
    expect(await seen).toMatchObject({ theme: 'dark' })
    expect(await loadSettings()).toMatchObject({ theme: 'dark' })
    end.abort()
  })

  test('without a policy all is as ever', async () => {
    expect(await loadSettings()).toEqual(defaultSettings)
    expect(readManaged({})).toEqual({ ...notManaged })
  })

  test.each([
    [{ by: 7, settings: { theme: 'dark' } }, true, ''],
    [{ by: '  University ', packs: [] }, true, 'University'],
    [{ packs: ['{}'] }, true, ''],
    [{ by: ' ', settings: {}, packs: [7] }, false, ''],
  ])('who manages it: %j', (policy, used, by) => {
    expect(readManaged(policy)).toMatchObject({ used, by })
  })

  test('any policy is read without throwing', () => {
    fc.assert(fc.property(fc.anything(), (policy) => void readManaged(policy)))
  })
})

test('the schema for administrators names every setting and nothing else, with the type it has', () => {
  const { version: _, ...settings } = defaultSettings
  const described = schema.properties.settings.properties
  expect(Object.keys(described).sort()).toEqual(Object.keys(settings).sort())
  const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value)
  for (const [name, value] of Object.entries(settings)) {
    const { type } = described[name as keyof typeof described]
    expect([name, type === 'integer' ? 'number' : type]).toEqual([name, typeOf(value)])
  }
})

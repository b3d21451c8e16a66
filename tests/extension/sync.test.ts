import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultSettings } from '../../lib/extension/settings.ts'
import { changeSettings, loadSettings } from '../../lib/extension/store.ts'
import { clearSync, loadSync, planPush, pull, push, switchSync, syncLimits } from '../../lib/extension/sync.ts'

beforeEach(() => fakeBrowser.reset())
const { sync } = fakeBrowser.storage

describe('carrying the settings between browsers', () => {
  test('nothing is sent unless the user asked for it', async () => {
    await changeSettings((now) => ({ ...now, theme: 'dark' }))
    await push()
    expect(await sync.get(null)).toEqual({})
  })

  test('turned on, what another browser sent comes first, then what is set here follows', async () => {
    await sync.set({ 'setting.theme': 'dark' })
    await changeSettings((now) => ({ ...now, side: 'left' }))
    await switchSync(true)
    expect(await loadSettings()).toMatchObject({ theme: 'dark', side: 'left' })
    expect(await sync.get(null)).toMatchObject({ 'setting.theme': 'dark', 'setting.side': 'left' })
  })

  test('what belongs to this moment is not sent', async () => {
    await changeSettings((now) => ({ ...now, pausedUntil: 5 }))
    await switchSync(true)
    expect(Object.keys(await sync.get(null))).not.toContain('setting.pausedUntil')
  })

  test('a browser that refuses leaves the settings here, and the state says so until it works', async () => {
    await switchSync(true)
    await changeSettings((now) => ({ ...now, theme: 'dark' }))
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'))
    await push()
    expect(await loadSync()).toMatchObject({ on: true, refused: true })
    expect(await loadSettings()).toMatchObject({ theme: 'dark' })
    await push()
    expect(await loadSync()).toMatchObject({ refused: false })
    expect(await sync.get('setting.theme')).toEqual({ 'setting.theme': 'dark' })
  })

  test('turned off while the browser is asked, it stays off', async () => {
    await switchSync(true)
    await changeSettings((now) => ({ ...now, theme: 'dark' }))
    vi.spyOn(sync, 'set').mockImplementationOnce(async () => {
      await switchSync(false)
      throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE')
    })
    await push()
    expect(await loadSync()).toMatchObject({ on: false })
  })

  test('a setting above the quota stays here and is named; the others go', () => {
    const hiddenTips = Array.from({ length: 500 }, (_, i) => `some-long-skill-name/some-tip-${i}`)
    const { write, tooLarge } = planPush({ ...defaultSettings, theme: 'dark', hiddenTips }, {})
    expect(tooLarge).toEqual(['hiddenTips'])
    expect(write).toMatchObject({ 'setting.theme': 'dark' })
  })

  test('what is written never passes the quotas, and is nothing where all stands already', () => {
    const big = fc.array(fc.string({ maxLength: 200 }), { maxLength: 100 })
    fc.assert(
      fc.property(big, big, (hiddenTips, hiddenSkills) => {
        const settings = { ...defaultSettings, hiddenTips, hiddenSkills }
        const { write } = planPush(settings, {})
        const sizes = Object.entries(write).map(
          ([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).length,
        )
        expect(Math.max(...sizes)).toBeLessThanOrEqual(syncLimits.item)
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(syncLimits.all)
        expect(planPush(settings, write).write).toEqual({})
      }),
      { numRuns: 30 },
    )
  })

  test.each([
    [{ 'setting.theme': 'pink' }],
    [{ 'setting.width': 9 }],
    [{ 'setting.nonsense': 1 }],
    [{ 'setting.version': 9 }],
    [{ theme: 'dark' }],
  ])('a bad value from elsewhere changes nothing: %j', (remote) => {
    const mine = { ...defaultSettings, theme: 'light', width: 480 } as const
    expect(pull(mine, remote)).toEqual(mine)
  })

  test('what was sent can be removed from all browsers', async () => {
    await sync.set({ foreign: 1 })
    await switchSync(true)
    await clearSync()
    expect(await sync.get(null)).toEqual({ foreign: 1 })
  })
})

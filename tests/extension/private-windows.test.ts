import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { carryOut } from '../../lib/extension/deeds.ts'
import { changeRecord, forgetPassing, loadRecord } from '../../lib/extension/store.ts'

const fresh = {
  key: 'lever:1',
  url: 'https://jobs.lever.co/a/1',
  title: 'Product Manager Intern',
  company: 'Harbourlight',
}
const tick = (tip: string, incognito: boolean) =>
  changeRecord(fresh, (now) => carryOut(now, [{ kind: 'tick', tip, done: true }], {}), incognito)

beforeEach(() => fakeBrowser.reset())

test('what a private window does goes on from what was stored, and is stored nowhere', async () => {
  await tick('product-metrics/one', false)
  await tick('product-metrics/two', true)
  const { ticks } = await tick('product-metrics/three', true)
  expect(ticks).toEqual(['product-metrics/one', 'product-metrics/two', 'product-metrics/three'])
  expect((await loadRecord(fresh.key))?.ticks).toEqual(['product-metrics/one'])
})

test('it is forgotten when the last private window is closed, not before', async () => {
  await tick('product-metrics/two', true)
  const windows = vi.spyOn(browser.windows, 'getAll')
  windows.mockResolvedValueOnce([{ incognito: true }] as never)
  await forgetPassing()
  expect((await tick('product-metrics/three', true)).ticks).toHaveLength(2)
  windows.mockResolvedValueOnce([{ incognito: false }] as never)
  await forgetPassing()
  expect((await tick('product-metrics/four', true)).ticks).toEqual(['product-metrics/four'])
})

import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createBeside } from '../../entrypoints/panel/beside.ts'

beforeEach(() => fakeBrowser.reset())

const tab = { id: 3, url: 'https://jobs.lever.co/a/1', incognito: false } as Parameters<typeof createBeside>[0]['tab']

test('a panel that turns away while the page is being linked to it lets go of the page', async () => {
  const disconnect = vi.fn()
  const connect = vi.fn(() => ({ disconnect, onDisconnect: { addListener() {} } }))
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([] as never)
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never)
  vi.spyOn(browser.tabs, 'connect').mockImplementation(connect as never)
  let shown = () => {}
  const badge = vi.spyOn(browser.action, 'setBadgeText').mockReturnValue(
    new Promise((done) => {
      shown = () => done(undefined)
    }) as never,
  )
  const beside = await createBeside({ tab, onChange() {}, onGone() {} })
  await vi.waitFor(() => expect(badge).toHaveBeenCalled())
  beside.end()
  shown()
  await beside.linked
  expect(beside.closed).toBe(false)
  expect(disconnect).toHaveBeenCalledTimes(connect.mock.calls.length)
})

test('a pasted text that could not be judged is not given up', async () => {
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never)
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('No script is let in.'))
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    const { call } = message as { call: string }
    return Promise.resolve(call === 'read' ? { error: 'The background is in trouble.' } : { value: undefined }) as never
  })
  const beside = await createBeside({ tab, onChange() {}, onGone() {} })
  await beside.linked
  expect(beside.closed).toBe(true)
  await expect(beside.showPasted('Product Management Intern', '')).rejects.toThrow('could not be judged')
})

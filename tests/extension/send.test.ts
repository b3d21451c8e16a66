import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerAsBackground, callBackground } from '../../lib/extension/send.ts'

type Listen = (message: unknown, sender: object, reply: (value: unknown) => void) => unknown
const read = vi.fn()
let listen: Listen

beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.runtime.id = 'prepside'
  read.mockReset()
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listen = added as Listen
  })
  answerAsBackground({ read } as never)
})

const call = { prepside: 'background', call: 'read', args: ['posting'] }
/** Whether it is answered, and what the answer is. */
const send = (message: unknown, sender: object = { id: 'prepside' }) =>
  new Promise((done) => {
    if (listen(message, sender, done) !== true) done('not answered')
  })

test('a call of our own is answered, with who sent it', async () => {
  read.mockReturnValue('guide')
  const sender = { id: 'prepside', tab: { id: 3, incognito: true }, frameId: 1, url: 'https://jobs.example/' }
  expect(await send(call, sender)).toEqual({ value: 'guide' })
  expect(read).toHaveBeenCalledWith('posting', { tabId: 3, frameId: 1, url: sender.url, incognito: true })
})

test('what it throws comes back as words', async () => {
  read.mockRejectedValue(new Error('No.'))
  expect(await send(call)).toEqual({ error: 'No.' })
})

test.each([[{ id: 'stranger' }], [{}], [{ id: undefined, url: 'https://jobs.example/' }]])(
  'a sender like %j is not answered',
  async (sender) => {
    expect(await send(call, sender)).toBe('not answered')
    expect(read).not.toHaveBeenCalled()
  },
)

test.each([
  [undefined],
  [null],
  ['read'],
  [[call]],
  [{ ...call, prepside: 'tab' }],
  [{ ...call, prepside: undefined }],
  [{ ...call, call: 7 }],
  [{ ...call, call: 'nothing' }],
  [{ ...call, call: 'constructor' }],
  [{ ...call, call: '__proto__' }],
  [{ ...call, args: 'posting' }],
  [{ ...call, args: { length: 1, 0: 'posting' } }],
])('a message like %j is not answered', async (message) => {
  expect(await send(message)).toBe('not answered')
  expect(read).not.toHaveBeenCalled()
})

test('a background that slept through a call is asked once more, and no more', async () => {
  const sent = vi.spyOn(browser.runtime, 'sendMessage')
  sent.mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
  sent.mockResolvedValueOnce({ value: 'guide' } as never)
  expect(await callBackground('read', {} as never)).toBe('guide')
  sent.mockRejectedValue(new Error('Receiving end does not exist.'))
  await expect(callBackground('read', {} as never)).rejects.toThrow('Receiving end')
  expect(sent).toHaveBeenCalledTimes(4)
})

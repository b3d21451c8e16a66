import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

const reload = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  localStorage.clear()
  vi.stubGlobal('location', { protocol: 'chrome-extension:', reload })
})
afterEach(() => {
  globalThis.prepsideWords = undefined
  vi.unstubAllGlobals()
})

/** A page that opens: its language, and what it says for “Options”. */
async function openPage() {
  vi.resetModules()
  globalThis.prepsideWords = undefined
  // As the page’s file says.
  document.documentElement.lang = 'en'
  const { speak } = await import('../../../entrypoints/language/speak.ts')
  const language = await speak()
  const { optionsWords } = await import('../../../components/words/options.ts')
  // What the storage says comes after the page stands.
  await new Promise((done) => setTimeout(done, 10))
  return { language, lang: document.documentElement.lang, says: optionsWords.title }
}
const browserIn = (language: string) => vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language)
const choose = (language: string) => fakeBrowser.storage.local.set({ settings: { version: 1, language } })
const english = { language: 'en', lang: 'en', says: 'Options' }
const chinese = { language: 'zh', lang: 'zh-CN', says: '设置' }

test.each([
  ['en-US', english],
  ['zh-CN', chinese],
  ['fr', english],
] as const)('without a choice, a page in a browser in “%s” follows it', async (language, page) => {
  browserIn(language)
  expect(await openPage()).toEqual(page)
  expect(reload).not.toHaveBeenCalled()
  expect(localStorage.length).toBe(0)
})

test('a choice that the page learns of late loads it again, once', async () => {
  browserIn('en')
  await choose('zh')
  await openPage()
  expect(reload).toHaveBeenCalledOnce()
  expect(await openPage()).toEqual(chinese)
  expect(reload).toHaveBeenCalledOnce()
})

test('a choice against the browser’s language holds', async () => {
  browserIn('zh-CN')
  await choose('en')
  await openPage()
  expect(await openPage()).toEqual(english)
})

test('a change of the choice loads open pages again; the browser’s own language needs no note', async () => {
  browserIn('en')
  await openPage()
  await choose('zh')
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  expect(localStorage.getItem('language')).toBe('zh')
  await openPage()
  await choose('auto')
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2))
  expect(localStorage.length).toBe(0)
})

test('a page that may keep nothing is not loaded again and again', async () => {
  browserIn('en')
  await choose('zh')
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('Blocked.', 'SecurityError')
    },
    setItem: () => {
      throw new DOMException('Blocked.', 'SecurityError')
    },
    removeItem: () => {
      throw new DOMException('Blocked.', 'SecurityError')
    },
    clear: () => {},
  })
  expect(await openPage()).toEqual(english)
  expect(reload).not.toHaveBeenCalled()
})

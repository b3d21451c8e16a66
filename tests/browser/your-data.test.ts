import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnPage, startBrowser, type TestBrowser, type TestPage, writeNotes } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

interface WithStorage {
  chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } }
}

/** All that the extension stores, names in order. */
const stored = (page: OwnPage) =>
  page.run(async () => {
    const items = await (globalThis as unknown as WithStorage).chrome.storage.local.get(null)
    const sort = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, inner]) => [key, sort(inner)]),
          )
        : value
    return JSON.stringify(sort(items))
  })

/** Gives a text as the chosen file to the field of the import. */
const choose = (page: OwnPage, text: string, copies = 1) =>
  page.until(
    (part, times) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]')
      if (!field) return false
      const files = new DataTransfer()
      files.items.add(new File(Array(times).fill(part), 'file.json'))
      field.files = files.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
      return true
    },
    text,
    copies,
  )
const says = (page: OwnPage, words: string) => page.until((sought) => document.body.textContent.includes(sought), words)

describe.each(browserNames)('%s: your data:', (name) => {
  let browser: TestBrowser
  let opened: TestPage
  let options: OwnPage
  let exported: string
  let before: string
  beforeAll(async () => {
    browser = await startBrowser(name)
    opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await writeNotes(opened, 'Ask “Mia” 🙂')
    options = await browser.openOwn('options.html#data')
    await options.until(async () => {
      const { storage } = (globalThis as unknown as WithStorage).chrome
      return Object.values(await storage.local.get(null)).some((item) => (item as { notes?: string })?.notes)
    })
  })
  afterAll(() => browser.close())

  test('what the user wrote is exported', async () => {
    await options.run(() => {
      const made = URL.createObjectURL
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(globalThis, { exported: text }))
        return made.call(URL, file)
      }
    })
    await options.press('Export all data')
    exported = (await options.until(() => (globalThis as { exported?: string }).exported)) as string
    expect(JSON.parse(exported)).toMatchObject({ prepside: 'data', version: 1 })
    expect(exported).toContain('Ask “Mia” 🙂')
    before = await stored(options)
  })

  test.each([
    ['half of it', () => exported.slice(0, exported.length / 2), 1, 'is damaged'],
    ['a file of something else', () => '{"name":"x"}', 1, 'is not from Prepside'],
    ['a file of a newer Prepside', () => exported.replace('"version": 1', '"version": 2'), 1, 'a newer Prepside'],
    ['50 MB', () => 'x'.repeat(1_000_000), 50, 'too large'],
  ])('%s is refused with words, and nothing is lost', async (_, text, copies, words) => {
    // The newest version stands at the end, where names are in order.
    const at = text()
    await choose(
      options,
      at.includes('"version": 2') ? exported.replace(/"version": 1\n}\s*$/, '"version": 2\n}') : at,
      copies,
    )
    await says(options, words)
    expect(await stored(options)).toBe(before)
  })

  test('everything is deleted, here and in the open sidebar', async () => {
    await options.press('Delete everything …')
    await options.press('Yes, delete everything')
    await says(options, 'Everything was deleted.')
    expect(await stored(options)).toBe('{}')
    await opened.until((root) => root?.querySelector('textarea')?.value === '')
  })

  test('the file brings back the same, byte for byte', async () => {
    await choose(options, exported)
    await says(options, 'new, 0 joined')
    await options.press('Import')
    await says(options, 'Imported.')
    expect(await stored(options)).toBe(before)
    await opened.until((root) => root?.querySelector('textarea')?.value === 'Ask “Mia” 🙂')
  })

  test('two windows that change options at once end in the same state, and no change is lost', async () => {
    const other = await browser.openOwn('options.html')
    await options.press('Appearance')
    await Promise.all([options.press('Left'), other.press('Dark'), options.press('Beside it')])
    for (const page of [options, other])
      await page.until(() => {
        const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
          ({ checked }) => checked,
        )
        const names = chosen.map((radio) => radio.parentElement?.textContent)
        return ['Left', 'Dark', 'Beside it'].every((name) => names.includes(name))
      })
    await other.close()
  })

  test('nothing was asked for over the network', () => expect(browser.reached()).toEqual([]))
})

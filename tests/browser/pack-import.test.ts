import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pack } from '../../content/types.ts'
import { exportPack } from '../../lib/extension/packs/export-pack.ts'
import { sampleSkill, sampleTip } from '../extension/packs/sample-pack.ts'
import { type OwnPage, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

/** As large as packs may be for all of their phrases to be used: 500 skills, 5,000 phrases. */
const skills = Array.from({ length: 500 }, (_, n) =>
  sampleSkill(`club-${n}`, {
    name: `Club skill ${n}`,
    sources: [],
    tips: [sampleTip('a'), sampleTip('b', { after: ['a'] })],
  }),
)
const aliases = Object.fromEntries(
  skills.map(({ id }, n) => [id, Array.from({ length: 10 }, (_, m) => `ledger of brass ${n} by ${m}`)]),
)
const pack: Pack = { prepside: 1, id: 'club', name: 'The club’s pack', by: 'Aldermoor', skills, aliases }

const asked = sample.html.replace('</ul>', '<li>You keep the ledger of brass 499 by 9 for the team.</li></ul>')

interface WithStorage {
  chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } }
}
const stored = (page: OwnPage) =>
  page.run(async () => {
    const items = await (globalThis as unknown as WithStorage).chrome.storage.local.get(null)
    return JSON.stringify(Object.entries(items).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
const says = (page: OwnPage, words: string) => page.until((sought) => document.body.textContent.includes(sought), words)

describe.each(browserNames)('%s: a pack of 500 skills and 5,000 phrases', (name) => {
  let browser: TestBrowser
  let options: OwnPage
  let folder: string
  let opened: TestPage
  const choose = async (text: string) => {
    const path = join(folder, 'pack.json')
    await writeFile(path, text)
    await options.choose('input[type=file]', path)
  }
  /** The skill of the pack in the sidebar, with the posting's words for it. */
  const found = (page: TestPage) =>
    page.until((root) => {
      const more = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
        /^Show \d+/.test(textContent),
      )
      more?.click()
      return root?.querySelector('#skill-club-499 blockquote')?.textContent?.includes('ledger of brass 499 by 9')
    })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prepside-pack-'))
    browser = await startBrowser(name)
    options = await browser.openOwn('options.html#content')
  })
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true })
  })

  test('is shown before it is taken', async () => {
    const before = await stored(options)
    await choose(exportPack(pack))
    await says(options, 'Adds 1000, replaces 0.')
    await says(options, 'Club skill 99')
    expect(await stored(options)).toBe(before)
  })

  test('is installed, and a posting is judged with its phrases', async () => {
    await options.press('Install')
    await says(options, '“The club’s pack” is installed.')
    opened = await browser.open(sample.url, { [sample.url]: asked })
    await found(opened)
  })

  test.each<[what: string, text: () => string, words: string]>([
    ['half of it', () => exportPack(pack).slice(0, 40_000), 'the file is not JSON: '],
    [
      'without a name',
      () => exportPack({ ...pack, id: 'b' }).replace('  "name": "The club’s pack",\n', ''),
      'Line 1: name is missing',
    ],
    ['of a newer form', () => exportPack(pack).replace('"prepside": 1', '"prepside": 2'), 'Line 2: prepside must be 1'],
    [
      'with markup',
      () => exportPack({ ...pack, name: '<img src=x onerror=alert(1)>' }),
      'Line 4: name holds markup or an invisible character',
    ],
    [
      'with a pattern for a phrase',
      () => exportPack({ ...pack, aliases: { 'club-7': ['a plan', '(a+)+$'] } }),
      'aliases › club-7 › entry 2 may hold letters, digits',
    ],
    [
      'with a skill that is nowhere',
      () => exportPack({ ...pack, tips: { flying: [sampleTip('up')] } }),
      'tips › flying names a skill that does not exist: “flying”',
    ],
    [
      'with an id twice',
      () => exportPack({ ...pack, skills: [...skills, sampleSkill('club-3', { sources: [] })] }),
      'skills › entry 501 (club-3) › id repeats the id “club-3”',
    ],
    [
      'with a name that reaches the prototype',
      () => exportPack(pack).replace('"club-8": [', '"__proto__": ['),
      'aliases › __proto__ is a name that is not allowed',
    ],
    ['of 6 MB', () => exportPack(pack) + ' '.repeat(6_000_000), 'Line 1: the file is larger than 5 MB'],
  ])('%s is refused with the place, and nothing is lost', async (_, text, words) => {
    const before = await stored(options)
    await choose(text())
    await says(options, 'This pack was not taken. Nothing was changed.')
    await says(options, words)
    expect(await options.run(() => document.querySelector('.own-editor'))).toBeNull()
    expect(await stored(options)).toBe(before)
  })

  test('is exported as it was imported', async () => {
    await options.run(() => {
      const made = URL.createObjectURL
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(globalThis, { exported: text }))
        return made.call(URL, file)
      }
    })
    await options.press('Export The club’s pack')
    const exported = await options.until(() => (globalThis as { exported?: string }).exported)
    // Chromium's storage puts names in order.
    expect(JSON.parse(exported)).toEqual(pack)
  })

  test('is left aside when it is switched off, and used again when it is on', async () => {
    const uses = (on: boolean) =>
      options.until(async (wanted) => {
        const items = await (globalThis as unknown as WithStorage).chrome.storage.local.get(null)
        return (items['pack:club'] as { on?: boolean })?.on === wanted
      }, on)
    await options.press('The club’s pack')
    await uses(false)
    await opened.page.reload()
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    expect(await opened.text()).not.toContain('Club skill')
    expect(await opened.inSidebar((root) => root?.querySelectorAll('[id^="skill-club"]').length)).toBe(0)
    await options.press('The club’s pack')
    await uses(true)
    // Without a reload: what stands is drawn anew.
    await found(opened)
  })

  test('is removed', async () => {
    await options.press('Remove The club’s pack')
    await options.until(() => !document.querySelector('[aria-label="Export The club’s pack"]'))
    expect(await stored(options)).not.toContain('pack:club')
  })

  test('nothing was asked for over the network', () => expect(browser.reached()).toEqual([]))
})

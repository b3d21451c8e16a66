import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pack } from '../../content/types.ts'
import { exportPack } from '../../lib/extension/packs/export-pack.ts'
import { type BrowserName, findBrowser } from '../../scripts/browsers.ts'
import { sampleSkill } from '../extension/packs/sample-pack.ts'
import { builds, type OwnPage, startBrowser, type TestBrowser } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

interface WithStorage {
  chrome: {
    storage: {
      local: { get(key: string): Promise<{ settings?: { side?: string } }>; set(items: object): Promise<void> }
    }
  }
}

const by = 'Aldermoor Careers'
const pack: Pack = {
  prepside: 1,
  id: 'aldermoor',
  name: 'Aldermoor pack',
  skills: [sampleSkill('fair', { name: 'Careers fair', sources: [] })],
  aliases: { fair: ['brass ledger'] },
}
const policy = {
  by,
  settings: { theme: 'dark', side: 'left' },
  locked: ['theme'],
  packs: [exportPack(pack), '{"prepside":1'],
}
const asked = sample.html.replace('</ul>', '<li>You keep the brass ledger for the team.</li></ul>')

/** What Chromium makes of the folder of an extension without a key. */
const idOf = (folder: string) =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

/** Lays the policy where the browser looks for it, and gives the files to take away and the user's home. */
async function rollOut(name: BrowserName): Promise<{ files: string[]; home?: string }> {
  if (name === 'chrome') {
    const chromium = /chromium/.test(await findBrowser('chrome'))
    const folder = chromium ? '/etc/chromium/policies/managed' : '/etc/opt/chrome/policies/managed'
    // Of several folders that have to be made, the outermost one is given.
    const made = mkdirSync(folder, { recursive: true })
    const file = join(folder, 'prepside-test.json')
    const extensions = { [idOf(builds.chrome.replace(/\/$/, ''))]: policy }
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions } }))
    return { files: [made ?? file] }
  }
  const home = await mkdtemp(join(tmpdir(), 'prepside-home-'))
  const folder = join(home, '.mozilla/managed-storage')
  mkdirSync(folder, { recursive: true })
  const manifest = { name: 'prepside@prepside.app', description: 'A policy', type: 'storage', data: policy }
  await writeFile(join(folder, 'prepside@prepside.app.json'), JSON.stringify(manifest))
  return { files: [home], home }
}

/** Only the administrator of a computer can lay a policy for Chromium; where tests run by themselves, they are. */
const mayRollOut = (name: BrowserName) =>
  process.platform === 'linux' && (name === 'firefox' || process.getuid?.() === 0)

describe.each(browserNames.filter(mayRollOut))('%s: what a career centre rolls out', (name) => {
  let browser: TestBrowser
  let options: OwnPage
  let files: string[] = []
  const says = (words: string) => options.until((sought) => document.body.textContent.includes(sought), words)
  /** The group of an option, by its label. */
  const group = (label: string) =>
    options.until((wanted) => {
      const found = [...document.querySelectorAll('fieldset')].find(
        (one) => one.querySelector('h3')?.textContent === wanted,
      )
      return (
        found && {
          disabled: found.disabled,
          says: found.textContent,
          chosen: found.querySelector(':checked')?.closest('label')?.textContent,
        }
      )
    }, label)

  beforeAll(async () => {
    const { home, ...rest } = await rollOut(name)
    files = rest.files
    browser = await startBrowser(name, home ? { home } : {})
    options = await browser.openOwn('options.html')
  })
  afterAll(async () => {
    for (const file of files) await rm(file, { recursive: true })
    await browser.close()
  })

  test('is named in the options, and who did it', async () => {
    await says(`This browser is managed: some options were set by ${by}`)
    expect(await group('Theme')).toMatchObject({
      disabled: true,
      says: expect.stringContaining(`Set by ${by}`),
      chosen: 'Dark',
    })
    expect(await group('Side')).toMatchObject({ disabled: false, chosen: 'Left' })
    await options.until(() => document.querySelector('.options[data-theme="dark"]'))
  })

  test('holds on postings, with its pack; a damaged pack is left out', async () => {
    const opened = await browser.open(sample.url, { [sample.url]: asked })
    await opened.until((root) => root?.querySelector('aside')?.dataset.side === 'left')
    await opened.until((root) => {
      const more = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
        /^Show \d+/.test(textContent),
      )
      more?.click()
      return root?.querySelector('#skill-fair blockquote')?.textContent?.includes('brass ledger')
    })
    await opened.page.close()
    await options.press('Content')
    await says(`Aldermoor packInstalled by ${by}`)
    expect(await options.run(() => document.querySelector('[aria-label^="Remove Aldermoor"]'))).toBeNull()
  })

  test('a default can be changed and comes back, what is fixed stays as it is', async () => {
    await options.press('Appearance')
    await options.press('Right')
    await options.until(
      (wanted) =>
        [...document.querySelectorAll(':checked')].some((one) => one.closest('label')?.textContent === wanted),
      'Right',
    )
    await options.until(async () => {
      const { local } = (globalThis as unknown as WithStorage).chrome.storage
      if ((await local.get('settings')).settings?.side !== 'right') return false
      await local.set({ settings: { theme: 'light', side: 'right' } })
      return true
    })
    const again = await browser.openOwn('options.html')
    await again.until(() => document.querySelector('.options[data-theme="dark"]'))
    await again.close()
    await options.press('Reset: Side')
    await options.until(
      (wanted) =>
        [...document.querySelectorAll(':checked')].some((one) => one.closest('label')?.textContent === wanted),
      'Left',
    )
    expect(await group('Theme')).toMatchObject({ disabled: true, chosen: 'Dark' })
  })

  test('nothing was asked for over the network', () => expect(browser.reached()).toEqual([]))
})

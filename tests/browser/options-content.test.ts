// Long, since the sections of the options share one browser and one posting.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnPage, sleep, startBrowser, type TestBrowser, type TestPage, writeNotes } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

interface WithStorage {
  chrome: {
    storage: Record<'local' | 'sync', { get(keys: null): Promise<Record<string, unknown>> }>
  }
}

describe.each(browserNames)('%s: the options, as they are used:', (name) => {
  let browser: TestBrowser
  let opened: TestPage
  let options: OwnPage
  const says = (words: string) => options.until((sought) => document.body.textContent.includes(sought), words)
  const fill = (label: string, text: string) =>
    options.until(
      (wanted, value) => {
        const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted)
        const field = found?.control as HTMLInputElement | null | undefined
        if (!field) return false
        field.focus()
        field.value = value
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        field.blur()
        return true
      },
      label,
      text,
    )
  /** The options that are shown, by their names. */
  const shown = () => options.run(() => [...document.querySelectorAll('.option h3')].map((one) => one.textContent))
  /** Has the sidebar show all its skills. */
  const showAll = () =>
    opened.until((root) => {
      const more = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
        /^Show \d+/.test(textContent),
      )
      more?.click()
      return root && !more
    })
  const reload = async () => {
    await opened.page.reload()
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
  }

  beforeAll(async () => {
    browser = await startBrowser(name)
    opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
    options = await browser.openOwn('options.html')
  })
  afterAll(() => browser.close())

  test('they are found by what they say', async () => {
    const search = (text: string) =>
      options.until((value) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')
        if (!field) return false
        field.value = value
        return field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }, text)
    await search('narrower')
    await options.until(() => document.querySelectorAll('.option').length === 1)
    expect(await shown()).toEqual(['Layout'])
    await search('zzzz')
    await says('No option speaks of “zzzz”.')
    await search('')
    await options.until(() => document.querySelectorAll('.option').length > 3)
  })

  test('the preview shows a change, which is taken back alone or with all others', async () => {
    const preview = (what: string) =>
      options.until((wanted) => document.querySelector(`.options-preview ${wanted}`), what)
    await options.until(() => document.querySelector('.options-preview [id^="skill-"]'))
    await options.press('Left')
    await preview('[data-side="left"]')
    await options.press('Dark')
    await options.until(() => document.querySelector('.options[data-theme="dark"]'))
    await options.press('Reset: Side')
    await preview('[data-side="right"]')
    await options.until(() => document.querySelector('.options[data-theme="dark"]'))
    await options.press('Reset all options')
    await options.until(() => !document.querySelector('.options[data-theme="dark"]'))
    await says('All options are as they were at first.')
  })

  test('a site that is off is left alone, and a site hidden in the sidebar is shown again from here', async () => {
    await options.press('Sites')
    await options.press('Greenhouse')
    await opened.until(() => !document.querySelector('prepside-sidebar'))
    await options.press('Greenhouse')
    await opened.until((root) => root?.querySelector('aside'))
    await opened.press('More')
    await opened.press('Hide on job-boards.greenhouse.io')
    await says('hidden')
    await options.press('Show again: job-boards.greenhouse.io')
    await reload()
  })

  test('a skill that is off is gone at once, an own tip stands in its skill', async () => {
    await options.press('Content')
    const skill = 'cross-functional-teamwork'
    const label = 'Cross-functional teamwork'
    await showAll()
    const toggle = () =>
      options.until((wanted) => {
        const box = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === wanted)
        box?.click()
        return box !== undefined
      }, label)
    await toggle()
    await opened.until((root, id) => root?.querySelector('aside') && !root.querySelector(`#skill-${id}`), skill)
    await toggle()
    await opened.until((root, id) => root?.querySelector(`#skill-${id}`), skill)
    await options.run((wanted) => {
      const rows = [...document.querySelectorAll('.skill-switch')]
      const row = rows.find((one) => one.querySelector('label')?.textContent?.trim() === wanted)
      row?.querySelector('summary')?.click()
    }, label)
    await options.until((wanted) => {
      const add = document.querySelector(`[aria-label="Add: Your own tip (${wanted})"]`)
      const field = add?.parentElement?.querySelector('input')
      if (!field) return false
      field.value = 'Ask Mia how her team works'
      return field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, label)
    await options.press(`Add: Your own tip (${label})`)
    await options.until(() => document.querySelector('[aria-label="Remove Ask Mia how her team works"]'))
    await reload()
    await opened.inSidebar(
      (root, id) => root?.querySelector<HTMLElement>(`#skill-${id} [aria-expanded]`)?.click(),
      skill,
    )
    await opened.until((root, id) => root?.querySelector(`#skill-${id}`)?.textContent?.includes('Ask Mia how'), skill)
  })

  test('a pillar that is moved stands there in the sidebar, a hidden tip is gone from its skill', async () => {
    const first = () => opened.inSidebar((root) => root?.querySelector('.emphasis-chart-legend li')?.textContent ?? '')
    const before = await first()
    await options.press('Move Data-driven decisions down')
    await opened.until((root, was) => {
      const now = root?.querySelector('.emphasis-chart-legend li')?.textContent
      return now !== undefined && now !== was
    }, before)
    await options.press('Move Data-driven decisions up')
    await opened.until((root, was) => root?.querySelector('.emphasis-chart-legend li')?.textContent === was, before)

    const tips = () =>
      opened.inSidebar((root) => root?.querySelectorAll('#skill-cross-functional-teamwork .tip-list input').length ?? 0)
    const untilTips = (wanted: number) =>
      opened.until(
        (root, count) => root?.querySelectorAll('#skill-cross-functional-teamwork .tip-list input').length === count,
        wanted,
      )
    const many = await tips()
    expect(many).toBeGreaterThan(2)
    const toggle = () =>
      options.run(() => {
        const rows = [...document.querySelectorAll('.skill-switch')]
        const row = rows.find((one) => one.querySelector('label')?.textContent?.trim() === 'Cross-functional teamwork')
        row?.querySelector<HTMLElement>('details label')?.click()
      })
    await toggle()
    await untilTips(many - 1)
    await toggle()
    await untilTips(many)
  })

  test('an own skill is tried on the last posting that was read, and found there, in the sidebar that is open too', async () => {
    await options.close()
    options = await browser.openOwn('options.html#content')
    await options.press('New skill')
    await fill('Name', 'Launches')
    await fill('Phrases that ask for it, one a line', 'from idea to launch\n(a')
    await says('Found in 1 place.')
    await says('“(a”: It cannot be read')
    await fill('Phrases that ask for it, one a line', 'from idea to launch')
    await options.press('Save')
    await options.until(() => document.querySelector('[aria-label="Edit Launches"]'))
    await showAll()
    await opened.until((root) => root?.querySelector('#skill-own-launches blockquote'))
  })

  test('a note on a company stands on its postings', async () => {
    await options.press('New note')
    await fill('Company', 'Northwind Video')
    await fill('Your notes', 'Met Mia at the fair.')
    await options.press('Save')
    await options.until(() => document.querySelector('[aria-label="Edit Northwind Video"]'))
    await reload()
    await showAll()
    await opened.press('About Northwind Video')
    await opened.until((root) => {
      const fold = [...(root?.querySelectorAll('summary') ?? [])].find(
        ({ textContent }) => textContent === 'Your notes',
      )
      fold?.click()
      return root?.textContent?.includes('Met Mia at the fair.')
    })
  })

  test('saved postings leave as a table and as text', async () => {
    await opened.page.bringToFront()
    await writeNotes(opened, 'Call, "soon"')
    await options.until(async () => {
      const items = await (globalThis as unknown as WithStorage).chrome.storage.local.get(null)
      return Object.values(items).some((item) => (item as { notes?: string })?.notes === 'Call, "soon"')
    })
    await options.press('Your data')
    await options.run(() => {
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(globalThis, { saved: text }))
        return 'blob:none'
      }
    })
    const saved = async (button: string) => {
      await options.run(() => void Object.assign(globalThis, { saved: '' }))
      await options.press(button)
      return options.until(() => (globalThis as { saved?: string }).saved)
    }
    const csv = await saved('CSV')
    expect(csv).toContain('"Call, ""soon"""')
    const markdown = await saved('Markdown')
    expect(markdown).toContain(sample.title)
    expect(markdown).toContain('Call, "soon"')
  })

  test('options are carried by the browser’s own sync only when they are to be', async () => {
    const sent = () =>
      options.run(async () =>
        Object.keys(await (globalThis as unknown as WithStorage).chrome.storage.sync.get(null)).sort(),
      )
    expect(await sent()).toEqual([])
    await options.press('Your data')
    await options.until(() => {
      const box = [...document.querySelectorAll('fieldset')]
        .find((one) => one.querySelector('h3')?.textContent?.startsWith('Carry options'))
        ?.querySelector('input')
      box?.click()
      return box !== undefined
    })
    for (const end = Date.now() + 5000; (await sent()).length === 0 && Date.now() < end; ) await sleep(100)
    const names = await sent()
    expect(names).toContain('setting.theme')
    expect(names.filter((one) => !one.startsWith('setting.'))).toEqual([])
  })

  test('nothing was asked for over the network, and no page complained', () => {
    expect(browser.reached()).toEqual([])
    expect(opened.said).toEqual([])
  })
})

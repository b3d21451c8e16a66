import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnPage, patiently, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

interface WithStorage {
  chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } }
}

interface WithChanges {
  chrome: {
    storage: { onChanged: Record<'addListener' | 'removeListener', (hear: (changes: object) => void) => void> }
  }
}

const second = 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000002'
const title = 'Product Manager Intern, Search'

describe.each(browserNames)('%s: from the first page to postings beside each other:', (name) => {
  let browser: TestBrowser
  let welcome: OwnPage
  let postings: OwnPage
  const pages: TestPage[] = []
  beforeAll(async () => {
    browser = await startBrowser(name)
    welcome = await browser.openOwn('welcome.html')
  })
  afterAll(() => browser.close())

  test('the sample is judged, its words are marked, and what is ticked there is kept nowhere', async () => {
    await welcome.until(
      (words) => document.body.textContent.includes(words),
      name === 'firefox' ? 'Pin to Toolbar' : 'then the pin beside',
    )
    await welcome.until(() => document.querySelector('.welcome-stage [id^="skill-"]'))
    await welcome.press('Show in posting')
    await welcome.until(() => document.querySelector('.sample-page mark[data-current]'))
    await welcome.until(() => {
      const head = document.querySelector<HTMLElement>('.welcome-stage [id^="skill-"] [aria-expanded="false"]')
      head?.click()
      return document.querySelector('.welcome-stage [id^="skill-"] input[type=checkbox]')
    })
    await welcome.run(() =>
      document.querySelector<HTMLElement>('.welcome-stage [id^="skill-"] input[type=checkbox]')?.click(),
    )
    await welcome.until(() => document.querySelector('.welcome-stage [id^="skill-"] input:checked'))
    const kept = await welcome.run(async () =>
      Object.keys(await (globalThis as unknown as WithStorage).chrome.storage.local.get(null)),
    )
    expect(kept).toEqual([])
  })

  test('it leads to the options, and ends', async () => {
    await welcome.press('Open the options')
    await browser.opens('options.html')
    await welcome.press('Done')
    await patiently(
      () =>
        welcome
          .run(() => false)
          .then(
            () => false,
            () => true,
          ),
      () => 'the first page is closed',
    )
  })

  test('postings that are read are listed once the user wants that, and not before', async () => {
    const read = async (url: string, html: string) => {
      const opened = await browser.open(url, { [url]: html })
      await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
      pages.push(opened)
    }
    postings = await browser.openOwn('postings.html')
    await read(sample.url, sample.html)
    await postings.until(() => document.body.textContent.includes('No postings yet'))
    const options = await browser.openOwn('options.html#opening')
    await options.until(() => {
      const box = [...document.querySelectorAll('fieldset')]
        .find((one) => one.querySelector('h3')?.textContent === 'List what I read')
        ?.querySelector('input')
      box?.click()
      return box !== undefined
    })
    await pages[0]?.page.reload()
    await read(second, sample.html.replaceAll('Product Manager Intern, Creator Growth (Summer 2027)', title))
    await postings.press('Table')
    await postings.until(() => document.querySelectorAll('[scope=row]').length === 2)
    await options.close()
  })

  test('a posting that is listed is written down once, and its sidebar drawn once', async () => {
    for (const { inSidebar } of pages)
      await inSidebar((root) => root?.querySelector('h2')?.toggleAttribute('data-first', true))
    const writings = await postings.run(async () => {
      const { onChanged } = (globalThis as unknown as WithChanges).chrome.storage
      const heard: string[] = []
      const hear = (changes: object) => void heard.push(...Object.keys(changes))
      onChanged.addListener(hear)
      await new Promise((done) => setTimeout(done, 1500))
      onChanged.removeListener(hear)
      return heard
    })
    expect(writings).toEqual([])
    for (const { inSidebar } of pages)
      expect(await inSidebar((root) => root?.querySelector('h2')?.hasAttribute('data-first'))).toBe(true)
  })

  test('they are filtered and sorted', async () => {
    const filter = (text: string) =>
      postings.until((value) => {
        const label = [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent === 'Filter by words',
        )
        const field = label?.control as HTMLInputElement | undefined
        if (!field) return false
        field.value = value
        return field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }, text)
    await filter('search')
    await postings.until((wanted) => {
      const shown = [...document.querySelectorAll('[scope=row]')]
      return shown.length === 1 && shown[0]?.textContent?.includes(wanted)
    }, title)
    await filter('')
    await postings.until(() => document.querySelectorAll('[scope=row]').length === 2)
    const first = await postings.run(() => document.querySelector('[scope=row]')?.textContent)
    await postings.until((before) => {
      document.querySelector<HTMLElement>('th button')?.click()
      return document.querySelector('[scope=row]')?.textContent !== before
    }, first)
  })

  test('two stand beside each other, and skills are counted over both', async () => {
    await postings.press('Compare')
    await postings.until((wanted) => document.body.textContent.includes(wanted), title)
    await postings.until(() => document.querySelectorAll('.compare dl').length === 2)
    await postings.until(() =>
      /Both ask for.*Communication/s.test(document.querySelector('.compare')?.textContent ?? ''),
    )
    await postings.press('Overview')
    await postings.until(() => /2 of (your )?2/.test(document.body.textContent))
  })

  test('nothing was asked for over the network, and no page complained', () => {
    expect(browser.reached()).toEqual([])
    expect(pages.flatMap(({ said }) => said)).toEqual([])
  })
})

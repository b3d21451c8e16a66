import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnPage, sleep, startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

/** Types into the field with this label, as a user would. */
const type = (page: OwnPage, label: string, text: string) =>
  page.until(
    (wanted, value) => {
      const named = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted)
      const field = named?.control as HTMLInputElement | HTMLTextAreaElement | null | undefined
      if (!field) return false
      field.focus()
      const kind = field.localName === 'textarea' ? HTMLTextAreaElement : HTMLInputElement
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value)
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      field.blur()
      return true
    },
    label,
    text,
  )
const shows = (page: OwnPage, text: string) => page.until((wanted) => document.body.textContent.includes(wanted), text)
/** The text of the file that the page offers when this button is pressed. */
async function fileOf(page: OwnPage, button: string): Promise<string> {
  await page.run(() => {
    const create = URL.createObjectURL
    const keep = globalThis as unknown as { file?: Promise<string> | undefined }
    keep.file = undefined
    HTMLAnchorElement.prototype.click = () => {}
    URL.createObjectURL = (blob: Blob) => {
      keep.file = blob.text()
      return create.call(URL, blob)
    }
  })
  await page.press(button)
  return page.until(() => (globalThis as unknown as { file?: Promise<string> }).file)
}

describe.each(browserNames)('%s: preparing', (name) => {
  let browser: TestBrowser
  let opened: TestPage
  let page: OwnPage
  beforeAll(async () => {
    browser = await startBrowser(name)
    opened = await browser.open(sample.url, { [sample.url]: sample.html })
    await opened.until((root) => root?.querySelector('[id^="skill-"] blockquote'))
  })
  afterAll(() => browser.close())

  /** Loads a section of the page anew, as after the browser was closed. */
  const reopen = async (section: string) => {
    // The last letter is written within a few milliseconds.
    await sleep(100)
    await page?.close()
    page = await browser.openOwn(`prepare.html#${section}`)
    await page.until((title) => {
      const select = document.querySelector<HTMLSelectElement>('.prepare-posting select')
      const option = [...(select?.options ?? [])].find(({ text }) => text.includes(title))
      if (!select || !option) return false
      select.value = option.value
      select.dispatchEvent(new Event('change', { bubbles: true }))
      return true
    }, sample.title)
  }

  test('the sidebar plans the posting; a tick and less time a day are planned at once', async () => {
    await opened.press('Plan')
    await opened.until((root) => root?.querySelector('.plan-view-day'))
    expect(await opened.text()).toMatch(/in \d+ days?, heaviest skills first/)
    const first = await opened.inSidebar(
      (root) => root?.querySelector('.plan-view-day li .checkbox-words')?.textContent,
    )
    await opened.press(first ?? '')
    await opened.until((root) => root?.querySelector('.plan-view-day input:checked'))
    await opened.until((root) => {
      const select = root?.querySelectorAll<HTMLSelectElement>('.plan-time select')[1]
      if (!select) return false
      select.value = '30'
      select.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
      return true
    })
    await opened.until((root) => root?.querySelector('.plan-moves li'))
    const longest = await opened.inSidebar((root) =>
      Math.max(
        ...[...(root?.querySelectorAll('.plan-view-day h3 small') ?? [])]
          .slice(1)
          .map((one) => Number.parseInt(one.textContent ?? '', 10)),
      ),
    )
    expect(longest).toBeLessThanOrEqual(30)
    expect(opened.said).toEqual([])
  })

  test('the plan goes on in a page of its own, with a calendar that other programs read', async () => {
    await opened.press('Calendar')
    await reopen('plan')
    await shows(page, 'heaviest skills first')
    const planned = await page.run(() => document.querySelectorAll('.plan-view-day li input:not(:checked)').length)
    const text = await fileOf(page, 'Save for the calendar')
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(events.length).toBe(planned)
    expect(await fileOf(page, 'Save as Markdown')).toContain(sample.title)
  })

  test('a story is kept, counted for its skills, and known to the sidebar', async () => {
    await reopen('stories')
    await page.press('New story')
    await type(page, 'Title', 'The chess club app')
    for (const part of ['Situation', 'Task', 'Action', 'Result']) await type(page, part, `${part}: true.`)
    const skill = await page.until(() => {
      const chip = document.querySelector('.toggles label')
      chip?.querySelector('input')?.click()
      return chip?.textContent
    })
    await page.press('Done')
    await reopen('stories')
    await shows(page, 'The chess club app')
    await shows(page, 'Ready to tell')
    expect(await page.run(() => document.querySelectorAll('[data-covered]').length)).toBe(1)
    await opened.press('Skills')
    // The skill may stand further down than the first screen draws.
    await opened.inSidebar((root) => {
      const buttons = [...(root?.querySelectorAll('button') ?? [])]
      buttons.find(({ textContent }) => /^Show \d+ more/.test(textContent.trim()))?.click()
    })
    await opened.press(skill)
    await opened.until((root) => root?.querySelector('.story-line')?.textContent?.includes('The chess club app'))
  })

  test('a question is answered, scored, and comes back another day; the answer survives', async () => {
    await reopen('practice')
    await type(page, 'Your answer', 'First, the goal.')
    await page.press('Show the steps')
    const ring = () => {
      const at = document.activeElement
      return at?.localName === 'h3' && at.matches(':focus-visible') && getComputedStyle(at).outlineStyle
    }
    // The heading is read from there, and shows no ring: it is nothing to press.
    expect(await page.until(ring)).toBe('none')
    await page.until(() => document.querySelector<HTMLElement>('.practice-question-rubric input')?.click() !== null)
    await page.press('Save and go on')
    await shows(page, 'Saved. It comes back on')
    await reopen('practice')
    await page.until(() => document.querySelector('.skill-history li'))
    const kept = await page.run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(all: null): Promise<object> } } }
      }
      return Object.keys(await chrome.storage.local.get(null)).filter((key) => /^(card|draft):/.test(key))
    })
    expect(kept.map((key) => key.split(':')[0]).toSorted()).toEqual(['card', 'draft'])
  })

  test('a drill answers at once with the reason, and the calculator calculates', async () => {
    await reopen('drills')
    await page.press('Total number of saves in a day')
    await shows(page, 'A few keen people can carry a total')
    await page.press('A/B tests')
    await shows(page, '3,841 people in each group')
  })

  test('a piece of the portfolio is kept and saved as Markdown', async () => {
    await reopen('portfolio')
    await page.press('New: Case study')
    await type(page, 'Title', 'Lost saves')
    await type(page, 'Problem', 'People lose what they saved.')
    await reopen('portfolio')
    await page.press('Lost saves')
    expect(await fileOf(page, 'Save as Markdown')).toBe('# Lost saves\n\n## Problem\n\nPeople lose what they saved.\n')
  })

  test('nothing of it left the browser', () => {
    expect(browser.reached()).toEqual([])
  })
})

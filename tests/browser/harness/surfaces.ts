import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { patiently, type Reached, type Truthy } from './basics.ts'
import { inChromium } from './chromium.ts'
import { inFirefox } from './firefox.ts'

/*
 * What tests drive: the sidebar in a page, and pages of the extension.
 */

export interface TestPage {
  page: Page
  /** What the page's console and its errors said. */
  said: string[]
  /** Runs a function in the page's isolated or own world with the sidebar's closed shadow root; `undefined` root when there is none. */
  inSidebar<A extends unknown[], R>(run: (root: ShadowRoot | undefined, ...args: A) => R, ...args: A): Promise<R>
  /** Waits until the function gives something truthy, at most `ms`. */
  until<A extends unknown[], R>(run: (root: ShadowRoot | undefined, ...args: A) => R, ...args: A): Promise<Truthy<R>>
  /** Presses the button (link, tab, check box …) of the sidebar whose name begins with these words, with the mouse. */
  press(name: string): Promise<void>
  /** All text of the sidebar as it stands, '' when there is none. */
  text(): Promise<string>
}

/** A page of the extension. */
export interface OwnPage extends Pick<Reached, 'choose' | 'click'> {
  /** Runs a function in the page. */
  run<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Waits until the function gives something truthy. */
  until<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<Truthy<R>>
  /** Presses what has a name that begins with these words. */
  press(name: string): Promise<void>
  close(): Promise<void>
}

export function ownPage({ run, choose, click }: Reached): OwnPage {
  const until: OwnPage['until'] = (f, ...args) =>
    patiently(
      () => run(`(${f})(...${JSON.stringify(args)})`),
      async () => `${f} ${args}\nThe page: ${await run('document.body.innerText')}`,
    ) as never
  return {
    run: (f, ...args) => run(`(${f})(...${JSON.stringify(args)})`) as never,
    until,
    async press(name) {
      await until((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, input, label, [role="radio"]')]
        const found = all.find((one) =>
          (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(wanted),
        )
        found?.click()
        return found !== undefined
      }, name)
    },
    choose,
    click,
    close: async () => void (await run('window.close()').catch(() => {})),
  }
}

export function testPage(name: BrowserName, page: Page, extensionId: string, said: string[]): TestPage {
  const inSidebar: TestPage['inSidebar'] = (run, ...args) =>
    (name === 'chrome' ? inChromium(page, extensionId, `${run}`, args) : inFirefox(page, `${run}`, args)) as never
  const until: TestPage['until'] = (run, ...args) =>
    patiently(
      () => inSidebar(run, ...args),
      async () => `${run}\nThe sidebar: ${await text()}`,
    ) as never
  const text = () =>
    inSidebar((root) =>
      root
        ? [...root.children]
            .filter((e) => e.localName !== 'style')
            // biome-ignore lint/performance/useDomNodeTextContent: what is rendered counts
            .map((e) => (e as HTMLElement).innerText)
            .join('\n')
        : '',
    )
  const press = async (words: string) => {
    const { x, y } = (await until((root, wanted) => {
      const named = [
        ...(root?.querySelectorAll('button, a, summary, input, [role="tab"], label') ?? []),
      ] as HTMLElement[]
      const found = named.find((element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(wanted),
      )
      found?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = found?.getBoundingClientRect()
      return box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, words)) as { x: number; y: number }
    await page.mouse.click(x, y)
  }
  return { page, said, inSidebar, until, press, text }
}

/** Writes into the notes of a sidebar, as typing does. */
export async function writeNotes(opened: TestPage, text: string): Promise<void> {
  await opened.press('Notes')
  await opened.until((root) => root?.querySelector('textarea'))
  await opened.inSidebar((root, wanted) => {
    const field = root?.querySelector('textarea')
    if (!field) return
    field.focus()
    field.value = wanted
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }, text)
}

/** Where the first mark of what is about data stands, once it does and is in sight. Runs in the page. */
export function firstMark(): { x: number; y: number } | undefined {
  const ranges: Range[] = []
  CSS.highlights.get('prepside-data')?.forEach((range) => void ranges.push(range as Range))
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const first = ranges[0]?.getClientRects()[0]
  return first && { x: first.x + 4, y: first.y + first.height / 2 }
}

import { defineContentScript } from 'wxt/utils/define-content-script'
import { nativeBrowser } from '../lib/extension/native-browser.ts'
import { mayConcern } from '../lib/guide/may-concern.ts'
import { listenEarly } from '../lib/page/early-keys.ts'
import { followAddress } from '../lib/page/follow-address.ts'
import { type Likelihood, looksLikePosting } from '../lib/posting/detect.ts'
import type { Shape } from '../lib/posting/shape.ts'

/** How long a page may take to show its posting, ms. */
const deadline = 8000
/** How often a page that is still being built is looked at again, ms. */
const pause = 400

/**
 * All that Prepside costs on a known site: one cheap look at each address. A page that may hold a posting of interest is
 * told to the background once, which puts the sidebar in; from then on the sidebar follows the page.
 * Each object of the browser's that is touched here for the first time costs a page about 0.1 ms, so few are.
 */
export default defineContentScript({
  // The build registers it for each group of sites at the start of the document, behind a file with their shapes: a page
  // carries its own site's only.
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    unfollow = followAddress(start)
    look()
  },
})

// At the top of the file, since a browser goes over a function again each time one around it is run for the first time.
let told = false
let unfollow: (() => void) | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** All that is done at an address that is no posting's. */
function look(until?: number): void {
  const { prepsideShapes = [] } = globalThis as { prepsideShapes?: Shape[] }
  const likely = looksLikePosting(window, location, prepsideShapes)
  if (likely !== 'no') weigh(likely, until)
}

function start(): void {
  if (told) return
  if (timer) clearTimeout(timer)
  look()
}

function weigh(likely: Exclude<Likelihood, 'no'>, until?: number): void {
  if (document.readyState === 'loading') {
    if (likely === 'yes') {
      // On a posting, take the place ahead of the page's scripts: what is typed into the sidebar later is nobody else's.
      if (window.top === window) listenEarly()
      // A background that sleeps takes longer to wake than all the rest: it does so while the page is loaded.
      tell('postingAhead')
    }
    document.addEventListener('DOMContentLoaded', () => look(), { once: true })
  } else if (likely !== 'not-yet' && isPage() && concerns()) {
    // Drawn ahead, it stands behind another page yet, which would get its sidebar.
    if ((document as { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', start, { once: true })
      return
    }
    told = true
    unfollow?.()
    tell('postingSeen')
  } else if (likely !== 'not-yet' || document.readyState !== 'complete') {
    const now = performance.now()
    const end = until ?? now + deadline
    if (now < end) timer = setTimeout(look, pause, end)
  }
}

/** A worker that is not there (the extension was just updated) is no fault of the page's. */
const tell = (call: 'postingAhead' | 'postingSeen') =>
  void nativeBrowser()
    .runtime.sendMessage({ prepside: 'background', call, args: [] })
    .catch(() => {})

/** A drawing or other XML can have the words of a posting, and no place for a sidebar. */
const isPage = () => document.contentType.includes('html')

/** Whether the words that name the page may be those of a posting of interest: mostly its title tells. */
function concerns(): boolean {
  // What most of these titles say. The browser makes machine code of each pattern that it tries, and of all languages' it is 6 kB.
  const usual = /product|intern/i
  return usual.test(document.title) || mayConcern(document.title) || mayConcern(headings())
}

/** The posting's title in structured data, and the page's first headings. */
function headings(): string {
  const found: string[] = []
  const data = document.querySelectorAll('script[type="application/ld+json"]')
  for (let at = 0; at < data.length; at++) {
    const text = data[at]?.textContent ?? ''
    const title = text.indexOf('"title"')
    if (title >= 0) found.push(text.slice(title, title + 200))
  }
  const named = document.querySelectorAll('h1, h2, h3, [property="og:title"]')
  for (let at = 0; at < named.length && at < 20; at++)
    found.push(named[at]?.getAttribute('content') ?? named[at]?.textContent.slice(0, 200) ?? '')
  return found.join('\n')
}

import { defineContentScript } from 'wxt/utils/define-content-script'
import { browser } from '../lib/extension/native-browser.ts'
import { mayConcern } from '../lib/guide/may-concern.ts'
import { followAddress } from '../lib/page/follow-address.ts'
import { looksLikePosting } from '../lib/posting/detect.ts'
import type { Shape } from '../lib/posting/shape.ts'

/** How long a page may take to show its posting, ms. */
const deadline = 8000
/** How often a page that is still being built is looked at again, ms. */
const pause = 400

/**
 * All that Prepside costs on a known site: one cheap look at each address. A page that may hold a posting of interest is
 * told to the background once, which puts the sidebar in; from then on the sidebar follows the page.
 */
export default defineContentScript({
  // The build registers it for each group of sites, behind a file with their shapes: a page carries its own site's only.
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const { prepsideShapes = [] } = globalThis as { prepsideShapes?: Shape[] }
    const end = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined

    const look = (until: number) => {
      const likely = looksLikePosting(document, location, prepsideShapes)
      if (likely === 'no' && document.readyState === 'complete') return
      if (likely !== 'no' && mayConcern(headings())) {
        end.abort()
        // A worker that is not there (the extension was just updated) is no fault of the page's.
        browser.runtime.sendMessage({ prepside: 'background', call: 'postingSeen', args: [] }).catch(() => {})
      } else if (performance.now() < until) timer = setTimeout(look, pause, until)
    }
    const start = () => {
      clearTimeout(timer)
      look(performance.now() + deadline)
    }
    followAddress(start, end.signal)
    start()
  },
})

/** The words that name the page: its title and its first headings. */
function headings(): string {
  const found = [document.title]
  for (const element of document.querySelectorAll('h1, h2, h3, [property="og:title"]')) {
    found.push(element.getAttribute('content') ?? element.textContent.slice(0, 200))
    if (found.length > 12) break
  }
  return found.join('\n')
}

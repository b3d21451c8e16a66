import { defineContentScript } from 'wxt/utils/define-content-script'
import { listenEarly } from '../lib/page/early-keys.ts'
import { looksLikePosting } from '../lib/posting/detect.ts'
import type { Shape } from '../lib/posting/shape.ts'

/**
 * On an address that is a posting's, takes its place ahead of the page's scripts before they run: what a user types into
 * the sidebar later is nobody else's. On other addresses it does nothing.
 */
export default defineContentScript({
  // The build registers it for each group of sites, at the start of the document and behind their shapes.
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const { prepsideShapes = [] } = globalThis as { prepsideShapes?: Shape[] }
    if (window.top === window && looksLikePosting(document, location, prepsideShapes) === 'yes') listenEarly()
  },
})

import type { Browser } from 'webextension-polyfill'

/*
 * The browser's own API, in place of the polyfill in scripts that run in pages: every browser
 * that Prepside supports has promises there, and a page should not pay for what it does not need.
 */

/** The API at the moment it is needed: looking at it costs a page more than all else that the detector does. */
export const nativeBrowser = (): Browser =>
  ((globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome) as Browser

/** The API under the name that the polyfill has. */
export const browser: Browser = /* @__PURE__ */ nativeBrowser()

import type { Browser } from 'webextension-polyfill'

/**
 * The browser's own API, in place of the polyfill in scripts that run in pages: every browser
 * that Prepside supports has promises there, and a page should not pay for what it does not need.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as Browser

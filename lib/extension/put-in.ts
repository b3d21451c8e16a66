import { browser } from 'wxt/browser'
import { callTab } from './send.ts'

/** The sidebar's script, as the build names it. */
const sidebarScript = '/content-scripts/sidebar.js'

/**
 * Puts the sidebar's script into a tab's top frame. It reads the page and decides by the settings what to show;
 * a page that has it already is left alone. `false` where the browser allows no script (its own pages, the store,
 * a host without permission).
 */
export async function putIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [sidebarScript] })
    return true
  } catch {
    return false
  }
}

/**
 * Shows the sidebar in a tab because the user asked for it there, on the page or on a text of it.
 * Needs a permission for the tab's host, as activeTab gives. `false` where the browser allows no script.
 */
export async function showIn(tabId: number, text?: string): Promise<boolean> {
  const show = () => (text === undefined ? callTab(tabId, 'open') : callTab(tabId, 'readText', text))
  if ((await show()) !== 'not-here') return true
  return (await putIn(tabId)) && (await show()) !== 'not-here'
}

import type { Browser } from 'wxt/browser'
import { browser } from 'wxt/browser'

/** A tab that is looked at. */
export type ShownTab = Browser.tabs.Tab & { id: number }

/**
 * Calls back with the tab that the panel's window shows: now, when another one comes to the front, and when the page in
 * it has been loaded.
 */
export async function followTab(onTab: (tab: ShownTab | undefined, why: 'turned' | 'loaded') => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent()
  let shown: number | undefined
  const look = async (why: 'turned' | 'loaded') => {
    const [tab] = await browser.tabs.query({ active: true, windowId })
    shown = tab?.id
    onTab(tab?.id === undefined ? undefined : (tab as ShownTab), why)
  }
  browser.tabs.onActivated.addListener((of) => {
    if (of.windowId === windowId) void look('turned')
  })
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === shown && status === 'complete') void look('loaded')
  })
  await look('turned')
}

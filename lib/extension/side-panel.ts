import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'

/*
 * The browser's own side panel. Firefox has it for every extension; Chromium gives it to one that has a permission for
 * it, which it grants to a press of a button without a question, since it lets an extension see nothing more.
 */

/** What the types of neither browser know whole. */
type Panels = typeof browser & {
  sidePanel?: { open(beside: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

const permission = { permissions: ['sidePanel'] } as unknown as Parameters<typeof browser.permissions.request>[0]
/** Set while the extension starts anew: the page that is shown then. */
const reopened = storage.defineItem<boolean>('local:reopen-options', { fallback: false })

/** Opens the panel in a window. To be called from a press, before anything is waited for. `undefined` where there is no panel. */
export function panelOpener(): ((windowId: number) => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = browser as Panels
  if (sidebarAction) return () => sidebarAction.open()
  return sidePanel && ((windowId) => sidePanel.open({ windowId }))
}

/**
 * Switches the panel on or off where the browser wants a permission for it. To be called from a press. The extension
 * starts anew then: Chromium gives the panel only to windows that open, and extensions that start, after the permission
 * was given, and crashes when it is opened in another one (seen in version 156).
 */
export async function switchPanel(on: boolean): Promise<void> {
  const done = on ? await browser.permissions.request(permission) : await browser.permissions.remove(permission)
  if (!done) return
  await reopened.setValue(true)
  browser.runtime.reload()
}

/** Shows the options again after the extension started anew for them: for the background. */
export async function reopenOptions(): Promise<void> {
  if (!(await reopened.getValue())) return
  await reopened.removeValue()
  await browser.runtime.openOptionsPage()
}

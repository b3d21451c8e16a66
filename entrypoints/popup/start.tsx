import { render } from 'preact'
import { browser } from 'wxt/browser'
import { bundledIn } from '../../lib/extension/content.ts'
import type { Language } from '../../lib/extension/language.ts'
import { PopupPage } from './PopupPage.tsx'
import { askTab, createPopupActions } from './this-tab.ts'

/** Shows the popup. What is bundled stands in the first frame; what the tab is comes after it. */
export async function start(language: Language): Promise<void> {
  let windowId: number | undefined
  const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
    windowId = active?.windowId
    return active
  })
  const ask = () => tab.then(askTab)
  const actions = createPopupActions(
    tab.then((active) => active?.id),
    () => windowId,
  )
  render(<PopupPage bundled={await bundledIn(language)} ask={ask} actions={actions} />, document.body)
}

import type { Browser } from 'wxt/browser'
import { browser } from 'wxt/browser'
import type { PopupActions, ThisTabState } from '../../components/popup/view.ts'
import { showIn } from '../../lib/extension/put-in.ts'
import { callBackground, callTab, isBesidePanel } from '../../lib/extension/send.ts'
import { panelOpener } from '../../lib/extension/side-panel.ts'
import { firstLine } from '../../lib/posting/pasted-text.ts'

export interface TabAnswer {
  state: ThisTabState
  /** Text is selected in the page. */
  selected: boolean
}

/** What the tab is now. Opening the popup grants the tab (activeTab), so that its selection can be looked at. */
export async function askTab(tab: Browser.tabs.Tab | undefined): Promise<TabAnswer> {
  if (tab?.id === undefined) return { state: 'closed', selected: false }
  const [answer, selection] = await Promise.all([callTab(tab.id, 'status'), readSelection(tab.id)])
  const state = answer === 'not-here' && selection === undefined ? 'closed' : answer
  return { state, selected: (selection?.trim().length ?? 0) > 0 }
}

/** The text selected in a tab. `undefined` where the browser allows no script. */
async function readSelection(tabId: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? ''),
    })
    return typeof answer?.result === 'string' ? answer.result : ''
  } catch {
    return undefined
  }
}

/** What the popup does for a tab. The popup closes once the sidebar shows, and stays where it cannot. */
export function createPopupActions(tab: Promise<number | undefined>, windowId: () => number | undefined): PopupActions {
  const openPanel = panelOpener()
  const close = (shown: boolean) => {
    if (shown) window.close()
    return shown
  }
  return {
    async show() {
      const tabId = await tab
      return close(tabId !== undefined && (await showIn(tabId)))
    },
    async showSelection() {
      const tabId = await tab
      const text = tabId === undefined ? undefined : await readSelection(tabId)
      return close(tabId !== undefined && Boolean(text) && (await showIn(tabId, text)))
    },
    async hide() {
      const tabId = await tab
      if (tabId !== undefined) await callTab(tabId, 'toggle')
      window.close()
    },
    ...(openPanel && {
      showPanel() {
        const here = windowId()
        if (here === undefined) return
        void openPanel(here).then(async () => {
          // A panel that stood there already reads the page of this tab, which the press granted.
          const tabId = await tab
          if (tabId !== undefined) await isBesidePanel(tabId)
          window.close()
        })
      },
    }),
    judge(text, title) {
      return callBackground('read', { text, given: { title: title || firstLine(text) } })
    },
    async openPage(page) {
      await callBackground('openPage', page)
      window.close()
    },
    async openPosting(url) {
      if (/^https?:/.test(url)) await browser.tabs.create({ url })
      // A text that was pasted has no page of its own.
      else await callBackground('openPage', 'postings')
      window.close()
    },
    copy: (text) => navigator.clipboard.writeText(text),
  }
}

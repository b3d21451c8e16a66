import { browser } from 'wxt/browser'
import { callTab } from '../../lib/extension/send.ts'

/** How many of the last used tabs are asked. */
const most = 20

/** The text of the posting that was last looked at in a tab still open. It is asked for, never stored; private windows are not asked. */
export async function lastText(): Promise<string> {
  const tabs = await browser.tabs.query({}).catch(() => [])
  const last = tabs.filter(({ incognito }) => !incognito).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  for (const { id } of last.slice(0, most)) {
    const text = id === undefined ? '' : await callTab(id, 'text').catch(() => '')
    if (text && text !== 'not-here') return text
  }
  return ''
}

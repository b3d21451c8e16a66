import { browser } from 'wxt/browser'
import { matchesPattern } from '../posting/site-of.ts'
import { shapeGroups } from '../posting/sites/shapes.generated.ts'
import { loadLanguage } from './language.ts'
import { type Asker, callTab, isBesidePanel } from './send.ts'

/** The sidebar's script, as the build names it. */
const sidebarScript = '/content-scripts/sidebar.js'

/** The files with the sites that an address belongs to, as the build names them. */
const siteScripts = (address: URL) =>
  shapeGroups
    .filter(({ matches }) => matches.some((match) => matchesPattern(match, address)))
    .map(({ id }) => `/sites/${id}.js`)

/** The files of the whole sidebar, behind its words where they are not English, as the build names them. */
const appScripts = { en: ['/sidebar-app.js'], zh: ['/words-zh.js', '/sidebar-app.js'] }

/**
 * Puts the sidebar's script into a tab's top frame, behind what it needs to know of the site. It reads the page and
 * decides by the settings what to show; a page that has it already is left alone. `false` where the browser allows no
 * script (its own pages, the store, a host without permission). Who knows the tab's address hands it over.
 */
export async function putIn(tabId: number, url?: string): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [0] }
    const address = URL.parse(url ?? (await browser.tabs.get(tabId)).url ?? '')
    const files = [...(address ? siteScripts(address) : []), sidebarScript]
    await browser.scripting.executeScript({ target, files: files as [] })
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
  // A panel beside the tab has its page read, and answers in the page's place from then on.
  await isBesidePanel(tabId)
  const show = () => (text === undefined ? callTab(tabId, 'open') : callTab(tabId, 'readText', text))
  if ((await show()) !== 'not-here') return true
  return (await putIn(tabId)) && (await show()) !== 'not-here'
}

/** Puts what lends the page to the browser's own panel beside the sidebar's script. `false` where the browser allows none. */
export async function putLink(tabId: number): Promise<boolean> {
  if (!(await putIn(tabId))) return false
  const files = ['/page-link.js']
  const put = browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: files as [] })
  return put.then(
    () => true,
    () => false,
  )
}

/** Puts what else a sidebar needs into the frame it stands in: the whole of it, or readers of pages that no site's rules tell the whole of. */
export async function putBeside({ tabId, frameId }: Asker, what: 'app' | 'readers'): Promise<void> {
  if (tabId === undefined) return
  const files = what === 'app' ? appScripts[await loadLanguage()] : ['/page-readers.js']
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: files as [] })
}

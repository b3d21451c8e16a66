import { browser } from 'wxt/browser'
import { listOwnSites, registerOwnSites } from './sites-access.ts'
import { clearSync } from './sync.ts'

/** Deletes all that Prepside stored, here and in the browser's sync, and gives back the permissions for own sites. */
export async function deleteEverything(): Promise<void> {
  const origins = (await listOwnSites()).map(({ pattern }) => pattern)
  await browser.storage.local.clear()
  // What private windows did passes the time in memory.
  await browser.storage.session.clear()
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false)
  await registerOwnSites()
  // At last, since it is the one that may refuse for a while.
  await clearSync()
}

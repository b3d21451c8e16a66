import type { RoleId } from '../../content/types.ts'
import type { Opening, Settings } from './settings.ts'

/** Where something would open by itself, and when. */
export interface Where {
  /** Host name of the page. */
  host: string
  /** Id of the built-in site, if it is one. */
  site?: string | undefined
  /** ms since 1970 */
  now: number
}

/** Whether anything may open by itself here: not on hidden hosts, on sites that are switched off, or during a pause. */
export function mayOpen(settings: Settings, { host, site, now }: Where): boolean {
  if (settings.pausedUntil > now) return false
  if (settings.sites[host]?.hidden) return false
  if (site !== undefined && settings.sitesOff.includes(site)) return false
  return Object.values(settings.open).some((opening) => opening !== 'nothing')
}

/** A posting as far as it decides what opens on it. */
export interface OnPosting extends Where {
  role: RoleId
  /** The user hid it. */
  hidden: boolean
}

/** What stands on a posting by itself. */
export const standsOn = (settings: Settings, { role, hidden, ...where }: OnPosting): Opening =>
  !hidden && mayOpen(settings, where) ? openingOf(settings, role) : 'nothing'

/** What a posting of this role opens by itself, where anything may. */
const openingOf = (settings: Settings, role: RoleId): Opening => (role === 'other' ? 'nothing' : settings.open[role])

import { browser } from 'wxt/browser'
import { onAbort } from '../page/on-abort.ts'
import { defaultSettings, readSettings, type Settings } from './settings.ts'

/*
 * What the administrator of a fleet of computers rolls out by policy (`storage.managed`): other defaults, settings that
 * cannot be changed, packs. Read as untrusted input; nothing where there is no policy.
 */

export interface Managed {
  /** Something is managed. */
  used: boolean
  /** Who manages it, in words; empty where the policy does not say it. */
  by: string
  /** The defaults, those of the policy over ours. */
  defaults: Settings
  /** Names of settings that stay as the policy has them. */
  locked: ReadonlySet<keyof Settings>
  /** Texts of packs that are installed and stay so. */
  packs: string[]
}

export const notManaged: Managed = { used: false, by: '', defaults: defaultSettings, locked: new Set(), packs: [] }

/** What a policy says. Anything that is not as it should be is as if it were not there. Never throws. */
export function readManaged(raw: unknown): Managed {
  if (typeof raw !== 'object' || raw === null) return notManaged
  const { by, settings, locked, packs } = raw as Record<string, unknown>
  const given = typeof settings === 'object' && settings !== null ? settings : {}
  const texts = (value: unknown) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])
  const known = (name: string): name is keyof Settings => Object.hasOwn(defaultSettings, name) && name !== 'version'
  const who = typeof by === 'string' ? by.trim().slice(0, 120) : ''
  return {
    used: who !== '' || Object.keys(given).length + texts(packs).length > 0,
    by: who,
    defaults: readSettings(given),
    locked: new Set(texts(locked).filter(known)),
    packs: texts(packs).slice(0, 50),
  }
}

let kept: Promise<Managed> | undefined
let watched = false

/** The policy that holds now. A browser without one, or without policies, has `notManaged`. */
export function loadManaged(): Promise<Managed> {
  if (!watched) watchManaged(() => {})
  watched = true
  kept ??= Promise.resolve()
    .then(() => browser.storage.managed.get(null))
    .then(readManaged, () => notManaged)
  return kept
}

/**
 * Calls back when the policy changes, until the signal. Chromium hands a policy over only some time after the extension
 * was installed, so the first answer may be that there is none.
 */
export function watchManaged(callback: () => void, signal?: AbortSignal): void {
  const listen = (_: unknown, area: string) => {
    if (area !== 'managed') return
    forgetManaged()
    callback()
  }
  browser.storage.onChanged.addListener(listen)
  if (signal) onAbort(signal, () => browser.storage.onChanged.removeListener(listen))
}

/** Reads the policy anew at the next call. */
export function forgetManaged(): void {
  kept = undefined
}

/** The settings that `raw` holds, under a policy: its defaults fill what is missing, what it locks stays. Never throws. */
export function settle(raw: unknown, { defaults, locked }: Managed): Settings {
  const given = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {}
  const settled = readSettings({ ...defaults, ...given })
  for (const name of locked) Object.assign(settled, { [name]: defaults[name] })
  return settled
}

/** What of the settings is worth storing: all that differs from the defaults, so that changed defaults reach those who never chose. */
export function chosenSettings(settings: Settings, defaults: Settings): Partial<Settings> {
  const differs = ([name, value]: [string, unknown]) =>
    name === 'version' || JSON.stringify(value) !== JSON.stringify(defaults[name as keyof Settings])
  return Object.fromEntries(Object.entries(settings).filter(differs))
}

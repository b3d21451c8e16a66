import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { readSettings, type Settings } from './settings.ts'
import { changeSettings, loadSettings } from './store.ts'

/*
 * Carries the settings (nothing else) between the user's browsers through the browser's own sync, when the user asked for
 * it. One item for each setting, so that two browsers that change different settings do not undo each other.
 * Limits: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */

/** Bytes that one item, its name included, and all items may take. */
export const syncLimits = { item: 8192, all: 102_400 } as const
const prefix = 'setting.'
/** What belongs to this moment or this screen only. */
const staysHere = new Set<string>(['version', 'pausedUntil'])
/** A slider moves in many small steps; they are sent as one, ms. */
const pause = 2000

export interface SyncState {
  on: boolean
  /** The browser refused the last writing: these settings are kept here only until it works again. */
  refused: boolean
  /** Settings too large to be carried, by name. */
  tooLarge: string[]
}

const key = 'local:sync'
const off: SyncState = { on: false, refused: false, tooLarge: [] }

/** Whether the settings are carried, and how that goes. */
export async function loadSync(): Promise<SyncState> {
  const raw = await storage.getItem<Partial<SyncState>>(key).catch(() => null)
  const names = Array.isArray(raw?.tooLarge) ? raw.tooLarge.filter((name) => typeof name === 'string') : []
  return { on: raw?.on === true, refused: raw?.refused === true, tooLarge: names }
}

const bytes = (text: string) => new TextEncoder().encode(text).length

/** What has to be written so that `remote` holds `settings`, within the limits. Pure. */
export function planPush(
  settings: Settings,
  remote: Record<string, unknown>,
): { write: Record<string, unknown>; tooLarge: string[] } {
  const write: Record<string, unknown> = {}
  const tooLarge: string[] = []
  let all = 0
  for (const [name, value] of Object.entries(settings)) {
    if (staysHere.has(name)) continue
    const json = JSON.stringify(value)
    const size = bytes(prefix + name) + bytes(json)
    if (size > syncLimits.item || all + size > syncLimits.all) {
      tooLarge.push(name)
      continue
    }
    all += size
    if (JSON.stringify(remote[prefix + name]) !== json) write[prefix + name] = value
  }
  return { write, tooLarge }
}

/** The settings with what came from elsewhere over them. Pure; what came is untrusted: a bad value changes nothing. */
export function pull(settings: Settings, remote: Record<string, unknown>): Settings {
  const next = { ...settings }
  for (const name of Object.keys(settings) as (keyof Settings)[]) {
    const value = remote[prefix + name]
    if (value === undefined || staysHere.has(name)) continue
    const read = readSettings({ [name]: value })[name]
    if (JSON.stringify(read) === JSON.stringify(value)) Object.assign(next, { [name]: read })
  }
  return next
}

/** Sends what is set here. Falls back to keeping it here, and says so in the state, when the browser refuses. */
export async function push(): Promise<void> {
  const state = await loadSync()
  if (!state.on) return
  let refused = false
  const settings = await loadSettings()
  const remote = await browser.storage.sync.get(null).catch(() => ({}))
  const { write, tooLarge } = planPush(settings, remote)
  try {
    if (Object.keys(write).length > 0) await browser.storage.sync.set(write)
  } catch {
    refused = true
  }
  const next: SyncState = { on: true, refused, tooLarge }
  // It may have been turned off while the browser was asked.
  if ((await loadSync()).on && JSON.stringify(next) !== JSON.stringify(state)) await storage.setItem(key, next)
}

/** Turns it on: what another browser already sent comes first, then what is set here follows. Or off: nothing is sent any more. */
export async function switchSync(on: boolean): Promise<void> {
  await storage.setItem(key, { ...off, on })
  if (!on) return
  const remote = await browser.storage.sync.get(null).catch((): Record<string, unknown> => ({}))
  await changeSettings((now) => pull(now, remote))
  await push()
}

/** Removes what was sent, from all browsers of the user. */
export async function clearSync(): Promise<void> {
  const remote = await browser.storage.sync.get(null).catch(() => ({}))
  const names = Object.keys(remote).filter((name) => name.startsWith(prefix))
  if (names.length > 0) await browser.storage.sync.remove(names)
}

/** Carries changes in both directions from now on: for the background. */
export function keepSync(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) {
      clearTimeout(timer)
      timer = setTimeout(() => void push().catch(() => {}), pause)
    }
    if (area === 'sync') void receive(changes).catch(() => {})
  })
  // What the browser refused the last time is tried again.
  browser.runtime.onStartup.addListener(() => void push().catch(() => {}))
}

async function receive(changes: Record<string, { newValue?: unknown }>): Promise<void> {
  if (!(await loadSync()).on) return
  const came = Object.fromEntries(Object.entries(changes).map(([name, { newValue }]) => [name, newValue]))
  const now = await loadSettings()
  // Writing what already stands would be sent back, and so on for ever.
  if (JSON.stringify(pull(now, came)) !== JSON.stringify(now)) await changeSettings((settings) => pull(settings, came))
}

import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { onAbort } from '../page/on-abort.ts'

/*
 * Sites that the user adds: their host's permission is asked for alone, and the detector is registered there. What the
 * user added is kept as a list; what works is what the browser still allows of it.
 */

export interface OwnSite {
  /** Match pattern of the host: `https://jobs.example.com/*`. */
  pattern: string
  host: string
  /** The browser still allows it: a permission can be taken away from outside. */
  allowed: boolean
}

/** Why a site was not added. */
export type Refusal = 'no-address' | 'known' | 'built-in' | 'not-allowed'

const key = 'local:own-sites'
const script = { id: 'own-sites', js: ['/content-scripts/detector.js'], runAt: 'document_idle' } as const
const most = 200

/** The match pattern for what a person writes as a site: an address, or a bare host. `undefined` when it is none. */
export function patternOf(written: string): { pattern: string; host: string } | undefined {
  const text = written.trim()
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d+/.test(text) ? text : `https://${text}`)
  if (
    !address ||
    !/^https?:$/.test(address.protocol) ||
    !/^([a-z0-9-]+\.)+[a-z0-9-]+$|^localhost$/.test(address.hostname)
  )
    return undefined
  // A match pattern has no port: it stands for all of them.
  return { pattern: `${address.protocol}//${address.hostname}/*`, host: address.hostname }
}

async function loadPatterns(): Promise<string[]> {
  const raw = await storage.getItem<unknown>(key).catch(() => undefined)
  const patterns = Array.isArray(raw) ? raw.filter((item) => typeof item === 'string') : []
  return [...new Set(patterns.filter((item) => patternOf(item.replace('/*', '/'))?.pattern === item))].slice(0, most)
}

/** The user's own sites, as they were added. */
export async function listOwnSites(): Promise<OwnSite[]> {
  const patterns = await loadPatterns()
  return Promise.all(
    patterns.map(async (pattern) => ({
      pattern,
      host: patternOf(pattern.replace('/*', '/'))?.host ?? pattern,
      allowed: await browser.permissions.contains({ origins: [pattern] }).catch(() => false),
    })),
  )
}

/**
 * Adds a site: asks for this one host and registers the detector there. Call it from a click, without waiting before,
 * or the browser does not ask. `undefined` when it is done.
 */
export async function addOwnSite(written: string, builtIn: (url: URL) => boolean): Promise<Refusal | undefined> {
  const site = patternOf(written)
  if (!site) return 'no-address'
  if (builtIn(new URL(site.pattern.replace('/*', '/')))) return 'built-in'
  if (!(await browser.permissions.request({ origins: [site.pattern] }).catch(() => false))) return 'not-allowed'
  const patterns = await loadPatterns()
  if (patterns.includes(site.pattern)) {
    await registerOwnSites()
    return 'known'
  }
  await storage.setItem(key, [...patterns, site.pattern])
  await registerOwnSites()
  return undefined
}

/** Asks again for a site whose permission was taken away. Call it from a click. */
export async function allowOwnSite(pattern: string): Promise<boolean> {
  const allowed = await browser.permissions.request({ origins: [pattern] }).catch(() => false)
  if (allowed) await registerOwnSites()
  return allowed
}

/** Forgets a site and gives its permission back. */
export async function removeOwnSite(pattern: string): Promise<void> {
  const patterns = await loadPatterns()
  await storage.setItem(
    key,
    patterns.filter((item) => item !== pattern),
  )
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false)
  await registerOwnSites()
}

/**
 * Registers the detector for the own sites that the browser allows, and for no other. Does nothing where all is well:
 * call it at the start, after an update (which forgets registered scripts) and whenever a permission came or went.
 */
export async function registerOwnSites(): Promise<void> {
  // The background hears of a new permission while the options register it: two at once would be refused.
  await (globalThis.navigator?.locks ? navigator.locks.request('own-sites', register) : register())
}

async function register(): Promise<void> {
  const sites = await listOwnSites()
  const matches = sites.filter(({ allowed }) => allowed).map(({ pattern }) => pattern)
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [script.id] })
    return
  }
  const wanted = { ...script, js: [...script.js], matches, persistAcrossSessions: true }
  if (!registered) await browser.scripting.registerContentScripts([wanted])
  else if (registered.matches?.toSorted().join() !== matches.toSorted().join())
    await browser.scripting.updateContentScripts([wanted])
}

/** Keeps the registration right from now on: for the background. */
export function keepOwnSites(): void {
  const again = () => void registerOwnSites().catch(() => {})
  browser.permissions.onAdded.addListener(again)
  browser.permissions.onRemoved.addListener(again)
  browser.runtime.onStartup.addListener(again)
  browser.runtime.onInstalled.addListener(again)
}

/** Calls back when the list or what the browser allows of it changes, until the signal. */
export function watchOwnSites(callback: () => void, signal: AbortSignal): void {
  const stop = storage.watch<unknown>(key, callback)
  browser.permissions.onAdded.addListener(callback)
  browser.permissions.onRemoved.addListener(callback)
  onAbort(signal, () => {
    stop()
    browser.permissions.onAdded.removeListener(callback)
    browser.permissions.onRemoved.removeListener(callback)
  })
}

import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { onAbort } from '../page/on-abort.ts'
import { alone } from './alone.ts'

/** Items of one kind in the browser's storage, each under a key of its own, so that writing one touches no other. */
export interface Shelf<T> {
  /** The item with this id, checked and brought to the newest version. `undefined` when there is none. */
  load(id: string): Promise<T | undefined>
  /** All of them, the last changed first. Empty when the storage fails. */
  list(): Promise<T[]>
  /** All of them with their ids. Empty when the storage fails. */
  entries(): Promise<[id: string, item: T][]>
  /** Writes the change over what is stored now, one change after the other. @throws when the storage refuses, or a newer Prepside wrote the item. */
  change(id: string, change: (now: T | undefined) => T): Promise<T>
  /** Sends an item to the storage as it is, with nothing before it: for a page that is being left and will not see an answer. */
  put(id: string, item: T): void
  remove(id: string): Promise<void>
  /** Calls back at each change of any of them, with its id, until the signal. */
  watch(callback: (id: string) => void, signal: AbortSignal): void
}

/** An item that a newer Prepside wrote: it is not shown, and never written over. */
export class NewerItem extends Error {}

/** How items of one kind are read. */
export interface ShelfKind<T> {
  /** The newest version. */
  version: number
  /** From each older version to the next: `migrations[1]` makes version 2 of version 1. */
  migrations: Record<number, (old: Record<string, unknown>) => Record<string, unknown>>
  /** Checks an item of the newest version; what is not as it should be gets its default. `undefined` when it is none. */
  read(item: Record<string, unknown>): T | undefined
}

/** An item of any version, checked and brought to the newest one. @throws NewerItem for a version that is not known yet. */
export function readItem<T>(kind: ShelfKind<T>, raw: unknown): T | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  let item = raw as Record<string, unknown>
  const { version } = item
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return undefined
  if (version > kind.version) throw new NewerItem()
  for (let from = version; from < kind.version; from++) {
    const migrate = kind.migrations[from]
    if (!migrate) return undefined
    item = { ...migrate(item), version: from + 1 }
  }
  return kind.read(item)
}

/** The items whose keys begin with `name:`. */
export function createShelf<T extends object>(name: string, kind: ShelfKind<T>): Shelf<T> {
  const prefix = `${name}:`
  const keyOf = (id: string) => `local:${prefix}${id}` as const
  const entries = async () => {
    const items = await storage.snapshot('local').catch((): Record<string, unknown> => ({}))
    return Object.entries(items).flatMap(([key, raw]): [string, T][] => {
      const item = key.startsWith(prefix) ? readKnown(kind, raw) : undefined
      return item === undefined ? [] : [[key.slice(prefix.length), item]]
    })
  }
  return {
    load: async (id) => readKnown(kind, await storage.getItem<unknown>(keyOf(id)).catch(() => undefined)),
    list: async () => (await entries()).map(([, item]) => item).sort((a, b) => changedAt(b) - changedAt(a)),
    entries,
    change: (id, change) =>
      alone(keyOf(id), async () => {
        const next = change(readItem(kind, await storage.getItem<unknown>(keyOf(id))))
        await storage.setItem(keyOf(id), next)
        return next
      }),
    put: (id, item) => void browser.storage.local.set({ [prefix + id]: item }).catch(() => {}),
    remove: (id) => storage.removeItem(keyOf(id)),
    watch(callback, signal) {
      const listen = (changes: Record<string, unknown>, area: string) => {
        if (area !== 'local') return
        for (const key of Object.keys(changes)) if (key.startsWith(prefix)) callback(key.slice(prefix.length))
      }
      browser.storage.onChanged.addListener(listen)
      onAbort(signal, () => browser.storage.onChanged.removeListener(listen))
    },
  }
}

const changedAt = (item: object) => ('changed' in item && typeof item.changed === 'number' ? item.changed : 0)

function readKnown<T>(kind: ShelfKind<T>, raw: unknown): T | undefined {
  try {
    return readItem(kind, raw)
  } catch {
    return undefined
  }
}

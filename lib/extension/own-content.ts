import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { alias, id } from '../../content/fields.ts'
import { companySchema, packSchema, skillSchema, tipSchema } from '../../content/schema.ts'
import type { Pack } from '../../content/types.ts'
import { onAbort } from '../page/on-abort.ts'
import { alone } from './alone.ts'
import { watchManaged } from './managed.ts'
import { changesContent, packPrefix } from './own-keys.ts'

/*
 * What the user adds to the content: packs, one stored item each, and the user's own tips, skills, phrases and company
 * notes, which are a pack too. All are read as untrusted input.
 */

/** A pack as it is stored. */
export interface InstalledPack {
  pack: Pack
  /** Its content is used. */
  on: boolean
  /** ms since 1970. */
  changed: number
}

const ownKey = 'local:own'
const packKey = (packId: string) => `local:${packPrefix}${packId}` as const

/** The user's own content while there is none. Exported it is a pack with this id, which lies beside it when it is imported. */
export const emptyOwn: Pack = { prepside: 1, id: 'own', name: 'Own', skills: [], aliases: {}, tips: {}, companies: [] }

const entriesOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.entries(value) : [])
const valid = <T extends v.GenericSchema>(schema: T, items: unknown): v.InferOutput<T>[] =>
  (Array.isArray(items) ? items : []).filter((item) => v.is(schema, item))
const validLists = <T extends v.GenericSchema>(schema: T, lists: unknown): Record<string, v.InferOutput<T>[]> =>
  Object.fromEntries(
    entriesOf(lists)
      .filter(([key]) => v.is(id(''), key))
      .map(([key, items]) => [key, valid(schema, items)]),
  )

/** The user's own content that `raw` holds; entries that are not as they should be are left out. Never throws. */
export function readOwn(raw: unknown): Pack {
  const given = Object.fromEntries(entriesOf(raw))
  return {
    ...emptyOwn,
    skills: valid(skillSchema, given.skills),
    aliases: validLists(alias, given.aliases),
    tips: validLists(tipSchema, given.tips),
    companies: valid(companySchema, given.companies),
  }
}

/** The user's own content. Empty when the storage fails. */
export async function loadOwn(): Promise<Pack> {
  return readOwn(await storage.getItem<unknown>(ownKey).catch(() => undefined))
}

/** Writes the change over what is stored now, one change after the other. @throws when the storage refuses. */
export function changeOwn(change: (now: Pack) => Pack): Promise<Pack> {
  return alone(ownKey, async () => {
    const next = readOwn(change(readOwn(await storage.getItem<unknown>(ownKey))))
    await storage.setItem(ownKey, next)
    return next
  })
}

/** An installed pack that `raw` holds. `undefined` when it is none. */
export function readInstalled(raw: unknown): InstalledPack | undefined {
  const given = Object.fromEntries(entriesOf(raw))
  const { success, output } = v.safeParse(packSchema, given.pack)
  if (!success) return undefined
  return { pack: output, on: given.on !== false, changed: typeof given.changed === 'number' ? given.changed : 0 }
}

/** The installed packs, the first installed first. Empty when the storage fails. */
export async function loadPacks(): Promise<InstalledPack[]> {
  const items = await storage.snapshot('local').catch((): Record<string, unknown> => ({}))
  return Object.entries(items)
    .filter(([key]) => key.startsWith(packPrefix))
    .flatMap(([, item]) => readInstalled(item) ?? [])
    .sort((a, b) => a.changed - b.changed || (a.pack.id < b.pack.id ? -1 : 1))
}

/** Installs a checked pack, in the place of one with the same id. @throws when the storage refuses. */
export async function installPack(pack: Pack): Promise<void> {
  await storage.setItem(packKey(pack.id), { pack, on: true, changed: Date.now() } satisfies InstalledPack)
}

/** Uses a pack's content or leaves it aside. @throws when the storage refuses. */
export async function switchPack(packId: string, on: boolean): Promise<void> {
  const installed = readInstalled(await storage.getItem<unknown>(packKey(packId)))
  if (installed) await storage.setItem(packKey(packId), { ...installed, on })
}

/** Removes a pack. What the user ticked of it stays in the postings. */
export async function removePack(packId: string): Promise<void> {
  await storage.removeItem(packKey(packId))
}

/** Calls back at each change of packs, an administrator's among them, or own content, until the signal. */
export function watchOwnContent(callback: () => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changesContent(Object.keys(changes))) callback()
  }
  browser.storage.onChanged.addListener(listen)
  if (signal) onAbort(signal, () => browser.storage.onChanged.removeListener(listen))
  watchManaged(callback, signal)
}

import { browser } from 'wxt/browser'
import {
  canonical,
  type Dropped,
  type Merged,
  mergeInstalled,
  mergeOthers,
  mergeOwn,
  mergeRecords,
  same,
} from './merge.ts'
import { readInstalled, readOwn } from './own-content.ts'
import { packPrefix } from './own-keys.ts'
import { readSettings, type Settings } from './settings.ts'
import { changeSettings, readRecord } from './store.ts'

/*
 * "Your data": all that is stored, as one JSON file, and such a file joined with what is stored. The file is untrusted.
 */

/** The format of the files that are written; older ones are read, newer ones refused. */
const formatVersion = 1
/** The browser keeps at most 10 MB for an extension; a larger file cannot be one of ours. Characters. */
export const importLimit = 12 * 1024 * 1024
const mostItems = 20_000

/** What concerns this browser alone and leaves it with no file. */
const staysHere = new Set(['sync'])

type Items = Record<string, unknown>

const loadItems = async (): Promise<Items> => {
  const items: Items = await browser.storage.local.get(null)
  return Object.fromEntries(Object.entries(items).filter(([key]) => !staysHere.has(key)))
}

/** All that is stored, as the text of a file. The same for the same data, but for the date. */
export async function exportData(now: Date): Promise<string> {
  const file = { prepside: 'data', version: formatVersion, exported: now.toISOString(), items: await loadItems() }
  return `${canonical(file, 2)}\n`
}

/** Why a file was not taken. */
export type ImportProblem = 'too-large' | 'damaged' | 'foreign' | 'pack' | 'newer' | 'empty'

export const dataKinds = ['posting', 'settings', 'pack', 'own', 'own-sites', 'other'] as const
export type DataKind = (typeof dataKinds)[number]

/** What importing does to one stored item. */
export interface ImportLine {
  key: string
  kind: DataKind
  /** What people know it by. */
  name: string
  change: 'new' | 'merged' | 'same' | 'left-out'
  dropped: Dropped[]
}

export interface ImportPreview {
  /** When the file was written, as it says. */
  exported: string
  lines: ImportLine[]
  /** What would be stored, without the settings. */
  write: Items
  /** Settings of the file that differ from those here; they are taken only when the user says so. */
  settings: Partial<Settings>
}

/** The kind of a stored item, by its key. */
function kindOf(key: string): DataKind {
  if (key.startsWith('posting:')) return 'posting'
  if (key.startsWith(packPrefix)) return 'pack'
  return key === 'settings' || key === 'own' || key === 'own-sites' ? key : 'other'
}

/** What a file would change of `stored`. Changes nothing, never throws. */
export function previewImport(text: string, stored: Items): ImportPreview | { problem: ImportProblem } {
  if (text.length > importLimit) return { problem: 'too-large' }
  try {
    return preview(JSON.parse(text), stored)
  } catch {
    return { problem: 'damaged' }
  }
}

function preview(file: unknown, stored: Items): ImportPreview | { problem: ImportProblem } {
  const { prepside, version, exported, items } = (file ?? {}) as Record<string, unknown>
  if (prepside === 1) return { problem: 'pack' }
  if (prepside !== 'data' || typeof version !== 'number') return { problem: 'foreign' }
  if (version > formatVersion) return { problem: 'newer' }
  if (typeof items !== 'object' || items === null || Array.isArray(items)) return { problem: 'damaged' }
  const entries = Object.entries(items)
  if (entries.length > mostItems) return { problem: 'too-large' }
  const lines: ImportLine[] = []
  const write: Items = {}
  let settings: Partial<Settings> = {}
  for (const [key, theirs] of entries) {
    if (isMeta(key)) {
      // The storage's own note on an item's version.
      if (!Object.hasOwn(stored, key) && same(Object.keys(theirs ?? {}), ['v'])) write[key] = theirs
      continue
    }
    if (key === 'settings') {
      settings = differing(readSettings(stored[key]), theirs)
      const change = Object.keys(settings).length === 0 ? 'same' : 'merged'
      lines.push({ key, kind: 'settings', name: key, change, dropped: [] })
      continue
    }
    const { line, value } = mergeItem(key, Object.hasOwn(stored, key) ? stored[key] : undefined, theirs)
    lines.push(line)
    if (line.change === 'new' || line.change === 'merged') write[key] = value
  }
  if (lines.length === 0) return { problem: 'empty' }
  return { exported: typeof exported === 'string' ? exported.slice(0, 40) : '', lines, write, settings }
}

const isMeta = (key: string) => key.endsWith('$')

/** A setting that the file does not name, or has in a form that is none, changes nothing. */
function differing(mine: Settings, theirs: unknown): Partial<Settings> {
  const given = typeof theirs === 'object' && theirs !== null ? theirs : {}
  const read = readSettings(given)
  const names = (Object.keys(read) as (keyof Settings)[]).filter(
    (name) => Object.hasOwn(given, name) && !same(read[name], mine[name]),
  )
  return Object.fromEntries(names.map((name) => [name, read[name]]))
}

function mergeItem(key: string, mine: unknown, theirs: unknown): { line: ImportLine; value?: unknown } {
  const kind = kindOf(key)
  const line = (name: string, change: ImportLine['change'], dropped: Dropped[] = []): ImportLine => ({
    key,
    kind,
    name,
    change,
    dropped,
  })
  const join = <T>(
    read: (raw: unknown) => T | undefined,
    merge: (a: T, b: T) => Merged<T>,
    name: (item: T) => string,
  ) => {
    const their = read(theirs)
    if (their === undefined) return { line: line(key, 'left-out') }
    const my = mine === undefined ? undefined : read(mine)
    // What stands in a file is taken word for word, so that nothing is lost on the way through it.
    if (my === undefined) return { line: line(name(their), 'new'), value: theirs }
    const { value, dropped } = merge(my, their)
    return { line: line(name(value), same(value, my) ? 'same' : 'merged', dropped), value }
  }
  const ofKey = (record: ReturnType<typeof readRecord>) =>
    record && `posting:${record.key}` === key ? record : undefined
  // Under another name than its own it could be neither switched off nor removed.
  const packOfKey = (installed: ReturnType<typeof readInstalled>) =>
    installed && `pack:${installed.pack.id}` === key ? installed : undefined
  if (kind === 'posting')
    return join(
      (raw) => ofKey(readRecord(raw)),
      mergeRecords,
      (record) => record.title || record.url,
    )
  if (kind === 'pack')
    return join(
      (raw) => packOfKey(readInstalled(raw)),
      mergeInstalled,
      ({ pack }) => pack.name,
    )
  if (kind === 'own')
    return join(
      (raw) => readOwn(raw),
      mergeOwn,
      () => key,
    )
  if (kind === 'own-sites')
    return join(
      readTexts,
      (a, b) => ({ value: [...new Set([...a, ...b])], dropped: [] }),
      () => key,
    )
  if (staysHere.has(key) || key in {}) return { line: line(key, 'left-out') }
  return join(
    (raw) => raw,
    mergeOthers,
    () => key,
  )
}

const readTexts = (raw: unknown): string[] | undefined =>
  Array.isArray(raw) && raw.every((item) => typeof item === 'string') ? raw : undefined

/** `previewImport` against what is stored now. */
export async function previewFile(text: string): Promise<ImportPreview | { problem: ImportProblem }> {
  return previewImport(text, await loadItems())
}

/** Joins a file with what is stored now, in one step: all of it or nothing. @throws when the storage refuses. */
export async function importData(
  text: string,
  withSettings: boolean,
): Promise<ImportPreview | { problem: ImportProblem }> {
  const found = await previewFile(text)
  if ('problem' in found) return found
  if (Object.keys(found.write).length > 0) await browser.storage.local.set(found.write)
  if (withSettings && Object.keys(found.settings).length > 0)
    await changeSettings((now) => ({ ...now, ...found.settings }))
  return found
}

/** How much is stored of each kind: number of items and bytes, as JSON. */
export async function measureData(): Promise<Record<DataKind, { items: number; bytes: number }>> {
  const sizes = Object.fromEntries(dataKinds.map((kind) => [kind, { items: 0, bytes: 0 }])) as Awaited<
    ReturnType<typeof measureData>
  >
  for (const [key, value] of Object.entries(await loadItems())) {
    if (isMeta(key)) continue
    const size = sizes[kindOf(key)]
    size.items += 1
    size.bytes += key.length + new TextEncoder().encode(JSON.stringify(value)).length
  }
  return sizes
}

import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { type RoleId, roleIds } from '../../content/types.ts'
import { onAbort } from '../page/on-abort.ts'
import { isDay } from '../prepare/days.ts'
import { alone } from './alone.ts'
import { chosenSettings, forgetManaged, loadManaged, settle, watchManaged } from './managed.ts'
import type { Settings } from './settings.ts'

/*
 * What is kept in the browser's storage, item by item: the settings, and one item for each posting that the user
 * ticked, noted, corrected or saved. Nothing about a page is stored unless the user did something with it.
 */

const settingsItem = storage.defineItem<unknown>('local:settings', { fallback: {}, version: 1 })

/** The settings, once read, where they are kept; see `keepSettings`. */
let kept: { reading?: Promise<Settings> | undefined } | undefined

/** The user's settings, checked, under the policy that holds. Defaults when the storage fails. */
export function loadSettings(): Promise<Settings> {
  if (!kept) return readStored()
  kept.reading ??= readStored(forgetSettings)
  return kept.reading
}

async function readStored(onFailure?: () => void): Promise<Settings> {
  const managed = await loadManaged()
  const stored = await settingsItem.getValue().catch(() => onFailure?.())
  return settle(stored, managed)
}

/**
 * From now on the settings are read once, and again after each change from any part of the extension or of the policy:
 * for the background, where a page waits for each look into the storage.
 */
export function keepSettings(): void {
  kept = {}
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') forgetManaged()
    if (area === 'managed' || (area === 'local' && 'settings' in changes)) forgetSettings()
  })
}

/** Reads the settings anew at the next call. */
export function forgetSettings(): void {
  if (kept) kept.reading = undefined
}

/**
 * Writes the change over what is stored now (not over what the caller last saw), one change after the other, so that two
 * windows do not undo each other. @throws when the storage refuses.
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const managed = await loadManaged()
  return alone('settings', async () => {
    const next = settle(change(settle(await settingsItem.getValue(), managed)), managed)
    await settingsItem.setValue(chosenSettings(next, managed.defaults))
    forgetSettings()
    return next
  })
}

/** Calls back with the settings at each change from any part of the extension or of the policy, until the signal. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = settingsItem.watch(async (value) => {
    const managed = await loadManaged()
    if (!signal.aborted) callback(settle(value, managed))
  })
  onAbort(signal, stop)
  watchManaged(async () => {
    const settings = await loadSettings()
    if (!signal.aborted) callback(settings)
  }, signal)
}

/** How far the user has come with a posting, in the order in which it goes. */
const stages = ['interested', 'applied', 'interview', 'offer', 'closed'] as const

/** What the user did with one posting. */
export interface PostingRecord {
  version: 1
  /** `site:id`, or the address without query noise: one posting keeps one key across a platform's hosts. */
  key: string
  url: string
  title: string
  company: string
  /** Done tips, as `skill/tip`. */
  ticks: string[]
  notes: string
  /** Written answers by `skill/practice` or question id. */
  answers: Record<string, string>
  /** The user's own word on the role, over ours. */
  correction?: RoleId
  /** Nothing opens by itself on this posting. */
  hidden?: boolean
  /** Put on "Your postings" by the user. */
  saved?: boolean
  stage?: (typeof stages)[number]
  /** ISO day. */
  deadline?: string
  /** Skills the posting asks for, at the last reading, for the overview. */
  skills?: { id: string; strength: 'required' | 'preferred' }[]
  role?: RoleId
  /** ms since 1970. */
  changed: number
}

const recordKey = (key: string) => `local:posting:${key}` as const

/** What the user did with this posting so far. `undefined` when nothing. */
export async function loadRecord(key: string): Promise<PostingRecord | undefined> {
  return readRecord(await storage.getItem<unknown>(recordKey(key)))
}

/**
 * Writes the change over what is stored now, one change after the other; a record that was not there starts from `fresh`.
 * Pages leave it to the background (`carryOut`), or two tabs would undo each other. What a private window does is kept in memory only. @throws when the storage refuses.
 */
export async function changeRecord(
  fresh: Pick<PostingRecord, 'key' | 'url' | 'title' | 'company'>,
  change: (now: PostingRecord) => PostingRecord,
  incognito = false,
): Promise<PostingRecord> {
  return alone(recordKey(fresh.key), async () => {
    const passing = incognito ? readRecord(await storage.getItem<unknown>(passingKey(fresh.key))) : undefined
    const stored = passing ?? (await loadRecord(fresh.key))
    const now = stored ?? { version: 1, ticks: [], notes: '', answers: {}, changed: 0, ...fresh }
    const next = { ...change(now), changed: Date.now() }
    await storage.setItem(incognito ? passingKey(fresh.key) : recordKey(fresh.key), next)
    return next
  })
}

/** Where records of private windows pass the time until the last of them is closed: in memory, on no disk. */
const passingKey = (key: string) => `session:posting:${key}` as const

/** Forgets what private windows did, once none is open. */
export async function forgetPassing(): Promise<void> {
  const windows = await browser.windows.getAll()
  if (!windows.some(({ incognito }) => incognito)) await storage.clear('session')
}

/** Calls back at each change of this posting's record from any tab, until the signal. */
export function watchRecord(
  key: string,
  callback: (record: PostingRecord | undefined) => void,
  signal: AbortSignal,
): void {
  onAbort(
    signal,
    storage.watch<unknown>(recordKey(key), (value) => callback(readRecord(value))),
  )
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
type Stage = (typeof stages)[number]
type Asked = NonNullable<PostingRecord['skills']>[number]
const isAsked = (skill: Asked | undefined | null) =>
  typeof skill?.id === 'string' && (skill.strength === 'required' || skill.strength === 'preferred')

/** A stored record, checked: what is not as it should be is left out. `undefined` when it is none at all. */
export function readRecord(raw: unknown): PostingRecord | undefined {
  if (typeof raw !== 'object' || raw === null || typeof (raw as PostingRecord).key !== 'string') return undefined
  const { correction, hidden, saved, stage, deadline, skills, role, ...given } = raw as PostingRecord
  const answers = typeof given.answers === 'object' && given.answers !== null ? Object.entries(given.answers) : []
  return {
    ...given,
    ...(roleIds.includes(correction as RoleId) && { correction }),
    ...(typeof hidden === 'boolean' && { hidden }),
    ...(typeof saved === 'boolean' && { saved }),
    ...(stages.includes(stage as Stage) && { stage }),
    ...(isDay(deadline) && { deadline }),
    ...(Array.isArray(skills) && { skills: skills.filter(isAsked) }),
    ...(roleIds.includes(role as RoleId) && { role }),
    version: 1,
    url: text(given.url),
    title: text(given.title),
    company: text(given.company),
    notes: text(given.notes),
    ticks: Array.isArray(given.ticks) ? given.ticks.filter((tick) => typeof tick === 'string') : [],
    answers: Object.fromEntries(answers.filter(([, answer]) => typeof answer === 'string')),
    changed: typeof given.changed === 'number' ? given.changed : 0,
  }
}

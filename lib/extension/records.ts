import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { Skill } from '../../content/types.ts'
import { onAbort } from '../page/on-abort.ts'
import { type PostingRecord, readRecord } from './store.ts'

const prefix = 'posting:'

/** All postings that the user did something with, the last changed first. Empty when the storage fails. */
export async function listRecords(): Promise<PostingRecord[]> {
  const items = await storage.snapshot('local').catch((): Record<string, unknown> => ({}))
  return Object.entries(items)
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([, item]) => readRecord(item) ?? [])
    .sort((a, b) => b.changed - a.changed)
}

/** Calls back whenever any of the records changes, until the signal. */
export function watchRecords(callback: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) callback()
  }
  browser.storage.onChanged.addListener(listen)
  onAbort(signal, () => browser.storage.onChanged.removeListener(listen))
}

/** Forgets all that was kept of a posting. @throws when the storage refuses. */
export async function removeRecord(key: string): Promise<void> {
  await storage.removeItem(`local:${prefix}${key}`)
}

export interface Progress {
  done: number
  of: number
}

/** How many tips of the posting's skills are ticked. Ticks of other skills do not count. */
export function progressOf(record: PostingRecord, skills: readonly Skill[]): Progress {
  const asked = new Set(record.skills?.map(({ id }) => id))
  const ticks = new Set(record.ticks)
  const tips = skills.filter(({ id }) => asked.has(id)).flatMap(({ id, tips }) => tips.map((tip) => `${id}/${tip.id}`))
  return { done: tips.filter((tip) => ticks.has(tip)).length, of: tips.length }
}

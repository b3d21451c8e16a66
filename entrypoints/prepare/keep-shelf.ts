import { NewerItem, type Shelf } from '../../lib/extension/shelf.ts'

/** What happens to the items that a keeper writes. */
interface Listeners<T> {
  /** What waits to be written, as it will be, by its id. */
  onWaiting(items: ReadonlyMap<string, T>): void
  onWritten(item: T): void
  onSaved(saved: boolean): void
}

/** Keeps changes in sight at once and writes them as fast as the storage takes them; those that come meanwhile are written together. */
export interface ShelfKeeper<T> {
  /** @param before the item as it is in sight */
  change(id: string, before: T | undefined, to: (now: T | undefined) => T): void
  remove(id: string): Promise<void>
  /** Waits until all is written, or refused: that stays in sight and is tried again with the next change of it. */
  settle(): Promise<void>
  /** Sends what waits as it is in sight: the page is being left. */
  leave(): void
}

export function keepShelf<T extends { changed: number }>(shelf: Shelf<T>, listeners: Listeners<T>): ShelfKeeper<T> {
  const waiting = new Map<string, { changes: ((now: T | undefined) => T)[]; shown: T }>()
  /** Items that a newer Prepside wrote: they must not be written over. */
  const barred = new Set<string>()
  let queue = Promise.resolve()
  const say = () => listeners.onWaiting(new Map([...waiting].map(([id, { shown }]) => [id, shown])))

  const write = async (id: string) => {
    const item = waiting.get(id)
    if (!item) return
    const { changes } = item
    try {
      const written = await shelf.change(id, (now) => {
        const next = changes.reduce<T | undefined>((sofar, to) => to(sofar), now) as T
        return { ...next, changed: Date.now() }
      })
      // What was changed meanwhile still waits.
      const still = waiting.get(id)
      if (still && still.changes.length > changes.length)
        waiting.set(id, { ...still, changes: still.changes.slice(changes.length) })
      else waiting.delete(id)
      listeners.onWritten(written)
      listeners.onSaved(true)
    } catch (error) {
      if (error instanceof NewerItem) barred.add(id)
      listeners.onSaved(false)
    }
    say()
  }

  const keeper: ShelfKeeper<T> = {
    change(id, before, to) {
      const { changes = [], shown = before } = waiting.get(id) ?? {}
      waiting.set(id, { changes: [...changes, to], shown: { ...to(shown), changed: Date.now() } })
      say()
      queue = queue.then(() => write(id))
    },
    settle: () => queue,
    leave() {
      for (const [id, { shown }] of waiting) if (!barred.has(id)) shelf.put(id, shown)
    },
    remove(id) {
      waiting.delete(id)
      say()
      queue = queue
        .then(() => shelf.remove(id))
        .then(
          () => listeners.onSaved(true),
          () => listeners.onSaved(false),
        )
      return queue
    },
  }
  return keeper
}

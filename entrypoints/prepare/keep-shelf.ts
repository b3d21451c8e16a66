import type { Shelf } from '../../lib/extension/shelf.ts'

/** What happens to the items that a keeper writes. */
interface Listeners<T> {
  /** What waits to be written, as it will be, by its id. */
  onWaiting(items: ReadonlyMap<string, T>): void
  onWritten(item: T): void
  onSaved(saved: boolean): void
}

/** Keeps changes in sight at once and writes them when they rest, one after the other. */
export interface ShelfKeeper<T> {
  /** @param before the item as it is in sight */
  change(id: string, before: T | undefined, to: (now: T | undefined) => T): void
  remove(id: string): Promise<void>
  /** Writes what waits. What the storage refuses stays in sight and is tried again with the next change. */
  flush(): Promise<void>
}

/** Typing comes letter by letter; it is written when it rests, ms. */
const rest = 250

export function keepShelf<T extends { changed: number }>(shelf: Shelf<T>, listeners: Listeners<T>): ShelfKeeper<T> {
  const waiting = new Map<string, { changes: ((now: T | undefined) => T)[]; shown: T }>()
  let queue = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
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
    } catch {
      listeners.onSaved(false)
    }
    say()
  }

  const keeper: ShelfKeeper<T> = {
    change(id, before, to) {
      const { changes = [], shown = before } = waiting.get(id) ?? {}
      waiting.set(id, { changes: [...changes, to], shown: { ...to(shown), changed: Date.now() } })
      say()
      clearTimeout(timer)
      timer = setTimeout(() => void keeper.flush(), rest)
    },
    flush() {
      clearTimeout(timer)
      for (const id of waiting.keys()) queue = queue.then(() => write(id))
      return queue
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

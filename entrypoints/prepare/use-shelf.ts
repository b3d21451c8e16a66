import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Shelf } from '../../lib/extension/shelf.ts'
import { keepShelf } from './keep-shelf.ts'

/** The items of a shelf as the page shows them, what is still being written among them. */
export interface ShelfView<T> {
  /** The last changed first. */
  items: readonly T[]
  change(id: string, to: (now: T | undefined) => T): void
  remove(id: string): void
}

/** Keeps the items of a shelf: what is changed here is stored, what is changed elsewhere shows here. `onSaved` stays the same. */
export function useShelf<T extends { id: string; changed: number }>(
  shelf: Shelf<T>,
  onSaved: (saved: boolean) => void,
): ShelfView<T> {
  const [stored, setStored] = useState<readonly T[]>([])
  const [waiting, setWaiting] = useState<ReadonlyMap<string, T>>(new Map())
  const keeper = useMemo(
    () =>
      keepShelf(shelf, {
        onWaiting: setWaiting,
        onWritten: (item) => setStored((now) => [...now.filter(({ id }) => id !== item.id), item]),
        onSaved,
      }),
    [shelf, onSaved],
  )
  useEffect(() => {
    const end = new AbortController()
    void shelf.list().then((items) => !end.signal.aborted && setStored(items))
    shelf.watch(
      (id) =>
        void shelf.load(id).then((item) => {
          if (!end.signal.aborted) setStored((now) => [...now.filter((one) => one.id !== id), ...(item ? [item] : [])])
        }),
      end.signal,
    )
    addEventListener('pagehide', keeper.leave, end)
    return () => end.abort()
  }, [shelf, keeper])

  const items = [...stored.filter(({ id }) => !waiting.has(id)), ...waiting.values()].sort(
    (a, b) => b.changed - a.changed,
  )
  return {
    items,
    change: (id, to) =>
      keeper.change(
        id,
        items.find((item) => item.id === id),
        to,
      ),
    remove(id) {
      setStored((now) => now.filter((item) => item.id !== id))
      void keeper.remove(id)
    },
  }
}

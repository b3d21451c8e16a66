import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Content, Pack } from '../../content/types.ts'
import { forgetContent, loadContent, loadManagedPacks } from '../../lib/extension/content.ts'
import {
  changeOwn,
  emptyOwn,
  type InstalledPack,
  loadOwn,
  loadPacks,
  watchOwnContent,
} from '../../lib/extension/own-content.ts'

/** Waits for a writing, and says on the page whether the storage took it. */
export type Tried = (writing: Promise<unknown>) => Promise<boolean>

export interface ContentState {
  /** All of it, whatever the settings hide. */
  content: Content
  installed: InstalledPack[]
  managed: Pack[]
  own: Pack
  /** Whether the storage took it. */
  changeOwn: (change: (now: Pack) => Pack) => Promise<boolean>
}

/** The content with packs and own entries, kept up to date; until they are read, what is bundled. `tried` stays the same. */
export function useContent(bundled: Content, tried: Tried): ContentState {
  const [state, setState] = useState<Omit<ContentState, 'changeOwn'>>({
    content: bundled,
    installed: [],
    managed: [],
    own: emptyOwn,
  })
  useEffect(() => {
    const end = new AbortController()
    const load = async () => {
      forgetContent()
      const [{ content }, installed, managed, own] = await Promise.all([
        loadContent(),
        loadPacks(),
        loadManagedPacks(),
        loadOwn(),
      ])
      if (!end.signal.aborted) setState({ content, installed, managed, own })
    }
    void load()
    watchOwnContent(() => void load(), end.signal)
    return () => end.abort()
  }, [])
  return useMemo(() => ({ ...state, changeOwn: (change) => tried(changeOwn(change)) }), [state, tried])
}

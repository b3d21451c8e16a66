import { bundled } from '../../content/bundled.ts'
import type { Pack } from '../../content/types.ts'
import { loadManaged } from './managed.ts'
import { loadOwn, loadPacks, watchOwnContent } from './own-content.ts'
import { applyPacks, type PackedContent } from './packs/apply-packs.ts'

let kept: Promise<PackedContent> | undefined
let watched = false

/**
 * All the content there is: what is bundled, with the packs of an administrator, those that are on and the user's own over it. Put together once
 * and kept until those change; what is bundled only when the storage fails.
 */
export function loadContent(): Promise<PackedContent> {
  if (!watched) watchOwnContent(forgetContent)
  watched = true
  kept ??= Promise.all([loadManagedPacks(), loadPacks(), loadOwn()]).then(([managed, packs, own]) => {
    const used = [...managed, ...packs.filter(({ on }) => on).map(({ pack }) => pack)]
    return layContent(isEmpty(own) ? used : [...used, own])
  })
  return kept
}

/** The packs that an administrator rolled out; one that is not as it should be is left out. */
export async function loadManagedPacks(): Promise<Pack[]> {
  const { packs } = await loadManaged()
  if (packs.length === 0) return []
  const { readPack } = await import('./packs/read-pack.ts')
  return packs.flatMap((text) => {
    const read = readPack(text, bundled)
    return 'pack' in read ? [read.pack] : []
  })
}

/** Puts it together anew at the next call. */
export function forgetContent(): void {
  kept = undefined
}

const alone: PackedContent = { content: bundled, aliases: new Map() }

/** Lays packs, in their order, over what is bundled. The same object as long as there are none. */
export function layContent(packs: readonly Pack[]): PackedContent {
  return packs.length === 0 ? alone : applyPacks(bundled, packs)
}

function isEmpty({ skills, aliases, tips, companies }: Pack): boolean {
  return [skills, companies, Object.keys(aliases ?? {}), Object.keys(tips ?? {})].every((list) => !list?.length)
}

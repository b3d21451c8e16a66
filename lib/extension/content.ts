import { bundled } from '../../content/bundled.ts'
import type { Pack } from '../../content/types.ts'
import { loadOwn, loadPacks, watchOwnContent } from './own-content.ts'
import { applyPacks, type PackedContent } from './packs/apply-packs.ts'

let kept: Promise<PackedContent> | undefined
let watched = false

/**
 * All the content there is: what is bundled, with the packs that are on and the user's own over it. Put together once
 * and kept until those change; what is bundled only when the storage fails.
 */
export function loadContent(): Promise<PackedContent> {
  if (!watched) watchOwnContent(forgetContent)
  watched = true
  kept ??= Promise.all([loadPacks(), loadOwn()]).then(([packs, own]) => {
    const used = packs.filter(({ on }) => on).map(({ pack }) => pack)
    return layContent(isEmpty(own) ? used : [...used, own])
  })
  return kept
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

import { bundled } from '../../content/bundled.ts'
import { translated } from '../../content/translated.ts'
import type { Content, Pack } from '../../content/types.ts'
import { type Language, loadLanguage } from './language.ts'
import { loadManaged } from './managed.ts'
import { loadOwn, loadPacks, watchOwnContent } from './own-content.ts'
import { applyPacks, type PackedContent } from './packs/apply-packs.ts'
import type { Settings } from './settings.ts'

let kept: Promise<PackedContent> | undefined
let keptIn: Language | undefined
let watched = false

/**
 * All the content there is: what is bundled, in the user's language, with the packs of an administrator, those that are on and the user's own over it. Put together once
 * and kept until those or the language change; what is bundled only when the storage fails.
 */
export async function loadContent(settings?: Settings): Promise<PackedContent> {
  const language = await loadLanguage(settings)
  if (language !== keptIn) forgetContent()
  keptIn = language
  if (!watched) watchOwnContent(forgetContent)
  watched = true
  kept ??= Promise.all([bundledIn(language), loadManagedPacks(), loadPacks(), loadOwn()]).then(
    ([base, managed, packs, own]) => {
      const used = [...managed, ...packs.filter(({ on }) => on).map(({ pack }) => pack)]
      return layContent(isEmpty(own) ? used : [...used, own], base)
    },
  )
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

/** What is bundled, in a language. */
export async function bundledIn(language: Language): Promise<Content> {
  if (language === 'en') return bundled
  const { chinese } = await import('../../content/bundled-zh.ts')
  return translated(bundled, chinese)
}

/** Lays packs, in their order, over the content of a language. */
function layContent(packs: readonly Pack[], base: Content): PackedContent {
  return packs.length === 0 ? { content: base, aliases: new Map() } : applyPacks(base, packs)
}

function isEmpty({ skills, aliases, tips, companies }: Pack): boolean {
  return [skills, companies, Object.keys(aliases ?? {}), Object.keys(tips ?? {})].every((list) => !list?.length)
}

import type { Content, Pack } from '../../../content/types.ts'
import { applyPacks, packedLists } from './apply-packs.ts'

/** Something that a pack changes. */
export interface PackChange {
  kind: (typeof packedLists)[number] | 'tips' | 'aliases'
  /** The item's id; of tips `skill/tip`; of aliases the skill's. */
  id: string
  /** What people know it by: its name, its question, its text; of aliases the phrases. */
  name: string
  change: 'adds' | 'replaces'
}

export interface PackPreview {
  /** The installed pack that this one takes the place of. */
  replaces?: Pack
  /** In the order of the pack; what is there already, word for word, is no change. */
  changes: PackChange[]
}

/** What installing `pack` beside `installed` packs would change, compared with the content without it. */
export function previewPack(bundled: Content, installed: readonly Pack[], pack: Pack): PackPreview {
  const replaces = installed.find(({ id }) => id === pack.id)
  const { content: before, aliases } = applyPacks(
    bundled,
    installed.filter((other) => other !== replaces),
  )
  const changes: PackChange[] = []
  const compare = (kind: PackChange['kind'], id: string, known: object | undefined, item: object) => {
    if (known && sameJson(known, item)) return
    changes.push({ kind, id, name: nameOf(item), change: known ? 'replaces' : 'adds' })
  }

  for (const list of packedLists) {
    const known = new Map<string, object>(before[list].map((item) => [item.id, item]))
    for (const item of pack[list] ?? []) compare(list, item.id, known.get(item.id), item)
  }
  const skills = new Map([...before.skills, ...(pack.skills ?? [])].map((skill) => [skill.id, skill]))
  for (const [id, tips] of Object.entries(pack.tips ?? {})) {
    const known = new Map(skills.get(id)?.tips.map((tip) => [tip.id, tip]))
    for (const tip of tips) compare('tips', `${id}/${tip.id}`, known.get(tip.id), tip)
  }
  for (const [id, phrases] of Object.entries(pack.aliases ?? {})) {
    const fresh = phrases.filter((phrase) => !aliases.get(id)?.includes(phrase))
    if (fresh.length > 0) changes.push({ kind: 'aliases', id, name: fresh.join(', '), change: 'adds' })
  }
  return { ...(replaces && { replaces }), changes }
}

function nameOf(item: { name?: string; term?: string; question?: string; text?: string; title?: string }): string {
  return item.name ?? item.term ?? item.question ?? item.text ?? item.title ?? ''
}

/** Whether two JSON values say the same, whatever the order of their fields. */
function sameJson(a: unknown, b: unknown): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  const keys = Object.keys(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => sameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  )
}

import type { Content, Pack, Skill } from '../../../content/types.ts'
import { applyPacks, type PackedContent, packedLists } from './apply-packs.ts'

/** Something that installing a pack changes. */
export interface PackChange {
  kind: (typeof packedLists)[number] | 'tips' | 'aliases'
  /** The item's id; of tips `skill/tip`; of aliases the skill's. */
  id: string
  /** What people know it by: its name, its question, its text; of aliases the phrases. */
  name: string
  change: 'adds' | 'replaces' | 'removes'
}

export interface PackPreview {
  /** The installed pack that this one takes the place of. */
  replaces?: Pack
  /** Empty when nothing changes. The tips of a skill that comes or goes are not listed beside it. */
  changes: PackChange[]
}

/** What installing `pack` would change in what is there now, `installed` packs included. Changes nothing. */
export function previewPack(bundled: Content, installed: readonly Pack[], pack: Pack): PackPreview {
  const replaces = installed.find(({ id }) => id === pack.id)
  const before = applyPacks(bundled, installed)
  const after = applyPacks(bundled, installPack(installed, pack))
  return {
    ...(replaces && { replaces }),
    changes: [
      ...packedLists.flatMap((list) =>
        list === 'skills'
          ? compareLists('skills', before.content.skills.map(withoutTips), after.content.skills.map(withoutTips))
          : compareLists(list, before.content[list], after.content[list]),
      ),
      ...compareTips(before.content.skills, after.content.skills),
      ...compareAliases(before.aliases, after.aliases),
    ],
  }
}

/** The installed packs with `pack` in the place of the one with its id, or at the end. */
export function installPack(installed: readonly Pack[], pack: Pack): Pack[] {
  return installed.some(({ id }) => id === pack.id)
    ? installed.map((other) => (other.id === pack.id ? pack : other))
    : [...installed, pack]
}

type Item = { id: string; name?: string; term?: string; question?: string; text?: string; title?: string }

function compareLists(
  kind: PackChange['kind'],
  before: readonly Item[],
  after: readonly Item[],
  prefix = '',
): PackChange[] {
  const old = new Map(before.map((item) => [item.id, item]))
  const fresh = new Set(after.map(({ id }) => id))
  const say = (item: Item, change: PackChange['change']): PackChange => ({
    kind,
    id: prefix + item.id,
    name: item.name ?? item.term ?? item.question ?? item.text ?? item.title ?? '',
    change,
  })
  return [
    ...after.flatMap((item) => {
      const known = old.get(item.id)
      if (known === item || (known && sameJson(known, item))) return []
      return [say(item, known ? 'replaces' : 'adds')]
    }),
    ...before.filter(({ id }) => !fresh.has(id)).map((item) => say(item, 'removes')),
  ]
}

function withoutTips({ tips: _, ...skill }: Skill): Omit<Skill, 'tips'> {
  return skill
}

function compareTips(before: readonly Skill[], after: readonly Skill[]): PackChange[] {
  const old = new Map(before.map((skill) => [skill.id, skill]))
  return after.flatMap((skill) => {
    const known = old.get(skill.id)
    return known && known !== skill ? compareLists('tips', known.tips, skill.tips, `${skill.id}/`) : []
  })
}

function compareAliases(before: PackedContent['aliases'], after: PackedContent['aliases']): PackChange[] {
  const missing = (from: PackedContent['aliases'], other: PackedContent['aliases'], change: PackChange['change']) =>
    [...from].flatMap(([id, phrases]): PackChange[] => {
      const rest = new Set(other.get(id))
      const names = phrases.filter((phrase) => !rest.has(phrase))
      return names.length > 0 ? [{ kind: 'aliases', id, name: names.join(', '), change }] : []
    })
  return [...missing(after, before, 'adds'), ...missing(before, after, 'removes')]
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

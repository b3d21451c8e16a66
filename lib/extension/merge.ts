import type { Pack } from '../../content/types.ts'
import type { InstalledPack } from './own-content.ts'
import type { PostingRecord } from './store.ts'

/*
 * Joining what is stored here with what a file brings. Nothing is doubled; of two values the newer stays, and the other
 * one is named in `dropped`, so that nothing goes silently. Joining the same file twice changes nothing the second time.
 */

/** A value that gave way to another. */
export interface Dropped {
  /** What it was the value of, as a path: `notes`, `answers.x`, `tips.sql.my-tip`. */
  field: string
  kept: unknown
  dropped: unknown
}

export interface Merged<T> {
  value: T
  dropped: Dropped[]
}

export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** JSON with the names in alphabetical order: equal for equal values. */
export function canonical(value: unknown, indent?: number): string {
  return (
    JSON.stringify(
      value,
      (_, item) =>
        typeof item === 'object' && item !== null && !Array.isArray(item)
          ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
          : item,
      indent,
    ) ?? ''
  )
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value as object).length === 0)
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields of a record in which every entry counts, from wherever it comes. */
const unions = new Set(['ticks'])

/** Joins two records of one posting, field by field. */
export function mergeRecords(mine: PostingRecord, theirs: PostingRecord): Merged<PostingRecord> {
  const { value, dropped } = mergeGroups({ ...mine }, { ...theirs }, theirs.changed - mine.changed, '')
  return { value: { ...value, changed: Math.max(mine.changed, theirs.changed) } as PostingRecord, dropped }
}

function mergeGroups(
  mine: Record<string, unknown>,
  theirs: Record<string, unknown>,
  /** How much later theirs was changed. */
  later: number,
  path: string,
): Merged<Record<string, unknown>> {
  const value: Record<string, unknown> = { ...mine }
  const dropped: Dropped[] = []
  for (const [name, their] of Object.entries(theirs)) {
    const my = Object.hasOwn(mine, name) ? mine[name] : undefined
    const field = path + name
    if (field === 'changed' || same(my, their) || (isEmpty(their) && my !== undefined)) continue
    if (isEmpty(my)) value[name] = their
    else if (unions.has(field) && Array.isArray(my) && Array.isArray(their))
      value[name] = [...new Set([...my, ...their])]
    else if (isGroup(my) && isGroup(their)) {
      const inner = mergeGroups(my, their, later, `${field}.`)
      value[name] = inner.value
      dropped.push(...inner.dropped)
    } else {
      // Of two values of one moment either will do, as long as both sides keep the same one.
      const takeTheirs = later > 0 || (later === 0 && canonical(their) > canonical(my))
      value[name] = takeTheirs ? their : my
      dropped.push({ field, kept: value[name], dropped: takeTheirs ? my : their })
    }
  }
  return { value, dropped }
}

/** Of two packs with one id the one that was installed last stays. */
export function mergeInstalled(mine: InstalledPack, theirs: InstalledPack): Merged<InstalledPack> {
  if (same(mine.pack, theirs.pack)) return { value: mine, dropped: [] }
  const [kept, gone] = theirs.changed > mine.changed ? [theirs, mine] : [mine, theirs]
  return { value: kept, dropped: [{ field: 'pack', kept: kept.pack.name, dropped: gone.pack.name }] }
}

/** Joins own content; where both have an item with one id and it differs, what is here stays. */
export function mergeOwn(mine: Pack, theirs: Pack): Merged<Pack> {
  const dropped: Dropped[] = []
  const join = <T extends { id: string }>(field: string, here: readonly T[] = [], there: readonly T[] = []): T[] => {
    const known = new Map(here.map((item) => [item.id, item]))
    for (const item of there) {
      const my = known.get(item.id)
      if (my && !same(my, item)) dropped.push({ field: `${field}.${item.id}`, kept: my, dropped: item })
    }
    return [...here, ...there.filter(({ id }) => !known.has(id))]
  }
  const names = (a: object = {}, b: object = {}) => [...new Set([...Object.keys(a), ...Object.keys(b)])]
  const tips = names(mine.tips, theirs.tips).map((id) => [id, join(`tips.${id}`, mine.tips?.[id], theirs.tips?.[id])])
  const aliases = names(mine.aliases, theirs.aliases).map((id) => [
    id,
    [...new Set([...(mine.aliases?.[id] ?? []), ...(theirs.aliases?.[id] ?? [])])],
  ])
  const value: Pack = {
    ...mine,
    skills: join('skills', mine.skills, theirs.skills),
    companies: join('companies', mine.companies, theirs.companies),
    tips: Object.fromEntries(tips),
    aliases: Object.fromEntries(aliases),
  }
  return { value, dropped }
}

/** Items of other kinds: the one that says it was changed last stays, else what is here. */
export function mergeOthers(mine: unknown, theirs: unknown): Merged<unknown> {
  if (same(mine, theirs) || isEmpty(theirs)) return { value: mine, dropped: [] }
  if (isEmpty(mine)) return { value: theirs, dropped: [] }
  const changed = (value: unknown) => (isGroup(value) && typeof value.changed === 'number' ? value.changed : 0)
  const [kept, dropped] = changed(theirs) > changed(mine) ? [theirs, mine] : [mine, theirs]
  return { value: kept, dropped: [{ field: 'all', kept, dropped }] }
}

import type { Drill, DrillKind } from '../../content/exercises.ts'

/** What is remembered of a drill. JSON-safe: it is stored. */
export interface DrillRecord {
  version: 1
  id: string
  /** Whether the first answer was right, the last time. */
  right: boolean
  tries: number
  /** ms since 1970. */
  changed: number
}

/** The groups of drills, and which kinds each holds. */
export const drillGroups = {
  metrics: ['pick-metric', 'name-guardrail'],
  'ab-tests': ['sample-size', 'read-result', 'peeking'],
  sql: ['read-sql'],
} as const satisfies Record<string, readonly DrillKind[]>
export type DrillGroup = keyof typeof drillGroups

/** The drills of a group in the order to do them: those never solved, then those that went wrong, then the longest solved. */
export function chooseDrills(
  drills: readonly Drill[],
  records: ReadonlyMap<string, DrillRecord>,
  group: DrillGroup,
): Drill[] {
  const kinds: readonly DrillKind[] = drillGroups[group]
  const rank = ({ id }: Drill) => {
    const record = records.get(id)
    if (!record) return 0
    return record.right ? 2 : 1
  }
  const when = ({ id }: Drill) => records.get(id)?.changed ?? 0
  return drills.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => rank(a) - rank(b) || when(a) - when(b))
}

/** A drill's answers in an order that is always the same for it, and in which the right one stands now here, now there. */
export function optionsOf({ id, options }: Drill): Drill['options'] {
  let turn = 0
  for (const letter of id) turn = (turn * 31 + letter.charCodeAt(0)) % 9973
  const start = turn % options.length
  return [...options.slice(start), ...options.slice(0, start)]
}

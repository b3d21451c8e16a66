import * as v from 'valibot'
import { isDay } from '../prepare/days.ts'

/* Fields of stored items, read as untrusted input: one that is not as it should be gets its default. */

export const text = v.fallback(v.optional(v.string(), ''), '')
export const time = v.fallback(v.optional(v.pipe(v.number(), v.finite()), 0), 0)
export const day = v.pipe(
  v.string(),
  v.check((value) => isDay(value)),
)
export const maybeDay = v.fallback(v.optional(day), undefined)
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300))
export const amount = v.fallback(v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)), 0), 0)
/** Entries that are not as they should be are left out. */
export const entries = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.fallback(v.optional(v.record(v.string(), v.unknown()), {}), {}),
    v.transform((all) =>
      Object.fromEntries(
        Object.entries(all).filter((entry): entry is [string, v.InferOutput<T>] => v.is(schema, entry[1])),
      ),
    ),
  )
export const items = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.fallback(v.optional(v.array(v.unknown()), []), []),
    v.transform((all) =>
      all.flatMap((one) => {
        const { success, output } = v.safeParse(schema, one)
        return success ? [output] : []
      }),
    ),
  )

export const reading =
  <T extends v.GenericSchema>(schema: T) =>
  (item: unknown): v.InferOutput<T> | undefined => {
    const { success, output } = v.safeParse(schema, item)
    return success ? output : undefined
  }

/** Without the fields that are not there. */
export function dropMissing<T extends object | undefined>(item: T): NoMissing<T> {
  if (!item) return undefined as NoMissing<T>
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as NoMissing<T>
}
type NoMissing<T> = T extends object ? { [K in keyof T]: Exclude<T[K], undefined> } : T

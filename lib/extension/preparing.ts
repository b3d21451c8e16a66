import * as v from 'valibot'
import { productAreas } from '../../content/types.ts'
import type { PracticeCard } from '../prepare/cards.ts'
import { isDay } from '../prepare/days.ts'
import type { DrillRecord } from '../prepare/drills.ts'
import { freshChoices, type PlanChoices } from '../prepare/make-plan.ts'
import type { PortfolioPiece } from '../prepare/portfolio.ts'
import type { Story } from '../prepare/story.ts'
import { createShelf, type ShelfKind } from './shelf.ts'

/*
 * What the user makes while preparing: the choices for each posting's plan, stories, practised questions and portfolio pieces.
 * One stored item each, read as untrusted input: a field that is not as it should be gets its default, the rest stays.
 */

const text = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(20_000)), ''), '')
const time = v.fallback(v.optional(v.pipe(v.number(), v.finite()), 0), 0)
const day = v.pipe(
  v.string(),
  v.check((value) => isDay(value)),
)
const maybeDay = v.fallback(v.optional(day), undefined)
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300))
const amount = v.fallback(v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)), 0), 0)
/** Entries that are not as they should be are left out. */
const entries = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.fallback(v.optional(v.record(v.string(), v.unknown()), {}), {}),
    v.transform((all) =>
      Object.fromEntries(
        Object.entries(all).filter((entry): entry is [string, v.InferOutput<T>] => v.is(schema, entry[1])),
      ),
    ),
  )
const items = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.fallback(v.optional(v.array(v.unknown()), []), []),
    v.transform((all) =>
      all.flatMap((one) => {
        const { success, output } = v.safeParse(schema, one)
        return success ? [output] : []
      }),
    ),
  )

const reading =
  <T extends v.GenericSchema>(schema: T) =>
  (item: unknown): v.InferOutput<T> | undefined => {
    const { success, output } = v.safeParse(schema, item)
    return success ? output : undefined
  }

const briefSchema = v.object({
  title: text,
  company: text,
  url: text,
  deadline: maybeDay,
  skills: items(v.object({ id, emphasis: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) })),
  areas: items(v.picklist(productAreas)),
})

const choicesSchema = v.object({
  version: v.literal(1),
  until: v.fallback(v.optional(id), undefined),
  chosen: maybeDay,
  interview: maybeDay,
  deadline: maybeDay,
  minutesPerDay: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(960))), undefined),
  begin: v.fallback(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)), freshChoices.begin),
    freshChoices.begin,
  ),
  done: entries(day),
  // A plan without any work is none that something could have moved from.
  placing: v.pipe(
    entries(day),
    v.transform((all) => (Object.keys(all).length > 0 ? all : undefined)),
  ),
  posting: v.fallback(v.optional(briefSchema), undefined),
})

/** How the choices for a plan are read. */
export const planKind: ShelfKind<PlanChoices> = {
  version: 1,
  migrations: {},
  read: (item) => dropMissing(reading(choicesSchema)(item)),
}

const storySchema = v.object({
  version: v.literal(1),
  id,
  title: text,
  skills: items(id),
  situation: text,
  task: text,
  action: text,
  result: text,
  changed: time,
})

/** How stories are read. */
export const storyKind: ShelfKind<Story> = { version: 1, migrations: {}, read: reading(storySchema) }

const memorySchema = v.object({
  due: v.pipe(v.number(), v.finite()),
  stability: amount,
  difficulty: amount,
  scheduledDays: amount,
  learningSteps: amount,
  reps: amount,
  lapses: amount,
  state: v.picklist([0, 1, 2, 3]),
  lastReview: v.fallback(v.optional(v.pipe(v.number(), v.finite())), undefined),
})

const cardSchema = v.object({
  version: v.literal(1),
  id,
  skills: items(id),
  memory: memorySchema,
  answers: items(
    v.object({
      at: v.pipe(v.number(), v.finite()),
      met: amount,
      of: v.pipe(v.number(), v.minValue(1)),
      seconds: amount,
    }),
  ),
  changed: time,
})

/** How practised questions are read. */
export const cardKind: ShelfKind<PracticeCard> = {
  version: 1,
  migrations: {},
  read: (item) => {
    const card = reading(cardSchema)(item)
    return card && { ...card, memory: dropMissing(card.memory) as PracticeCard['memory'] }
  },
}

const pieceSchema = v.object({
  version: v.literal(1),
  id,
  form: id,
  title: text,
  texts: entries(v.pipe(v.string(), v.maxLength(20_000))),
  items: items(
    v.object({
      id,
      name: text,
      when: v.fallback(v.picklist(['now', 'next', 'later', 'not']), 'later'),
      reach: amount,
      impact: amount,
      confidence: amount,
      effort: amount,
    }),
  ),
  changed: time,
})

/** How pieces of the portfolio are read. */
export const pieceKind: ShelfKind<PortfolioPiece> = { version: 1, migrations: {}, read: reading(pieceSchema) }

const drillRecordSchema = v.object({
  version: v.literal(1),
  id,
  right: v.boolean(),
  tries: amount,
  changed: time,
})

/** How solved drills are read. */
export const drillKind: ShelfKind<DrillRecord> = { version: 1, migrations: {}, read: reading(drillRecordSchema) }

const draftSchema = v.object({ version: v.literal(1), id, text, changed: time })

/** What the user wrote as an answer to a practice question, kept while it is written. */
export type Draft = v.InferOutput<typeof draftSchema>

/** How written answers are read. */
export const draftKind: ShelfKind<Draft> = { version: 1, migrations: {}, read: reading(draftSchema) }

/** The choices for a posting's plan, by the posting's key. */
export const planShelf = createShelf('plan', planKind)
/** Stories by their id. */
export const storyShelf = createShelf('story', storyKind)
/** Practised questions by the question's id. */
export const cardShelf = createShelf('card', cardKind)
/** Written answers by the question's id. */
export const draftShelf = createShelf('draft', draftKind)
/** Solved drills by their id. */
export const drillShelf = createShelf('drill', drillKind)
/** Pieces of the portfolio by their id. */
export const pieceShelf = createShelf('portfolio', pieceKind)

/** Without the fields that are not there. */
function dropMissing<T extends object | undefined>(item: T): NoMissing<T> {
  if (!item) return undefined as NoMissing<T>
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as NoMissing<T>
}
type NoMissing<T> = T extends object ? { [K in keyof T]: Exclude<T[K], undefined> } : T

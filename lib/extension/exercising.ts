import * as v from 'valibot'
import type { PracticeCard } from '../prepare/cards.ts'
import type { DrillRecord } from '../prepare/drills.ts'
import type { PortfolioPiece } from '../prepare/portfolio.ts'
import { amount, dropMissing, entries, id, items, reading, text, time } from './checked-fields.ts'
import { createShelf, type ShelfKind } from './shelf.ts'

/*
 * What the user makes on the page for preparing only: practised questions, written answers, solved drills, pieces of a portfolio.
 */

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
  texts: entries(v.string()),
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

const draftSchema = v.object({
  version: v.literal(1),
  id,
  text,
  /** What was written the last time the question was scored. */
  last: text,
  changed: time,
})

/** What the user wrote as an answer to a practice question, kept while it is written. */
export type Draft = v.InferOutput<typeof draftSchema>

/** How written answers are read. */
export const draftKind: ShelfKind<Draft> = { version: 1, migrations: {}, read: reading(draftSchema) }

/** Practised questions by the question's id. */
export const cardShelf = createShelf('card', cardKind)
/** Written answers by the question's id. */
export const draftShelf = createShelf('draft', draftKind)
/** Solved drills by their id. */
export const drillShelf = createShelf('drill', drillKind)
/** Pieces of the portfolio by their id. */
export const pieceShelf = createShelf('portfolio', pieceKind)

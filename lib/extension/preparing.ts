import * as v from 'valibot'
import { productAreas } from '../../content/types.ts'
import { freshChoices, type PlanChoices } from '../prepare/make-plan.ts'
import type { Story } from '../prepare/story.ts'
import { day, dropMissing, entries, id, items, maybeDay, reading, text, time } from './checked-fields.ts'
import { createShelf, type ShelfKind } from './shelf.ts'

/*
 * What the user prepares with, in the sidebar and on the page for preparing: the choices for each posting's plan, and stories.
 */

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

/** The choices for a posting's plan, by the posting's key. */
export const planShelf = createShelf('plan', planKind)
/** Stories by their id. */
export const storyShelf = createShelf('story', storyKind)

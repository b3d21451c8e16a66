import * as v from 'valibot'
import { pillarIds } from '../../content/types.ts'

/*
 * The user's settings: one typed, versioned object, read as untrusted input.
 * A value that is not as it should be becomes its default; the rest survives.
 */

/** What a posting's role makes Prepside do by itself. */
export const openings = ['sidebar', 'tab', 'nothing'] as const
export type Opening = (typeof openings)[number]

/** Bounds of the sidebar's width, px. */
export const widths = { least: 280, small: 320, medium: 380, large: 480, most: 600 } as const

/** A key's schema with its default in place of a bad value. */
const or = <const T extends v.GenericSchema>(schema: T, value: v.InferOutput<T>) =>
  v.fallback(v.optional(schema, value as never), value as never)
const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(5000))

const siteSchema = v.object({
  /** Nothing opens by itself there. */
  hidden: v.optional(v.boolean()),
  side: v.optional(v.picklist(['right', 'left'])),
  layout: v.optional(v.picklist(['overlay', 'push'])),
  /** Where the collapsed tab stands along the edge, 0 (top) to 1. */
  tabPlace: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
})

const settingsSchema = v.object({
  version: or(v.literal(1), 1),
  theme: or(v.picklist(['auto', 'light', 'dark']), 'auto'),
  side: or(v.picklist(['right', 'left']), 'right'),
  layout: or(v.picklist(['overlay', 'push']), 'overlay'),
  /** px */
  width: or(v.pipe(v.number(), v.integer(), v.minValue(widths.least), v.maxValue(widths.most)), widths.medium),
  /** What to do by itself on a posting of each role. Role `other` never does anything. */
  open: or(
    v.object({
      'pm-internship': or(v.picklist(openings), 'sidebar'),
      'pm-role': or(v.picklist(openings), 'tab'),
      'adjacent-internship': or(v.picklist(openings), 'tab'),
    }),
    { 'pm-internship': 'sidebar', 'pm-role': 'tab', 'adjacent-internship': 'tab' },
  ),
  /** All evidence is marked in the page as soon as the sidebar opens. */
  markAll: or(v.boolean(), false),
  /** Pillars in the user's order. */
  pillarOrder: or(v.pipe(v.array(v.picklist(pillarIds)), v.maxLength(5)), [...pillarIds]),
  hiddenPillars: or(v.array(v.picklist(pillarIds)), []),
  hiddenSkills: or(ids, []),
  /** `skill/tip` */
  hiddenTips: or(ids, []),
  /** Ids of built-in sites that are switched off. */
  sitesOff: or(ids, []),
  /** What holds on one host only, by host name. */
  sites: or(v.record(v.string(), siteSchema), {}),
  /** Nothing opens by itself before this time, ms since 1970. */
  pausedUntil: or(v.pipe(v.number(), v.minValue(0)), 0),
  /** Postings that were read are listed on "Your postings" without being saved one by one. */
  history: or(v.boolean(), false),
})

export type Settings = v.InferOutput<typeof settingsSchema>
export type SiteSettings = v.InferOutput<typeof siteSchema>

/** The settings that `raw` holds; whatever is missing or not as it should be has its default. Never throws. */
export function readSettings(raw: unknown): Settings {
  const given = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {}
  return v.parse(settingsSchema, given)
}

export const defaultSettings: Settings = readSettings({})

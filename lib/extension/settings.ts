import { type PillarId, pillarIds } from '../../content/types.ts'

/*
 * The user's settings: one typed, versioned object, read as untrusted input.
 * A value that is not as it should be becomes its default; the rest survives.
 */

/** What a posting's role makes Prepside do by itself. */
export const openings = ['sidebar', 'tab', 'nothing'] as const
export type Opening = (typeof openings)[number]

/** Bounds of the sidebar's width, px. */
export const widths = { least: 280, small: 320, medium: 380, large: 480, most: 600 } as const

/** What holds on one host only. */
export interface SiteSettings {
  /** Nothing opens by itself there. */
  hidden?: boolean | undefined
  side?: 'right' | 'left' | undefined
  layout?: 'overlay' | 'push' | undefined
  /** Where the collapsed tab stands along the edge, 0 (top) to 1. */
  tabPlace?: number | undefined
}

export interface Settings {
  version: 1
  /** `auto` is the browser's language, where Prepside speaks it. */
  language: 'auto' | 'en' | 'zh'
  theme: 'auto' | 'light' | 'dark'
  side: 'right' | 'left'
  layout: 'overlay' | 'push'
  /** px */
  width: number
  /** What to do by itself on a posting of each role. Role `other` never does anything. */
  open: Record<'pm-internship' | 'pm-role' | 'adjacent-internship', Opening>
  /** All evidence is marked in the page as soon as the sidebar opens. */
  markAll: boolean
  /** Pillars in the user's order. */
  pillarOrder: PillarId[]
  hiddenPillars: PillarId[]
  hiddenSkills: string[]
  /** `skill/tip` */
  hiddenTips: string[]
  /** Ids of built-in sites that are switched off. */
  sitesOff: string[]
  /** What holds on one host only, by host name. */
  sites: Record<string, SiteSettings>
  /** Nothing opens by itself before this time, ms since 1970. */
  pausedUntil: number
  /** Postings that were read are listed on "Your postings" without being saved one by one. */
  history: boolean
}

/** The value if it is as it should be. Written by hand, since pages that hold the sidebar carry this file. */
type Check<T> = (raw: unknown) => T | undefined

const oneOf =
  <const T extends string>(...values: readonly T[]): Check<T> =>
  (raw) =>
    values.find((value) => value === raw)
const truth: Check<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined)
const number =
  (least: number, most: number): Check<number> =>
  (raw) =>
    typeof raw === 'number' && raw >= least && raw <= most ? raw : undefined
const id: Check<string> = (raw) => (typeof raw === 'string' && raw.length <= 200 ? raw : undefined)
/** Entries that are not as they should be are left out. */
const list =
  <T>(check: Check<T>, most = 5000): Check<T[]> =>
  (raw) =>
    Array.isArray(raw)
      ? raw
          .map(check)
          .filter((one) => one !== undefined)
          .slice(0, most)
      : undefined

const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)
const side = oneOf('right', 'left')
const layout = oneOf('overlay', 'push')
const opening = oneOf(...openings)
const pillar = oneOf(...pillarIds)

function readSite(raw: unknown): SiteSettings {
  if (!isObject(raw)) return {}
  const read = {
    hidden: truth(raw.hidden),
    side: side(raw.side),
    layout: layout(raw.layout),
    tabPlace: number(0, 1)(raw.tabPlace),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

/** The settings that `raw` holds; whatever is missing or not as it should be has its default. Never throws. */
export function readSettings(raw: unknown): Settings {
  const given = isObject(raw) ? raw : {}
  const open = isObject(given.open) ? given.open : {}
  const width = number(widths.least, widths.most)(given.width)
  return {
    version: 1,
    language: oneOf('auto', 'en', 'zh')(given.language) ?? 'auto',
    theme: oneOf('auto', 'light', 'dark')(given.theme) ?? 'auto',
    side: side(given.side) ?? 'right',
    layout: layout(given.layout) ?? 'overlay',
    width: Number.isInteger(width) ? (width as number) : widths.medium,
    open: {
      'pm-internship': opening(open['pm-internship']) ?? 'sidebar',
      'pm-role': opening(open['pm-role']) ?? 'tab',
      'adjacent-internship': opening(open['adjacent-internship']) ?? 'tab',
    },
    markAll: truth(given.markAll) ?? false,
    pillarOrder: list(pillar, 5)(given.pillarOrder) ?? [...pillarIds],
    hiddenPillars: list(pillar, 5)(given.hiddenPillars) ?? [],
    hiddenSkills: list(id)(given.hiddenSkills) ?? [],
    hiddenTips: list(id)(given.hiddenTips) ?? [],
    sitesOff: list(id)(given.sitesOff) ?? [],
    sites: Object.fromEntries(
      Object.entries(isObject(given.sites) ? given.sites : {}).map(([host, site]) => [host, readSite(site)]),
    ),
    pausedUntil: number(0, Number.MAX_SAFE_INTEGER)(given.pausedUntil) ?? 0,
    history: truth(given.history) ?? false,
  }
}

export const defaultSettings: Settings = readSettings({})

/** An idea on a roadmap with its RICE numbers. */
export interface RoadmapItem {
  id: string
  name: string
  /** When it comes. */
  when: 'now' | 'next' | 'later' | 'not'
  /** People in a quarter. */
  reach: number
  /** How much it changes for each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal. */
  impact: number
  /** How sure the numbers are, in per cent. */
  confidence: number
  /** Person-months of work. */
  effort: number
}

/** A piece of a portfolio. JSON-safe: it is stored. */
export interface PortfolioPiece {
  version: 1
  id: string
  /** The id of the form it is written in. */
  form: string
  title: string
  /** What is written, by the form's section. */
  texts: Record<string, string>
  /** The ideas of a roadmap. */
  items: RoadmapItem[]
  /** ms since 1970. */
  changed: number
}

/** The impact that may be chosen, as Intercom describes it for RICE: https://www.intercom.com/blog/rice-simple-prioritization-for-product-managers/ */
export const impacts = [3, 2, 1, 0.5, 0.25] as const

/** Reach × impact × confidence ÷ effort. `undefined` while a number is missing or the effort is nothing. */
export function riceScore({
  reach,
  impact,
  confidence,
  effort,
}: Omit<RoadmapItem, 'id' | 'name' | 'when'>): number | undefined {
  if (!(reach > 0 && impact > 0 && confidence > 0 && effort > 0)) return undefined
  return (reach * impact * (confidence / 100)) / effort
}

/** The items with their scores, the highest first; those without one keep their order at the end. */
export function rankItems(items: readonly RoadmapItem[]): { item: RoadmapItem; score: number | undefined }[] {
  return items.map((item) => ({ item, score: riceScore(item) })).sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
}

import type { ProductArea, SkillId } from '../../content/types.ts'
import type { Guide } from '../guide/guide.ts'
import type { Posting } from '../posting/posting.ts'
import { areasOf } from './areas.ts'
import { isDay } from './days.ts'

/** What preparing needs to know of a posting. JSON-safe: it is stored. */
export interface PostingBrief {
  title: string
  company: string
  url: string
  /** ISO day. */
  deadline?: string
  /** What it asks for, in the guide's order. */
  skills: { id: SkillId; emphasis: number }[]
  /** The parts of a product that it is about. */
  areas: ProductArea[]
}

/** What preparing needs to know of a posting and its guide. */
export function briefOf({ title, company, url, facts, blocks }: Posting, { skills }: Guide): PostingBrief {
  const deadline = facts.find(({ kind, date }) => kind === 'deadline' && isDay(date))?.date
  return {
    title: title?.value ?? '',
    company: company?.value ?? '',
    url,
    ...(deadline !== undefined && { deadline }),
    skills: skills.map(({ id, emphasis }) => ({ id, emphasis })),
    areas: areasOf(blocks.map(({ text }) => text).join('\n')),
  }
}

/** The emphasis of skills of which only the order is known: each a little less than the one before. */
export function emphasisByOrder(ids: readonly SkillId[]): { id: SkillId; emphasis: number }[] {
  return ids.map((id, index) => ({ id, emphasis: Math.max(0.1, 1 - index / Math.max(10, ids.length)) }))
}

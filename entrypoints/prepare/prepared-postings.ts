import type { PreparedPosting } from '../../components/prepare/view.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'
import type { PlanChoices } from '../../lib/prepare/make-plan.ts'
import { emphasisByOrder } from '../../lib/prepare/posting-brief.ts'

/**
 * The postings that can be prepared for: those that the user did something with, and those whose plan was opened. What the plan keeps of
 * a posting says how much each skill weighs; a record knows their order only.
 */
export function preparedPostings(
  records: readonly PostingRecord[],
  plans: ReadonlyMap<string, PlanChoices>,
): PreparedPosting[] {
  const known = records.map((record): PreparedPosting => {
    const { key, title, company, url, deadline, skills = [] } = record
    const kept = plans.get(key)?.posting
    const brief = kept ?? { url, title, company, areas: [], skills: emphasisByOrder(skills.map(({ id }) => id)) }
    return { key, brief: { ...brief, ...(deadline !== undefined && { deadline }) } }
  })
  const keys = new Set(records.map(({ key }) => key))
  const planned = [...plans].flatMap(([key, { posting }]) =>
    posting && !keys.has(key) ? [{ key, brief: posting }] : [],
  )
  return [...known, ...planned]
}

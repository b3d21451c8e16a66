import type { Content } from '../../content/types.ts'
import type { PlanContent } from '../prepare/work.ts'

/** What plans are made of. */
export function planContentOf({ tasks, plans, skills }: Content): PlanContent {
  const practice = skills.map(
    ({ id, practice }) => [id, practice.map(({ id, question }) => ({ id, question }))] as const,
  )
  return { tasks, plans, practice: Object.fromEntries(practice) }
}

import type { Posting } from '../posting/posting.ts'
import type { RoleFinding } from './guide.ts'

/** The role as far as a title tells it alone. Never throws. */
export function roleOfTitle(title: string): RoleFinding {
  void title
  return { id: 'other', certainty: 'probable', reason: '', rule: 'title', evidence: [] }
}

/** The role from the title and, where the title leaves it open, the duties. Never throws. */
export function judgeRole(posting: Posting): RoleFinding {
  return roleOfTitle(posting.title?.value ?? '')
}

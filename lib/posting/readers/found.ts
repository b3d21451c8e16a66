import type { FactKind } from '../posting.ts'

/** What one reader found. */
export interface Found {
  title?: string
  company?: string
  /** Elements of the page, or the text itself (plain or HTML) where the page does not show it. */
  description?: Element[] | string
  facts: { kind: FactKind; value: string; date?: string }[]
  /** The words that say that the posting is closed. */
  closed?: string
  id?: string
}

import type { Evidence, Posting } from '../lib/posting/posting.ts'
import { cropQuote } from './crop-quote.ts'

interface Props {
  posting: Posting
  evidence: Evidence
}

/** The posting's own words, those that count marked as they are in the page. */
export function Quote({ posting, evidence }: Props) {
  const block = posting.blocks[evidence.block]
  if (!block) return null
  const { before, marked, after } = cropQuote(block.text, evidence.start, evidence.end)
  return (
    <blockquote class="quote" dir="auto">
      {`“${before}`}
      <mark>{marked}</mark>
      {`${after}”`}
    </blockquote>
  )
}

import { useEffect, useRef } from 'preact/hooks'
import type { Evidence, Posting } from '../../lib/posting/posting.ts'

export interface MarkedEvidence extends Evidence {
  pillar: string
  /** The one that was asked for: it is brought into sight. */
  current: boolean
}

interface Props {
  posting: Posting
  /** What is marked; where two overlap the first stays. */
  marks: readonly MarkedEvidence[]
  /** The sidebar stands beside it. */
  beside: boolean
}

/** The posting's text, as its page would show it, with the evidence marked. */
export function SamplePage({ posting, marks, beside }: Props) {
  const page = useRef<HTMLElement>(null)
  useEffect(() => page.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' }), [marks])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <article class="sample-page" tabIndex={0} data-beside={beside || undefined} ref={page}>
      <small>{posting.company?.value}</small>
      <h3>{posting.title?.value}</h3>
      {posting.blocks.map(({ text, shape }, block) => {
        const Shape = shape === 'heading' ? 'h4' : 'p'
        return (
          <Shape key={block} data-shape={shape}>
            <MarkedText text={text} marks={marks.filter((mark) => mark.block === block)} />
          </Shape>
        )
      })}
    </article>
  )
}

function MarkedText({ text, marks }: { text: string; marks: MarkedEvidence[] }) {
  const apart = marks.filter(
    (mark, place) => !marks.slice(0, place).some((other) => other.start < mark.end && mark.start < other.end),
  )
  const parts = []
  let end = 0
  for (const mark of apart.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(end, mark.start))
    parts.push(
      <mark key={mark.start} data-pillar={mark.pillar} data-current={mark.current || undefined}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    )
    end = mark.end
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}

import type { Content } from '../../content/types.ts'
import { popupWords as words } from '../words/popup.ts'
import { BackRow } from './BackRow.tsx'
import { SourceList } from './SourceList.tsx'

interface Props {
  of: 'intro' | 'benefits'
  content: Content
  onBack: () => void
}

/** Cards of text under one heading. */
export function CardsView({ of, content, onBack }: Props) {
  const cards = content[of].map((card) => ({ ...card, action: 'action' in card ? String(card.action) : undefined }))
  return (
    <article class="skill-view">
      <BackRow onBack={onBack} />
      <h2>{words[of]}</h2>
      {cards.map(({ id, title, text, action }) => (
        <section key={id}>
          <h3>{title}</h3>
          <p>{text}</p>
          {action && <p class="card-action">{action}</p>}
        </section>
      ))}
      <SourceList ids={[...new Set(cards.flatMap(({ sources }) => sources))]} content={content} />
    </article>
  )
}

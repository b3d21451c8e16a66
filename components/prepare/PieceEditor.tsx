import { ArrowLeft, FileDown, Printer } from 'lucide'
import { Fragment } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PortfolioForm } from '../../content/exercises.ts'
import type { PortfolioPiece } from '../../lib/prepare/portfolio.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { prepareWords } from '../words/prepare.ts'
import { Roadmap } from './Roadmap.tsx'
import type { PrepareActions } from './view.ts'

interface Props {
  piece: PortfolioPiece
  form: PortfolioForm
  actions: PrepareActions
  onClose: () => void
}

const words = prepareWords.portfolio

/** A piece of the portfolio, section by section. A roadmap's ideas stand behind the goal that they serve. */
export function PieceEditor({ piece, form, actions, onClose }: Props) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => page.current?.querySelector('input')?.focus(), [])
  const change = (to: (now: PortfolioPiece) => PortfolioPiece) => actions.changePiece(piece.id, to)
  return (
    <div class="piece-editor" ref={page}>
      <div class="prepare-actions">
        <Button kind="quiet" icon={ArrowLeft} onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <h2>{form.name}</h2>
      <Field
        label={words.pieceTitle}
        placeholder={words.titlePlaceholder}
        value={piece.title}
        onInput={(title) => change((now) => ({ ...now, title }))}
      />
      {form.sections.map(({ id, title, prompt, hint }, index) => (
        <Fragment key={id}>
          <section class="piece-editor-section">
            <h3>{title}</h3>
            <p>{prompt}</p>
            <Field
              quiet
              label={title}
              hint={hint}
              rows={4}
              value={piece.texts[id] ?? ''}
              onInput={(text) => change((now) => ({ ...now, texts: { ...now.texts, [id]: text } }))}
            />
          </section>
          {form.roadmap && index === 0 && (
            <Roadmap items={piece.items} onChange={(to) => change((now) => ({ ...now, items: to(now.items) }))} />
          )}
        </Fragment>
      ))}
      <div class="prepare-actions">
        <Button icon={FileDown} onClick={() => actions.saveFile({ piece: piece.id })}>
          {words.export}
        </Button>
        <Button icon={Printer} onClick={actions.print}>
          {words.print}
        </Button>
      </div>
    </div>
  )
}

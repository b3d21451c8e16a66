import { FilePlus2, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { PortfolioForm } from '../../content/exercises.ts'
import type { PortfolioPiece } from '../../lib/prepare/portfolio.ts'
import { Button } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { IconButton } from '../IconButton.tsx'
import { Ring } from '../Ring.tsx'
import { prepareWords } from '../words/prepare.ts'
import { PieceEditor } from './PieceEditor.tsx'
import type { PrepareActions, PrepareView } from './view.ts'

interface Props {
  view: PrepareView
  actions: PrepareActions
}

const words = prepareWords.portfolio

/** Pieces for a portfolio, written in forms that ask one thing at a time. */
export function Portfolio({ view: { forms, pieces }, actions }: Props) {
  const [open, setOpen] = useState<string>()
  const piece = pieces.find(({ id }) => id === open)
  const form = forms.find(({ id }) => id === piece?.form)
  if (piece && form)
    return <PieceEditor piece={piece} form={form} actions={actions} onClose={() => setOpen(undefined)} />
  return (
    <div class="portfolio">
      <p class="prepare-intro">{words.intro}</p>
      <ul class="portfolio-forms">
        {forms.map((one) => (
          <li key={one.id}>
            <Card>
              <h3>{one.name}</h3>
              <p>{one.about}</p>
              <Button icon={FilePlus2} label={words.add(one.name)} onClick={() => setOpen(actions.addPiece(one.id))}>
                {words.add(one.name)}
              </Button>
            </Card>
          </li>
        ))}
      </ul>
      <h2>{words.mine}</h2>
      {pieces.length === 0 ? (
        <p class="prepare-none">{words.none}</p>
      ) : (
        <ul class="portfolio-pieces">
          {pieces.map((one) => (
            <PieceRow
              key={one.id}
              piece={one}
              form={forms.find(({ id }) => id === one.form)}
              onOpen={() => setOpen(one.id)}
              onRemove={() => actions.removePiece(one.id)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

interface RowProps {
  piece: PortfolioPiece
  form: PortfolioForm | undefined
  onOpen: () => void
  onRemove: () => void
}

function PieceRow({ piece, form, onOpen, onRemove }: RowProps) {
  const title = piece.title.trim() || words.untitled
  const sections = form?.sections ?? []
  const written = sections.filter(({ id }) => piece.texts[id]?.trim()).length
  return (
    <li>
      <button type="button" class="portfolio-piece" onClick={onOpen}>
        <b dir="auto">{title}</b>
        <small>{form?.name}</small>
      </button>
      <span class="portfolio-written">
        <Ring done={written} of={sections.length} />
        {words.written(written, sections.length)}
      </span>
      <IconButton icon={Trash2} label={words.removeOf(title)} onClick={onRemove} />
    </li>
  )
}

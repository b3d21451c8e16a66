import type { Move } from '../../lib/prepare/moves.ts'
import { Button } from '../Button.tsx'
import { Notice } from '../Notice.tsx'
import { planWords } from '../words/plan.ts'

interface Props {
  moves: readonly Move[]
  onUnderstood: () => void
}

/** The most moves that are said one by one. */
const most = 6

/** What a change of the plan moved. */
export function PlanMoves({ moves, onUnderstood }: Props) {
  const w = planWords
  return (
    <div role="status">
      {moves.length > 0 && (
        <Notice
          kind="info"
          actions={
            <Button kind="quiet" onClick={onUnderstood}>
              {w.understood}
            </Button>
          }
        >
          <b>{w.moved(moves.length)}</b>
          <ul class="plan-moves">
            {moves.slice(0, most).map((move) => (
              <li key={move.work.id}>
                <q>{shortened(move.work.text)}</q> {describe(move)}
              </li>
            ))}
          </ul>
          {moves.length > most && <p>{w.moreMoves(moves.length - most)}</p>}
        </Notice>
      )}
    </div>
  )
}

function describe(move: Move): string {
  if (move.kind === 'dropped') return planWords.move.dropped
  return planWords.move[move.kind](move.to)
}

/** The first sentence, or as many words of it as fit into a line or two. */
function shortened(text: string): string {
  const sentence = /^.*?[.:?!](?=\s|$)/.exec(text)?.[0] ?? text
  if (sentence.length <= 60) return sentence.replace(/[.:]$/, '')
  return `${sentence.slice(0, sentence.lastIndexOf(' ', 56))} …`
}

import { Check, X } from 'lucide'
import { useState } from 'preact/hooks'
import type { Drill } from '../../content/exercises.ts'
import { optionsOf } from '../../lib/prepare/drills.ts'
import { Button } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { Chip } from '../Chip.tsx'
import { Icon } from '../Icon.tsx'
import { prepareWords } from '../words/prepare.ts'

interface Props {
  drill: Drill
  /** Called with the first answer. */
  onFirst: (right: boolean) => void
  onNext: () => void
}

const words = prepareWords.drills

/** One drill. Each answer that is chosen says at once if it is right and why; a right one shows all reasons. */
export function DrillCard({ drill, onFirst, onNext }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const options = optionsOf(drill)
  const solved = options.some(({ text, right }) => right && chosen.includes(text))
  const last = options.find(({ text }) => text === chosen.at(-1))
  const choose = (text: string, right: boolean) => {
    if (chosen.includes(text)) return
    if (chosen.length === 0) onFirst(right)
    setChosen([...chosen, text])
  }
  return (
    <Card>
      <article class="prepare-task drill-card">
        <Chip kind="accent">{words.kinds[drill.kind]}</Chip>
        <h2>{drill.question}</h2>
        {drill.code && (
          // A long line scrolls; the keyboard must get there too.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
          <section class="drill-card-code" aria-label={words.code} tabIndex={0}>
            <pre>
              <code>{drill.code.join('\n')}</code>
            </pre>
          </section>
        )}
        <ul aria-label={words.options}>
          {options.map(({ text, right = false, reason }) => {
            const seen = chosen.includes(text) || solved
            const state = !seen ? undefined : right ? 'right' : 'wrong'
            return (
              <li key={text} data-state={state} data-chosen={chosen.includes(text) || undefined}>
                <button type="button" aria-disabled={seen || undefined} onClick={() => !seen && choose(text, right)}>
                  <span class="drill-card-sign">{state && <Icon of={right ? Check : X} size={14} />}</span>
                  <span>
                    {text}
                    {state && <span class="unseen">: {right ? words.right : words.wrong}</span>}
                  </span>
                </button>
                {seen && <p>{reason}</p>}
              </li>
            )
          })}
        </ul>
        <p class="unseen" role="status">
          {last && `${last.right ? words.right : words.wrong}. ${last.reason} ${last.right ? '' : words.tryAgain}`}
        </p>
        <div class="prepare-actions">
          <Button kind={solved ? 'main' : 'plain'} onClick={onNext}>
            {words.next}
          </Button>
        </div>
      </article>
    </Card>
  )
}

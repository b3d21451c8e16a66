import { Lightbulb, Pause, Play } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from '../../lib/prepare/cards.ts'
import type { PracticeQuestion as Question } from '../../lib/prepare/choose-practice.ts'
import { Button } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { Chip } from '../Chip.tsx'
import { Choice } from '../Choice.tsx'
import { Field } from '../Field.tsx'
import { Fold } from '../Fold.tsx'
import { prepareWords } from '../words/prepare.ts'
import { useClock } from './use-clock.ts'

interface Props {
  question: Question
  names: ReadonlyMap<string, string>
  /** How often it was practised. */
  times: number
  draft: string
  /** What was written the time before; shown with the steps only, so that it does not answer for the user. */
  last: string
  onDraft: (text: string) => void
  onScore: (answer: Answer) => void
  onSkip: () => void
}

const words = prepareWords.practice

/** One question: answer it in writing or in thought, then compare with the steps and judge it. */
export function PracticeQuestion({ question, names, times, draft, last, onDraft, onScore, onSkip }: Props) {
  const [mode, setMode] = useState<'write' | 'think'>('write')
  const [hinted, setHinted] = useState(false)
  const [revealed, setRevealed] = useState(false)
  const [met, setMet] = useState<ReadonlySet<string>>(new Set())
  const clock = useClock()
  const steps = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (revealed) steps.current?.focus()
  }, [revealed])
  const write = (text: string) => {
    if (!draft) clock.start()
    onDraft(text)
  }
  const reveal = () => {
    clock.stop()
    setRevealed(true)
  }
  const judge = (statement: string, isTrue: boolean) => {
    const next = new Set(met)
    if (isTrue) next.add(statement)
    else next.delete(statement)
    setMet(next)
  }
  return (
    <Card>
      <article class="prepare-task practice-question">
        <div class="practice-question-chips">
          {question.skills.map((skill) => (
            <Chip key={skill}>{names.get(skill) ?? skill}</Chip>
          ))}
          <small>{words.times(times)}</small>
        </div>
        <h2>{question.question}</h2>
        {question.hint &&
          (hinted ? (
            <p class="practice-question-hint">{question.hint}</p>
          ) : (
            <Button kind="quiet" icon={Lightbulb} onClick={() => setHinted(true)}>
              {words.hint}
            </Button>
          ))}
        <div class="practice-question-bar">
          <Choice
            label={words.mode}
            value={mode}
            onChange={setMode}
            options={[
              { value: 'write', name: words.write },
              { value: 'think', name: words.think },
            ]}
          />
          <Button icon={clock.running ? Pause : Play} onClick={clock.running ? clock.stop : clock.start}>
            {clock.running ? words.pause : words.start}
          </Button>
          <span
            class="practice-question-clock"
            role="timer"
            data-over={clock.seconds > question.minutes * 60 || undefined}
          >
            {clockFace(clock.seconds)}
          </span>
          <small>{words.target(question.minutes)}</small>
        </div>
        {mode === 'write' ? (
          <Field
            quiet
            label={words.answer}
            placeholder={words.answerPlaceholder}
            rows={6}
            value={draft}
            onInput={write}
          />
        ) : (
          <p class="practice-question-think">{words.thinkText}</p>
        )}
        {revealed ? (
          <>
            <h3 ref={steps} tabIndex={-1}>
              {words.outline}
            </h3>
            <ol class="practice-question-steps">
              {question.outline.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {last && (
              <Fold title={words.lastAnswer}>
                <p class="practice-question-last" dir="auto">
                  {last}
                </p>
              </Fold>
            )}
            <h3>{words.rubric}</h3>
            <ul class="practice-question-rubric">
              {question.rubric.map((statement) => (
                <li key={statement}>
                  <Checkbox checked={met.has(statement)} onChange={(isTrue) => judge(statement, isTrue)}>
                    {statement}
                  </Checkbox>
                </li>
              ))}
            </ul>
            <div class="prepare-actions">
              <Button
                kind="main"
                onClick={() =>
                  onScore({ at: Date.now(), met: met.size, of: question.rubric.length, seconds: clock.seconds })
                }
              >
                {words.save}
              </Button>
              <output>{words.score(met.size, question.rubric.length)}</output>
            </div>
          </>
        ) : (
          <div class="prepare-actions">
            <Button kind="main" onClick={reveal}>
              {words.reveal}
            </Button>
            <Button onClick={onSkip}>{words.skip}</Button>
          </div>
        )}
      </article>
    </Card>
  )
}

const clockFace = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

import type { Practice } from '../content/types.ts'
import { Field } from './Field.tsx'
import { Fold } from './Fold.tsx'
import { words } from './words.ts'

interface Props {
  practice: Practice
  answer: string
  onAnswer: (text: string, before: string) => void
}

/** A question to practise on, with a place to answer and the way to judge the answer. */
export function PracticeCard({ practice, answer, onAnswer }: Props) {
  return (
    <div class="practice-card">
      <p class="practice-card-question">{practice.question}</p>
      <Field
        quiet
        label={words.practice.answerTo(practice.question)}
        placeholder={words.practice.placeholder}
        rows={2}
        value={answer}
        onInput={onAnswer}
      />
      <Fold title={words.practice.outline}>
        <ol>
          {practice.outline.map((step) => (
            <li key={step}>
              <span>{step}</span>
            </li>
          ))}
        </ol>
      </Fold>
      <Fold title={words.practice.rubric}>
        <ul>
          {practice.rubric.map((statement) => (
            <li key={statement}>
              <span>{statement}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}

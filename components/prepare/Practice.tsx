import { useRef, useState } from 'preact/hooks'
import { choosePractice, nextDue } from '../../lib/prepare/choose-practice.ts'
import { dayOf } from '../../lib/prepare/days.ts'
import { historyOf } from '../../lib/prepare/history.ts'
import { Notice } from '../Notice.tsx'
import { prepareWords } from '../words/prepare.ts'
import { PracticeQuestion } from './PracticeQuestion.tsx'
import { Select } from './Select.tsx'
import { SkillHistory } from './SkillHistory.tsx'
import type { PrepareActions, PrepareView } from './view.ts'

interface Props {
  view: PrepareView
  actions: PrepareActions
  today: Date
}

const words = prepareWords.practice

/** Questions one at a time, chosen by the posting and by what was practised before. */
export function Practice({ view, actions, today }: Props) {
  const { questions, cards, posting, skills, drafts } = view
  const [only, setOnly] = useState('')
  /** How many of the chosen ones were passed over. */
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const [saved, setSaved] = useState<string>()
  const emphasis = new Map(posting?.brief.skills.map((skill) => [skill.id, skill.emphasis]))
  const wish = { emphasis, areas: new Set(posting?.brief.areas), only: only || undefined }
  const chosen = choosePractice(questions, cards, wish, today.getTime())
  const due = chosen.filter(({ id }) => cards.has(id)).length
  // What was passed over comes again when everything else has had its turn.
  const waiting = chosen.filter(({ id }) => !skipped.includes(id))
  // The question stays while it is being answered, although another one may be due meanwhile.
  const shown = useRef<string>(undefined)
  const question = waiting.find(({ id }) => id === shown.current) ?? waiting[0] ?? chosen[0]
  shown.current = question?.id
  const asked = posting ? skills.filter(({ id }) => emphasis.has(id)) : skills
  const again = nextDue(
    questions.filter((one) => !only || one.skills.includes(only)),
    cards,
  )
  return (
    <div class="practice">
      <div class="practice-choice">
        <Select
          label={words.skill}
          value={only}
          onChange={setOnly}
          options={[
            { value: '', name: posting ? words.allSkills : words.allSkillsNoPosting },
            ...asked.map(({ id, name }) => ({ value: id, name })),
          ]}
        />
        <p>{words.left(due, chosen.length - due)}</p>
      </div>
      <div role="status">{saved && <Notice kind="good">{words.saved(saved)}</Notice>}</div>
      {question ? (
        <PracticeQuestion
          key={question.id}
          question={question}
          names={new Map(skills.map(({ id, name }) => [id, name]))}
          times={cards.get(question.id)?.answers.length ?? 0}
          draft={drafts.get(question.id)?.text ?? ''}
          last={drafts.get(question.id)?.last ?? ''}
          onDraft={(text) => actions.draft(question.id, text)}
          onScore={(answer) => {
            setSaved(actions.score(question, answer))
            setSkipped([])
          }}
          onSkip={() => {
            setSaved(undefined)
            setSkipped(skipped.length + 1 < chosen.length ? [...skipped, question.id] : [question.id])
          }}
        />
      ) : (
        <div class="prepare-empty">
          <h2>{words.done}</h2>
          <p>{words.doneText(again === undefined ? undefined : dayOf(new Date(again)))}</p>
        </div>
      )}
      <SkillHistory
        histories={historyOf(
          asked.map(({ id }) => id),
          cards.values(),
        )}
        skills={skills}
      />
    </div>
  )
}

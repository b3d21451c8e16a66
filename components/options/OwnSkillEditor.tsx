import { useMemo, useState } from 'preact/hooks'
import type { Pillar, PillarId, Skill } from '../../content/types.ts'
import type { PhraseProblem } from '../../lib/guide/knowledge.ts'
import { Button } from '../Button.tsx'
import { Choice } from '../Choice.tsx'
import { Field } from '../Field.tsx'
import { Notice } from '../Notice.tsx'
import { optionsWords as words } from '../words/options.ts'
import { most, type OwnSkillForm, phrasesOf } from './own-entries.ts'

/** The places where phrases stand in a text, and the phrases that cannot be used. */
export type TryOut = (
  phrases: string[],
  pillar: PillarId,
  text: string,
) => { found: { before: string; marked: string; after: string }[]; problems: PhraseProblem[] }

interface Props {
  /** The skill that is changed; a new one without. */
  skill: Skill | undefined
  phrases: readonly string[]
  pillars: readonly Pillar[]
  tryOut: TryOut
  lastText: string
  onSave: (form: OwnSkillForm) => void
  onCancel: () => void
}

/** The form of an own skill, with its phrases tried out on a text as one types. */
export function OwnSkillEditor({ skill, phrases, pillars, tryOut, lastText, onSave, onCancel }: Props) {
  const [form, setForm] = useState<OwnSkillForm>({
    name: skill?.name ?? '',
    meaning: skill?.meaning ?? '',
    pillar: skill?.pillar ?? 'craft',
    phrases: phrases.join('\n'),
  })
  const [written, setText] = useState<string>()
  // The last posting's text may come after the form is open.
  const text = written ?? lastText
  const [missing, setMissing] = useState('')
  const set = (change: Partial<OwnSkillForm>) => setForm({ ...form, ...change })
  const wanted = phrasesOf(form.phrases)
  const tried = useMemo(() => tryOut(wanted, form.pillar, text), [form.phrases, form.pillar, text, tryOut])
  const long = wanted.find((phrase) => phrase.length > most.phrase)
  const save = () => {
    if (!form.name.trim()) setMissing(words.needsName)
    else if (wanted.length === 0) setMissing(words.needsPhrase)
    else if (long) setMissing(words.longPhrase(long, most.phrase))
    else onSave(form)
  }
  return (
    <div class="own-editor">
      <Field label={words.skillName} most={most.name} value={form.name} onInput={(name) => set({ name })} />
      <Field
        label={words.skillMeaning}
        most={most.sentence}
        value={form.meaning}
        onInput={(meaning) => set({ meaning })}
      />
      <Choice
        label={words.skillPillar}
        value={form.pillar}
        options={pillars.map(({ id, short }) => ({ value: id, name: short }))}
        onChange={(pillar) => set({ pillar })}
      />
      <Field
        label={words.phrases}
        rows={3}
        placeholder={words.phrasesExample}
        value={form.phrases}
        onInput={(lines) => set({ phrases: lines })}
      />
      {tried.problems.map(({ phrase, reason }) => (
        <Notice key={phrase} kind="warn">
          {words.badPhrase(phrase, reason)}
        </Notice>
      ))}
      <Field label={words.tryOut} rows={3} placeholder={words.tryOutExample} value={text} onInput={setText} />
      {wanted.length > 0 && text.trim() !== '' && (
        <div class="tried" data-pillar={form.pillar}>
          <p role="status">{words.triedFound(tried.found.length)}</p>
          {tried.found.slice(0, 5).map(({ before, marked, after }, place) => (
            <blockquote key={place} class="quote">
              “{before}
              <mark>{marked}</mark>
              {after}”
            </blockquote>
          ))}
        </div>
      )}
      {missing && <Notice kind="info">{missing}</Notice>}
      <div class="option-row">
        <Button kind="main" onClick={save}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  )
}

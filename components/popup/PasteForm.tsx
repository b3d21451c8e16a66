import { useState } from 'preact/hooks'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { Notice } from '../Notice.tsx'
import { popupWords as words } from '../words/popup.ts'

/** What was pasted so far. */
export interface Draft {
  text: string
  title: string
}

export const noDraft: Draft = { text: '', title: '' }

interface Props {
  draft: Draft
  onDraft: (draft: Draft) => void
  /** Shows what the text asks for. */
  onText: (text: string, title: string) => Promise<void>
}

/** Less than this is no posting, characters. */
const least = 80

/** Takes a posting's text from anywhere. */
export function PasteForm({ draft, onDraft, onText }: Props) {
  const { text, title } = draft
  const [state, setState] = useState<'ready' | 'judging' | 'short' | 'fault'>('ready')
  const start = async () => {
    if (text.trim().length < least) return setState('short')
    setState('judging')
    try {
      await onText(text, title.trim())
      setState('ready')
    } catch {
      setState('fault')
    }
  }
  return (
    <div class="paste-form">
      <Field label={words.pasteTitle} value={title} onInput={(now) => onDraft({ ...draft, title: now })} />
      <Field
        label={words.pasteLabel}
        hint={words.pasteHint}
        value={text}
        rows={10}
        onInput={(now) => onDraft({ ...draft, text: now })}
      />
      <div role="status">
        {state === 'short' && <Notice kind="info">{words.tooShort}</Notice>}
        {state === 'fault' && <Notice kind="warn">{words.fault}</Notice>}
      </div>
      <Button kind="main" onClick={start} disabled={state === 'judging' || text.trim() === ''}>
        {state === 'judging' ? words.judging : words.judge}
      </Button>
    </div>
  )
}

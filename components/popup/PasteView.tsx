import { useState } from 'preact/hooks'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { Notice } from '../Notice.tsx'
import { popupWords as words } from '../words/popup.ts'
import { BackRow } from './BackRow.tsx'
import type { PastedGuide, PopupActions } from './view.ts'

interface Props {
  onBack: () => void
  judge: PopupActions['judge']
  onGuide: (guide: PastedGuide) => void
}

/** Less than this is no posting, characters. */
const least = 80

/** Takes a posting's text from anywhere. */
export function PasteView({ onBack, judge, onGuide }: Props) {
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [state, setState] = useState<'ready' | 'judging' | 'short' | 'fault'>('ready')
  const start = async () => {
    if (text.trim().length < least) return setState('short')
    setState('judging')
    try {
      onGuide(await judge(text, title.trim()))
    } catch {
      setState('fault')
    }
  }
  return (
    <section class="paste">
      <BackRow onBack={onBack}>
        <h2>{words.paste}</h2>
      </BackRow>
      <Field label={words.pasteTitle} value={title} onInput={setTitle} />
      <Field label={words.pasteLabel} hint={words.pasteHint} value={text} rows={10} onInput={setText} />
      <div role="status">
        {state === 'short' && <Notice kind="info">{words.tooShort}</Notice>}
        {state === 'fault' && <Notice kind="warn">{words.fault}</Notice>}
      </div>
      <Button kind="main" onClick={start} disabled={state === 'judging' || text.trim() === ''}>
        {state === 'judging' ? words.judging : words.judge}
      </Button>
    </section>
  )
}

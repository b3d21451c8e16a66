import { useState } from 'preact/hooks'
import { Field } from './Field.tsx'
import type { SidebarView } from './sidebar-view.ts'
import { words } from './words.ts'

interface Props {
  notes: string
  saving: SidebarView['saving']
  onInput: (text: string, before: string) => void
}

/** The user's own notes on this posting, saved as they are typed. */
export function NotesPanel({ notes, saving, onInput }: Props) {
  const { label, placeholder, hint } = words.notes
  // What else is saved of the posting, a tick for example, goes the same way; it is no news here.
  const [typed, setTyped] = useState(false)
  const said = typed || saving === 'failed' ? saving : 'idle'
  const write = (text: string, before: string) => {
    setTyped(true)
    onInput(text, before)
  }
  return (
    <div class="notes-panel">
      <Field label={label} placeholder={placeholder} rows={8} hint={hint} value={notes} onInput={write} />
      <p class="notes-panel-saving" data-saving={said} role="status">
        {said === 'idle' ? '' : words.notes[said]}
      </p>
    </div>
  )
}

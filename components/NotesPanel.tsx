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
  return (
    <div class="notes-panel">
      <Field label={label} placeholder={placeholder} rows={8} hint={hint} value={notes} onInput={onInput} />
      <p class="notes-panel-saving" data-saving={saving} role="status">
        {saving === 'idle' ? '' : words.notes[saving]}
      </p>
    </div>
  )
}

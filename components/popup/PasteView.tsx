import { useState } from 'preact/hooks'
import { popupWords as words } from '../words/popup.ts'
import { BackRow } from './BackRow.tsx'
import { noDraft, PasteForm } from './PasteForm.tsx'
import type { PastedGuide, PopupActions } from './view.ts'

interface Props {
  onBack: () => void
  judge: PopupActions['judge']
  onGuide: (guide: PastedGuide) => void
}

/** Takes a posting's text from anywhere. */
export function PasteView({ onBack, judge, onGuide }: Props) {
  const [draft, setDraft] = useState(noDraft)
  return (
    <section class="paste">
      <BackRow onBack={onBack}>
        <h2>{words.paste}</h2>
      </BackRow>
      <PasteForm draft={draft} onDraft={setDraft} onText={async (text, title) => onGuide(await judge(text, title))} />
    </section>
  )
}

import { popupWords as words } from '../words/popup.ts'
import { BackRow } from './BackRow.tsx'
import { type Draft, PasteForm } from './PasteForm.tsx'
import type { PastedGuide, PopupActions } from './view.ts'

interface Props {
  draft: Draft
  onDraft: (draft: Draft) => void
  onBack: () => void
  judge: PopupActions['judge']
  onGuide: (guide: PastedGuide) => void
}

/** Takes a posting's text from anywhere. */
export function PasteView({ draft, onDraft, onBack, judge, onGuide }: Props) {
  return (
    <section class="paste">
      <BackRow onBack={onBack}>
        <h2>{words.paste}</h2>
      </BackRow>
      <PasteForm draft={draft} onDraft={onDraft} onText={async (text, title) => onGuide(await judge(text, title))} />
    </section>
  )
}

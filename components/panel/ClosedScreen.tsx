import { Lock } from 'lucide'
import { Button } from '../Button.tsx'
import { type Draft, PasteForm } from '../popup/PasteForm.tsx'
import { Screen } from '../StateScreen.tsx'
import { popupWords as words } from '../words/popup.ts'

interface Props {
  draft: Draft
  onDraft: (draft: Draft) => void
  onText: (text: string, title: string) => Promise<void>
  onAgain: () => void
}

/** A page that the browser lets nobody read, beside its own panel: what to do, and a place for the posting's text. */
export function ClosedScreen({ onAgain, ...paste }: Props) {
  return (
    <>
      <Screen icon={Lock} title={words.closed.title} actions={<Button onClick={onAgain}>{words.again}</Button>}>
        <p>{words.panelClosed}</p>
      </Screen>
      <section class="paste-beside">
        <h2>{words.paste}</h2>
        <PasteForm {...paste} />
      </section>
    </>
  )
}

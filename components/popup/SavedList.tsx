import { Button } from '../Button.tsx'
import { Ring } from '../Ring.tsx'
import { popupWords as words } from '../words/popup.ts'
import type { PopupActions, SavedPosting } from './view.ts'

interface Props {
  saved: SavedPosting[]
  actions: PopupActions
}

/** The last postings that the user did something with; nothing while there is none. */
export function SavedList({ saved, actions }: Props) {
  if (saved.length === 0) return null
  return (
    <section class="saved">
      <h2 class="popup-heading">
        {words.saved}
        <Button kind="quiet" onClick={() => actions.openPage('postings')} label={words.allPostings}>
          {words.allSaved}
        </Button>
      </h2>
      <ul>
        {saved.map(({ record, progress }) => (
          <li key={record.key}>
            <button type="button" class="saved-row" onClick={() => actions.openPosting(record.url)}>
              <Ring done={progress.done} of={progress.of} />
              <b dir="auto">{record.title || words.untitled}</b>
              <small dir="auto">
                {[record.company, progress.of > 0 && words.progress(progress.done, progress.of)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

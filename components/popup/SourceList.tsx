import type { Content } from '../../content/types.ts'
import { Fold } from '../Fold.tsx'
import { popupWords as words } from '../words/popup.ts'

/** What the content rests on; nothing when no source is named. */
export function SourceList({ ids, content }: { ids: readonly string[]; content: Content }) {
  const sources = content.sources.filter(({ id }) => ids.includes(id))
  if (sources.length === 0) return null
  return (
    <Fold title={words.sources} note={String(sources.length)}>
      <ul>
        {sources.map(({ id, title, by, url }) => (
          <li key={id}>
            <span>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              {by && `, ${by}`}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

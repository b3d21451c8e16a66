import type { Pack } from '../../content/types.ts'
import type { PackPreview as Preview } from '../../lib/extension/packs/preview-pack.ts'
import { Button } from '../Button.tsx'
import { Chip } from '../Chip.tsx'
import { optionsWords as words } from '../words/options.ts'

interface Props {
  pack: Pack
  preview: Preview
  onInstall: () => void
  onCancel: () => void
}

/** How many changes are listed; the rest is counted. */
const most = 100

/** What installing a pack would change, before it is installed. */
export function PackPreview({ pack, preview: { replaces, changes }, onInstall, onCancel }: Props) {
  const number = (kind: string) => changes.filter(({ change }) => change === kind).length
  return (
    <section class="own-editor" aria-label={pack.name}>
      <p>
        <b>{pack.name}</b> {pack.by && words.packBy(pack.by)}
      </p>
      {pack.about && <p>{pack.about}</p>}
      {replaces && <p>{words.packReplaces(replaces.name)}</p>}
      <p>
        {changes.length === 0 ? words.packNothing : words.packAdds(number('adds'), number('replaces'))}{' '}
        {number('removes') > 0 && words.packRemoves(number('removes'))}
      </p>
      <ul class="change-list" aria-label={words.details}>
        {changes.slice(0, most).map(({ kind, id, name, change }) => (
          <li key={`${kind} ${id}`}>
            <Chip kind={change === 'adds' ? 'good' : 'plain'}>{words.packChanges[change]}</Chip>
            <small>{words.packKinds[kind]}</small>
            <span>{name || id}</span>
          </li>
        ))}
      </ul>
      <div class="option-row">
        <Button kind="main" onClick={onInstall}>
          {words.install}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  )
}

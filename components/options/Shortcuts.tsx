import { ExternalLink } from 'lucide'
import { Button } from '../Button.tsx'
import { optionsWords as words } from '../words/options.ts'
import { Option } from './Option.tsx'

export interface Shortcut {
  name: string
  description: string
  /** As the browser writes it; empty when there is none. */
  keys: string
}

interface Props {
  shortcuts: readonly Shortcut[]
  /** Opens the browser's own page for keys. Absent where the browser lets no extension open it. */
  onChange: (() => void) | undefined
}

/** The keys that do something. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  return (
    <>
      <Option {...words.keys} also={shortcuts.map(({ description }) => description).join(' ')} wide>
        <dl class="key-list">
          {shortcuts.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{words.command[name] ?? description}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : words.noKey}</dd>
            </div>
          ))}
        </dl>
        {onChange ? (
          <Button icon={ExternalLink} onClick={onChange}>
            {words.changeKeys}
          </Button>
        ) : (
          <p class="option-none">{words.changeKeysBy}</p>
        )}
      </Option>
      <Option label={words.sidebarKeys.label} also={words.sidebarKeys.list.map(([, does]) => does).join(' ')} wide>
        <dl class="key-list">
          {words.sidebarKeys.list.map(([keys, does]) => (
            <div key={keys}>
              <dt>{does}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      </Option>
    </>
  )
}

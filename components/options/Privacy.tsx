import { optionsWords as words } from '../words/options.ts'
import { Option } from './Option.tsx'

/** What Prepside promises, and what it may do. */
export function Privacy() {
  return (
    <>
      <Option label={words.promises.label} also={words.promises.list.join(' ')} wide>
        <ul class="promise-list">
          {words.promises.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Option>
      <Option label={words.permissions.label} also={words.permissions.list.flat().join(' ')} wide>
        <dl class="key-list">
          {words.permissions.list.map(([name, why]) => (
            <div key={name}>
              <dt>{why}</dt>
              <dd>
                <code>{name}</code>
              </dd>
            </div>
          ))}
        </dl>
      </Option>
    </>
  )
}

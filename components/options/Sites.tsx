import { useState } from 'preact/hooks'
import type { SiteSettings } from '../../lib/extension/settings.ts'
import type { OwnSite, Refusal } from '../../lib/extension/sites-access.ts'
import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { Chip } from '../Chip.tsx'
import { Field } from '../Field.tsx'
import { optionsWords as words } from '../words/options.ts'
import { Option } from './Option.tsx'
import { OwnSites } from './OwnSites.tsx'
import { useOptions } from './options-context.ts'

export interface SiteActions {
  /** `not-stored` is said by the page. */
  add(address: string): Promise<Refusal | 'not-stored' | undefined>
  allow(pattern: string): void
  remove(pattern: string): void
}

interface Props {
  /** All built-in sites, by name. */
  builtIn: readonly { id: string; name: string }[]
  own: readonly OwnSite[]
  actions: SiteActions
}

/** On which sites Prepside looks for postings by itself. */
export function Sites({ builtIn, own, actions }: Props) {
  return (
    <>
      <BuiltInSites sites={builtIn} />
      <Option {...words.ownSites} also={own.map(({ host }) => host).join(' ')} wide>
        <OwnSites sites={own} actions={actions} />
      </Option>
      <HiddenSites />
    </>
  )
}

function BuiltInSites({ sites }: { sites: Props['builtIn'] }) {
  const { settings, change } = useOptions()
  const [query, setQuery] = useState('')
  const off = new Set(settings.sitesOff)
  const found = sites.filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()))
  const toggle = (id: string, on: boolean) =>
    change({ sitesOff: on ? settings.sitesOff.filter((other) => other !== id) : [...settings.sitesOff, id] })
  return (
    <Option
      label={words.builtIn.label}
      help={words.builtIn.help(sites.length)}
      also={sites.map(({ name }) => name).join(' ')}
      keys={['sitesOff']}
      wide
    >
      <div class="option-row">
        <Field label={words.findSite} placeholder={words.findSite} quiet value={query} onInput={setQuery} />
        <span role="status">{words.sitesOn(sites.filter(({ id }) => !off.has(id)).length, sites.length)}</span>
        <Button onClick={() => change({ sitesOff: [] })}>{words.allOn}</Button>
        <Button onClick={() => change({ sitesOff: sites.map(({ id }) => id) })}>{words.allOff}</Button>
      </div>
      <ul class="site-list">
        {found.map(({ id, name }) => (
          <li key={id}>
            <Checkbox checked={!off.has(id)} onChange={(on) => toggle(id, on)}>
              {name}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Option>
  )
}

function HiddenSites() {
  const { settings, change } = useOptions()
  const hosts = Object.entries(settings.sites).filter(([, site]) => Object.keys(site).length > 0)
  const forget = (host: string) => {
    const { [host]: _, ...sites } = settings.sites
    change({ sites })
  }
  const traits = ({ hidden, ...look }: SiteSettings) => [
    ...(hidden ? [words.hiddenOn] : []),
    ...(Object.keys(look).length > 0 ? [words.ownLook] : []),
  ]
  return (
    <Option {...words.hidden} keys={['sites']} also={hosts.map(([host]) => host).join(' ')} wide>
      {hosts.length === 0 ? (
        <p class="option-none">{words.noHidden}</p>
      ) : (
        <ul class="row-list">
          {hosts.map(([host, site]) => (
            <li key={host}>
              <b>{host}</b>
              {traits(site).map((trait) => (
                <Chip key={trait}>{trait}</Chip>
              ))}
              <Button kind="quiet" label={`${words.showAgain}: ${host}`} onClick={() => forget(host)}>
                {words.showAgain}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Option>
  )
}

import { Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { OwnSite, Refusal } from '../../lib/extension/sites-access.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { IconButton } from '../IconButton.tsx'
import { Notice } from '../Notice.tsx'
import { optionsWords as words } from '../words/options.ts'
import type { SiteActions } from './Sites.tsx'

interface Props {
  sites: readonly OwnSite[]
  actions: SiteActions
}

/** The sites that the user added, and the way to add one. */
export function OwnSites({ sites, actions }: Props) {
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState<Refusal | 'added'>()
  const add = async () => {
    const refusal = await actions.add(address)
    setSaid(refusal === 'not-stored' ? undefined : (refusal ?? 'added'))
    if (!refusal) setAddress('')
  }
  return (
    <>
      <form
        class="option-row"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Field
          label={words.addSite}
          placeholder={words.addSiteExample}
          quiet
          // A field keeps what is typed while it has the focus; after adding, a new one begins.
          key={sites.length}
          value={address}
          onInput={setAddress}
        />
        <Button onClick={() => void add()} disabled={address.trim() === ''}>
          {words.add}
        </Button>
      </form>
      <div role="status">
        {said && (
          <Notice kind={said === 'added' ? 'good' : 'info'}>
            {said === 'added' ? words.added : words.refusals[said]}
          </Notice>
        )}
      </div>
      {sites.length > 0 && (
        <ul class="row-list">
          {sites.map(({ pattern, host, allowed }) => (
            <li key={pattern}>
              <b>{host}</b>
              {!allowed && <small>{words.notAllowed}</small>}
              {!allowed && (
                <Button label={`${words.allowAgain}: ${host}`} onClick={() => actions.allow(pattern)}>
                  {words.allowAgain}
                </Button>
              )}
              <IconButton icon={Trash2} label={words.removeOf(host)} onClick={() => actions.remove(pattern)} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

import { Pencil, Plus, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Company, Pack } from '../../content/types.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { IconButton } from '../IconButton.tsx'
import { optionsWords as words } from '../words/options.ts'
import { Option } from './Option.tsx'
import { companyNote, freshId, most, notesOf } from './own-entries.ts'

interface Props {
  own: Pack
  /** Whether it was stored. */
  onOwn: (change: (now: Pack) => Pack) => Promise<boolean>
  /** ISO day. */
  today: string
}

/** What the user knows about companies. */
export function CompanyNotes({ own, onOwn, today }: Props) {
  const [edited, setEdited] = useState<string>()
  const companies = own.companies ?? []
  const others = (id: string) => (now: Pack) => ({ ...now, companies: now.companies?.filter((item) => item.id !== id) })
  return (
    <Option {...words.companies} also={companies.map(({ name }) => name).join(' ')} wide>
      <ul class="row-list">
        {companies.map((company) => (
          <li key={company.id}>
            <b>{company.name}</b>
            <span>{notesOf(company)}</span>
            <IconButton icon={Pencil} label={words.edit(company.name)} onClick={() => setEdited(company.id)} />
            <IconButton icon={Trash2} label={words.removeOf(company.name)} onClick={() => onOwn(others(company.id))} />
          </li>
        ))}
      </ul>
      {edited === undefined ? (
        <Button icon={Plus} onClick={() => setEdited('')}>
          {words.companyNew}
        </Button>
      ) : (
        <CompanyEditor
          key={edited}
          company={companies.find(({ id }) => id === edited)}
          onCancel={() => setEdited(undefined)}
          onSave={async (name, notes) => {
            const stored = await onOwn((now) => {
              const id = edited || freshId(name, now.companies ?? [])
              const fill = { about: words.companyAbout, section: words.companySection }
              const rest = others(id)(now)
              return { ...rest, companies: [...(rest.companies ?? []), companyNote(id, name, notes, fill, today)] }
            })
            if (stored) setEdited(undefined)
          }}
        />
      )}
    </Option>
  )
}

interface EditorProps {
  company: Company | undefined
  onSave: (name: string, notes: string) => void
  onCancel: () => void
}

function CompanyEditor({ company, onSave, onCancel }: EditorProps) {
  const [name, setName] = useState(company?.name ?? '')
  const [notes, setNotes] = useState(company ? notesOf(company) : '')
  const whole = name.trim() !== '' && notes.trim() !== ''
  return (
    <div class="own-editor">
      <Field label={words.companyName} most={most.company} value={name} onInput={setName} />
      <Field label={words.companyNote} rows={4} most={most.notes} value={notes} onInput={setNotes} />
      <div class="option-row">
        <Button kind="main" disabled={!whole} onClick={() => onSave(name, notes)}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  )
}

import { Pencil, Plus, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Pack, Pillar } from '../../content/types.ts'
import { Button } from '../Button.tsx'
import { IconButton } from '../IconButton.tsx'
import { optionsWords as words } from '../words/options.ts'
import { Option } from './Option.tsx'
import { OwnSkillEditor, type TryOut } from './OwnSkillEditor.tsx'
import { freshId, withOwnSkill, withoutOwnSkill } from './own-entries.ts'

interface Props {
  own: Pack
  pillars: readonly Pillar[]
  /** Whether it was stored. */
  onOwn: (change: (now: Pack) => Pack) => Promise<boolean>
  tryOut: TryOut
  /** The text of the last posting that was read, to try phrases on. */
  lastText: string
}

/** The user's own skills with the phrases that ask for them. */
export function OwnSkills({ own, pillars, onOwn, tryOut, lastText }: Props) {
  const [edited, setEdited] = useState<string>()
  const skills = own.skills ?? []
  return (
    <Option {...words.ownSkills} also={skills.map(({ name }) => name).join(' ')} wide>
      <ul class="row-list">
        {skills.map((skill) => (
          <li key={skill.id} data-pillar={skill.pillar}>
            <b>{skill.name}</b>
            <span>{own.aliases?.[skill.id]?.join(', ')}</span>
            <IconButton icon={Pencil} label={words.edit(skill.name)} onClick={() => setEdited(skill.id)} />
            <IconButton
              icon={Trash2}
              label={words.removeOf(skill.name)}
              onClick={() => onOwn((now) => withoutOwnSkill(now, skill.id))}
            />
          </li>
        ))}
      </ul>
      {edited === undefined ? (
        <Button icon={Plus} onClick={() => setEdited('')}>
          {words.newSkill}
        </Button>
      ) : (
        <OwnSkillEditor
          key={edited}
          skill={skills.find(({ id }) => id === edited)}
          phrases={own.aliases?.[edited] ?? []}
          pillars={pillars}
          tryOut={tryOut}
          lastText={lastText}
          onCancel={() => setEdited(undefined)}
          onSave={async (form) => {
            const fill = { meaning: words.ownMeaning(form.name.trim()), why: words.ownWhy }
            const id = (now: Pack) => edited || freshId(form.name, now.skills ?? [])
            if (await onOwn((now) => withOwnSkill(now, form, fill, id(now)))) setEdited(undefined)
          }}
        />
      )}
    </Option>
  )
}

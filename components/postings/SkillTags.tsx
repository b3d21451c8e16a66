import { Icon } from '../Icon.tsx'
import { pillarIcons } from '../pillar-icons.ts'
import { postingsWords as words } from '../words/postings.ts'
import { strengthNames } from '../words.ts'
import type { AskedSkill } from './view.ts'

/** Skills that a posting asks for, each with its strength and what is prepared. */
export function SkillTags({ skills }: { skills: readonly AskedSkill[] }) {
  if (skills.length === 0) return <p class="postings-none">{words.none}</p>
  return (
    <ul class="skill-tags">
      {skills.map(({ id, name, pillar, strength, done, of }) => (
        <li
          key={id}
          data-pillar={pillar}
          data-strength={strength}
          title={words.cell(strengthNames[strength], done, of)}
        >
          <Icon of={pillarIcons[pillar]} size={13} />
          {name}
          <span class="unseen">: {words.cell(strengthNames[strength], done, of)}</span>
          <small aria-hidden="true">{words.preparedFor(done, of)}</small>
        </li>
      ))}
    </ul>
  )
}

import { ChevronRight } from 'lucide'
import type { Content, SkillId } from '../../content/types.ts'
import { Icon } from '../Icon.tsx'
import { pillarIcons } from '../pillar-icons.ts'
import { popupWords as words } from '../words/popup.ts'

interface Props {
  content: Content
  onSkill: (id: SkillId) => void
}

/** The skills by pillar; opening one pillar closes the other. */
export function PillarList({ content, onSkill }: Props) {
  return (
    <section class="pillar-list">
      <h2 class="popup-heading">{words.browse}</h2>
      {content.pillars.map((pillar) => {
        const skills = content.skills.filter((skill) => skill.pillar === pillar.id)
        return (
          <details key={pillar.id} class="pillar" name="pillar" data-pillar={pillar.id}>
            <summary>
              <span class="pillar-sign">
                <Icon of={pillarIcons[pillar.id]} size={14} />
              </span>
              {pillar.name}
              <small>{words.skillsIn(skills.length)}</small>
              <Icon of={ChevronRight} size={14} directed />
            </summary>
            <ul>
              {skills.map(({ id, name, meaning }) => (
                <li key={id}>
                  <button type="button" class="pillar-skill" onClick={() => onSkill(id)}>
                    <b>{name}</b>
                    <small>{meaning}</small>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

import type { Content, Pack, Skill, Tip } from '../../content/types.ts'
import { Checkbox } from '../Checkbox.tsx'
import { Chip } from '../Chip.tsx'
import { Fold } from '../Fold.tsx'
import { optionsWords as words } from '../words/options.ts'
import { duration } from '../words.ts'
import { Option } from './Option.tsx'
import { OwnTipForm } from './OwnTipForm.tsx'
import { useOptions } from './options-context.ts'

interface Props {
  content: Content
  own: Pack
  /** Whether it was stored. */
  onOwn: (change: (now: Pack) => Pack) => Promise<boolean>
}

const without = (list: readonly string[], item: string) => list.filter((other) => other !== item)

/** Which skills and tips are shown, and the user's own tips. */
export function SkillSwitches({ content, own, onOwn }: Props) {
  const { settings, change } = useOptions()
  const show = (id: string, on: boolean) =>
    change({ hiddenSkills: on ? without(settings.hiddenSkills, id) : [...settings.hiddenSkills, id] })
  return (
    <Option
      {...words.skills}
      keys={['hiddenSkills', 'hiddenTips']}
      also={content.skills.map(({ name }) => name).join(' ')}
      wide
    >
      {content.pillars.map((pillar) => (
        <div key={pillar.id} class="skill-group" data-pillar={pillar.id}>
          <h4>{pillar.name}</h4>
          {content.skills
            .filter((skill) => skill.pillar === pillar.id)
            .map((skill) => (
              <div key={skill.id} class="skill-switch">
                <Checkbox checked={!settings.hiddenSkills.includes(skill.id)} onChange={(on) => show(skill.id, on)}>
                  {skill.name}
                </Checkbox>
                <SkillTips skill={skill} own={own} onOwn={onOwn} />
              </div>
            ))}
        </div>
      ))}
    </Option>
  )
}

function SkillTips({ skill, own, onOwn }: { skill: Skill; own: Pack; onOwn: Props['onOwn'] }) {
  const { settings, change } = useOptions()
  const hidden = new Set(settings.hiddenTips)
  const shown = skill.tips.filter(({ id }) => !hidden.has(`${skill.id}/${id}`)).length
  const mine = new Set(own.tips?.[skill.id]?.map(({ id }) => id))
  const show = (tip: string, on: boolean) =>
    change({ hiddenTips: on ? without(settings.hiddenTips, tip) : [...settings.hiddenTips, tip] })
  const changeTips = (change: (now: readonly Tip[]) => Tip[]) =>
    onOwn((now) => ({ ...now, tips: { ...now.tips, [skill.id]: change(now.tips?.[skill.id] ?? []) } }))
  return (
    <Fold title={words.tipsShown(shown, skill.tips.length)}>
      {skill.tips.map(({ id, text, minutes }) => (
        <div key={id} class="tip-switch">
          <Checkbox checked={!hidden.has(`${skill.id}/${id}`)} onChange={(on) => show(`${skill.id}/${id}`, on)}>
            {text} <small>{duration(minutes)}</small>
          </Checkbox>
          {mine.has(id) && <Chip kind="accent">{words.ownTipNote}</Chip>}
        </div>
      ))}
      <OwnTipForm skill={skill} tips={own.tips?.[skill.id] ?? []} onTips={changeTips} />
    </Fold>
  )
}

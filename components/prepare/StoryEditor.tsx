import { Trash2 } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Skill } from '../../content/types.ts'
import { type Story, storyParts } from '../../lib/prepare/story.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { Fold } from '../Fold.tsx'
import { planWords } from '../words/plan.ts'
import { prepareWords } from '../words/prepare.ts'
import { StoryLength } from './StoryLength.tsx'
import { Toggles } from './Toggles.tsx'

interface Props {
  story: Story
  /** The skills that the posting asks for; they stand in sight. */
  wanted: readonly Skill[]
  skills: readonly Skill[]
  onChange: (change: Partial<Story>) => void
  onClose: () => void
  onRemove: () => void
}

const words = prepareWords.stories

/** One story to write, in the four parts of STAR. */
export function StoryEditor({ story, wanted, skills, onChange, onClose, onRemove }: Props) {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const others = skills.filter((skill) => !wanted.includes(skill))
  const chosen = new Set(story.skills)
  // It does not close under the hand that takes the last one away.
  const [atFirst] = useState(() => others.some(({ id }) => chosen.has(id)))
  const toggle = (id: string, on: boolean) =>
    onChange({ skills: on ? [...story.skills, id] : story.skills.filter((one) => one !== id) })
  const title = story.title.trim() || planWords.untitled
  return (
    <div class="story-editor" ref={form}>
      <Field
        label={words.storyTitle}
        placeholder={words.titlePlaceholder}
        value={story.title}
        onInput={(text) => onChange({ title: text })}
      />
      {storyParts.map((part) => (
        <Field
          key={part}
          label={words.parts[part]}
          hint={words.hints[part]}
          rows={3}
          value={story[part]}
          onInput={(text) => onChange({ [part]: text })}
        />
      ))}
      <Toggles label={words.skills} options={wanted} chosen={chosen} onToggle={toggle} />
      {others.length > 0 && (
        <Fold title={words.otherSkills} open={atFirst}>
          <Toggles quiet label={words.otherSkills} options={others} chosen={chosen} onToggle={toggle} />
        </Fold>
      )}
      <StoryLength story={story} />
      <div class="prepare-actions">
        <Button kind="main" onClick={onClose}>
          {words.close}
        </Button>
        <Button icon={Trash2} label={words.removeOf(title)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  )
}

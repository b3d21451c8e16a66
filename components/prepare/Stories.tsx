import { FileDown, Pencil, Plus } from 'lucide'
import { useState } from 'preact/hooks'
import { isTold, type Story } from '../../lib/prepare/story.ts'
import { Button } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { Chip } from '../Chip.tsx'
import { planWords } from '../words/plan.ts'
import { prepareWords } from '../words/prepare.ts'
import { StoryCoverage } from './StoryCoverage.tsx'
import { StoryEditor } from './StoryEditor.tsx'
import { StoryLength } from './StoryLength.tsx'
import type { PrepareActions, PrepareView } from './view.ts'

interface Props {
  view: PrepareView
  actions: PrepareActions
}

const words = prepareWords.stories

/** The user's own stories: written once, used on every posting. */
export function Stories({ view: { stories, skills, posting }, actions }: Props) {
  const [open, setOpen] = useState<string>()
  const asked = new Set(posting?.brief.skills.map(({ id }) => id))
  const wanted = posting ? skills.filter(({ id }) => asked.has(id)) : skills
  const names = new Map(skills.map(({ id, name }) => [id, name]))
  const add = () => setOpen(actions.addStory([]))
  return (
    <div class="stories">
      <p class="prepare-intro">{words.intro}</p>
      <StoryCoverage skills={wanted} stories={stories} />
      <div class="prepare-actions">
        <Button kind="main" icon={Plus} onClick={add}>
          {words.add}
        </Button>
        {stories.length > 0 && (
          <Button icon={FileDown} onClick={() => actions.saveFile('stories')}>
            {words.export}
          </Button>
        )}
      </div>
      {stories.length === 0 && <p class="prepare-none">{words.none}</p>}
      <ul class="stories-list">
        {stories.map((story) => (
          <li key={story.id}>
            <Card>
              {open === story.id ? (
                <StoryEditor
                  story={story}
                  wanted={wanted}
                  skills={skills}
                  onChange={(change) => actions.changeStory(story.id, change)}
                  onClose={() => setOpen(undefined)}
                  onRemove={() => actions.removeStory(story.id)}
                />
              ) : (
                <StorySummary story={story} names={names} onOpen={() => setOpen(story.id)} />
              )}
            </Card>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface SummaryProps {
  story: Story
  names: ReadonlyMap<string, string>
  onOpen: () => void
}

function StorySummary({ story, names, onOpen }: SummaryProps) {
  const title = story.title.trim() || planWords.untitled
  return (
    <div class="story-summary">
      <h3 dir="auto">{title}</h3>
      <Button kind="quiet" icon={Pencil} label={words.editOf(title)} onClick={onOpen}>
        {words.edit}
      </Button>
      {story.result && <p dir="auto">{story.result}</p>}
      <div class="story-summary-chips">
        {isTold(story) && <Chip kind="good">{words.told}</Chip>}
        {story.skills.map((skill) => (
          <Chip key={skill}>{names.get(skill) ?? skill}</Chip>
        ))}
      </div>
      <StoryLength story={story} />
    </div>
  )
}

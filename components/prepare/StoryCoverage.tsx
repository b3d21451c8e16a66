import { PenLine } from 'lucide'
import type { SkillId } from '../../content/types.ts'
import { coverSkills, isTold, type Story } from '../../lib/prepare/story.ts'
import { Button } from '../Button.tsx'
import { planWords } from '../words/plan.ts'

/** How many skills without a story are named: the ones the posting asks for most. */
const atOnce = 3

interface Props {
  skills: readonly { id: SkillId; name: string }[]
  stories: readonly Story[]
  /** Leads to the stories; missing where they stand beside it. */
  onOpen?: () => void
}

/** Which skills of a posting the user's stories show, as one bar of as many parts, and in words. */
export function StoryCoverage({ skills, stories, onOpen }: Props) {
  const w = planWords
  const covered = coverSkills(
    skills.map(({ id }) => id),
    stories,
  )
  const none = covered.filter(({ stories }) => !stories.some(isTold)).map(({ skill }) => skill)
  const names = skills.filter(({ id }) => none.includes(id)).map(({ name }) => name)
  return (
    <section class="story-coverage">
      <h3>{w.stories}</h3>
      <div class="story-coverage-bar" aria-hidden="true">
        {covered.map(({ skill }) => (
          <span key={skill} data-covered={!none.includes(skill) || undefined} />
        ))}
      </div>
      <p>
        {w.covered(skills.length - none.length, skills.length)}{' '}
        {names.length > 0 && w.uncovered(names.slice(0, atOnce), names.slice(atOnce).length)}
      </p>
      {onOpen && (
        <Button icon={PenLine} onClick={onOpen}>
          {names.length > 0 ? w.write : w.openStories}
        </Button>
      )}
    </section>
  )
}

/** Which of the user's stories shows a skill, in one line. */
export function StoryLine({ skill, stories }: { skill: SkillId; stories: readonly Story[] }) {
  const w = planWords
  const [covered] = coverSkills([skill], stories)
  if (!covered || covered.stories.length === 0) return <p class="story-line">{w.noStory}</p>
  const titles = covered.stories.map((story) => {
    const title = story.title.trim() || w.untitled
    return isTold(story) ? title : w.unfinished(title)
  })
  return <p class="story-line">{w.storyOf(titles)}</p>
}

import { type Story, storyParts } from '../../lib/prepare/story.ts'
import { duration } from '../words/measure.ts'
import { prepareWords } from '../words/prepare.ts'

/** Words that people say in a minute when they tell something. */
const wordsPerMinute = 130

/** How long a story is, and which parts are still to be written. */
export function StoryLength({ story }: { story: Story }) {
  const words = prepareWords.stories
  const said = storyParts.reduce((sum, part) => sum + (story[part].match(/\S+/g)?.length ?? 0), 0)
  const missing = storyParts.filter((part) => !story[part].trim()).map((part) => words.parts[part])
  return (
    <p class="story-length">
      {words.length(said, duration(Math.max(1, Math.round(said / wordsPerMinute))))}
      {missing.length > 0 && ` · ${words.missing(missing)}`}
    </p>
  )
}

import type { Preparing } from '../../components/sidebar-view.ts'
import { bundled } from '../../content/bundled.ts'
import { freshChoices } from '../../lib/prepare/make-plan.ts'
import type { Story } from '../../lib/prepare/story.ts'

/** A story with all its parts. */
export const sampleStory: Story = {
  version: 1,
  id: 'story-1',
  title: 'The club app that nobody opened',
  skills: ['product-metrics', 'cross-functional-teamwork'],
  situation: 'Our chess club had an app for its 60 members. Twelve of them opened it in a week.',
  task: 'I was asked to double that in a month, with one student who could program.',
  action: 'I asked eight members why. They did not know who was there. We put “who plays tonight” on the first screen.',
  result: 'After four weeks 31 members opened it in a week.',
  changed: 1,
}

/** What the user prepares with on the sample posting. */
export const samplePreparing: Preparing = {
  content: {
    tasks: bundled.tasks,
    plans: bundled.plans,
    practice: Object.fromEntries(
      bundled.skills.map(({ id, practice }) => [id, practice.map(({ id, question }) => ({ id, question }))]),
    ),
  },
  choices: freshChoices,
  stories: [sampleStory],
}

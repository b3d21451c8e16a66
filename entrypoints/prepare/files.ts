import { planFor } from '../../components/prepare/PlanSection.tsx'
import { type PrepareActions, type PrepareView, titleOf } from '../../components/prepare/view.ts'
import { noteOf } from '../../components/prepare/WorkList.tsx'
import { duration, nameOfDay } from '../../components/words/measure.ts'
import { planWords } from '../../components/words/plan.ts'
import { prepareWords as words } from '../../components/words/prepare.ts'
import { planMarkdown } from '../../lib/prepare/plan-markdown.ts'
import { pieceMarkdown } from '../../lib/prepare/portfolio-markdown.ts'
import { storiesMarkdown } from '../../lib/prepare/story-markdown.ts'

/** A file to save. */
export interface MadeFile {
  name: string
  type: string
  text: string
}

const markdown = (name: string, text: string): MadeFile => ({ name: `${name}.md`, type: 'text/markdown', text })

/** A file of what the page shows. `undefined` when there is nothing to write. */
export async function fileOf(
  file: Parameters<PrepareActions['saveFile']>[0],
  view: PrepareView,
  now: Date,
): Promise<MadeFile | undefined> {
  const { posting, skills, stories, pieces, forms } = view
  const names = new Map(skills.map(({ id, name }) => [id, name]))
  if (file === 'stories') {
    const { markdownTitle, markdownSkills, parts, fileName } = words.stories
    const around = { title: markdownTitle, skills: markdownSkills, parts, untitled: planWords.untitled }
    return markdown(
      fileName,
      storiesMarkdown(stories, (skill) => names.get(skill) ?? skill, around),
    )
  }
  if (typeof file === 'object') {
    const piece = pieces.find(({ id }) => id === file.piece)
    const form = forms.find(({ id }) => id === piece?.form)
    return piece && form ? markdown(form.id, pieceMarkdown(piece, form, words.portfolio)) : undefined
  }
  if (!posting) return undefined
  const title = titleOf(posting, words.untitledPosting)
  const { plan } = planFor(view, posting, now)
  if (file === 'plan')
    return markdown(
      words.plan.fileName,
      planMarkdown(plan, {
        title: words.plan.titleOf(title),
        nameOfDay,
        duration,
        part: planWords.part,
        noteOf: (work) => noteOf(work, names),
        done: planWords.done,
        dropped: planWords.dropped,
      }),
    )
  const { planCalendar } = await import('../../lib/prepare/plan-calendar.ts')
  const text = planCalendar(plan, {
    key: posting.key,
    name: words.plan.calendarName(title),
    begin: view.plan.choices.begin,
    note: title,
    now,
    nameOf: ({ work, part }) =>
      words.plan.event(firstSentence(work.text), part && planWords.part(part.number, part.of)),
  })
  return { name: `${words.plan.fileName}.ics`, type: 'text/calendar', text }
}

const firstSentence = (text: string) => /^.*?[.:?!](?=\s|$)/.exec(text)?.[0].replace(/[.:]$/, '') ?? text

import { CalendarCheck, ChevronRight, Trash2 } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { Field } from '../Field.tsx'
import { IconButton } from '../IconButton.tsx'
import { Ring } from '../Ring.tsx'
import { dayInFigures } from '../words/measure.ts'
import { type Stage, stageNames, postingsWords as words } from '../words/postings.ts'
import { daysAway } from '../words.ts'
import { SkillTags } from './SkillTags.tsx'
import type { PostingsActions, ShownPosting } from './view.ts'

interface Props {
  posting: ShownPosting
  actions: PostingsActions
  today: Date
}

const columns = Object.keys(words.columns).length + 1

/** One posting of the table; its notes and skills open below it. */
export function PostingRow({ posting: { record, progress, skills }, actions, today }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const title = record.title || words.untitled
  const away = record.deadline && daysAway(record.deadline, today)
  return (
    <tbody>
      <tr>
        <th scope="row" data-column="title">
          <div class="posting-name">
            <IconButton
              icon={ChevronRight}
              directed
              label={words.showNotes(title)}
              expanded={open}
              controls={id}
              onClick={() => setOpen(!open)}
            />
            <div>
              {/^https?:/.test(record.url) ? (
                <button type="button" class="text-link" dir="auto" onClick={() => actions.open(record.url)}>
                  {title}
                </button>
              ) : (
                <span dir="auto">{title}</span>
              )}
              <small dir="auto">{record.company}</small>
            </div>
          </div>
        </th>
        <td data-column="stage">
          <select
            class="cell-input"
            aria-label={words.stageOf(title)}
            value={record.stage ?? ''}
            data-empty={!record.stage || undefined}
            onChange={(event) =>
              actions.change(record.key, { stage: (event.currentTarget.value as Stage) || undefined })
            }
          >
            <option value="">{words.noStage}</option>
            {(Object.keys(stageNames) as Stage[]).map((stage) => (
              <option key={stage} value={stage}>
                {stageNames[stage]}
              </option>
            ))}
          </select>
        </td>
        <td data-column="deadline">
          <input
            class="cell-input"
            type="date"
            aria-label={words.deadlineOf(title)}
            value={record.deadline ?? ''}
            data-empty={!record.deadline || undefined}
            onChange={(event) => actions.change(record.key, { deadline: event.currentTarget.value || undefined })}
          />
          {away && <small>{away}</small>}
        </td>
        <td data-column="progress">
          <span class="cell-ring">
            <Ring done={progress.done} of={progress.of} />
            <span class="unseen">{words.tipsDone(progress.done, progress.of)}</span>
            <span aria-hidden="true">{words.preparedFor(progress.done, progress.of)}</span>
          </span>
        </td>
        <td data-column="skills">{skills.length}</td>
        <td data-column="changed">{dayInFigures(new Date(record.changed))}</td>
        <td class="posting-actions">
          <IconButton icon={CalendarCheck} label={words.prepare(title)} onClick={() => actions.prepare(record.key)} />
          <IconButton icon={Trash2} label={words.remove(title)} onClick={() => actions.remove(record.key)} />
        </td>
      </tr>
      <tr id={id} class="posting-more" hidden={!open}>
        <td colSpan={columns}>
          {open && (
            <div>
              <Field
                label={words.notes}
                rows={3}
                value={record.notes}
                onInput={(text, before) => actions.note(record.key, text, before)}
              />
              <SkillTags skills={skills} />
            </div>
          )}
        </td>
      </tr>
    </tbody>
  )
}

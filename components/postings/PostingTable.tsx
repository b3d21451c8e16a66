import { ArrowDown, ArrowUp } from 'lucide'
import { useMemo, useState } from 'preact/hooks'
import { Field } from '../Field.tsx'
import { Icon } from '../Icon.tsx'
import { Select } from '../prepare/Select.tsx'
import { type Stage, stageNames, postingsWords as words } from '../words/postings.ts'
import { PostingRow } from './PostingRow.tsx'
import type { PostingsActions, ShownPosting } from './view.ts'

interface Props {
  postings: readonly ShownPosting[]
  actions: PostingsActions
  today: Date
}

type Column = keyof typeof words.columns

const stages = Object.keys(stageNames) as Stage[]
/** What is not there comes last: postings without a deadline or a stage. */
const last = '\uffff'
const keys: Record<Column, (posting: ShownPosting) => string | number> = {
  title: ({ record }) => record.title.toLowerCase() || last,
  stage: ({ record }) => (record.stage ? stages.indexOf(record.stage) : stages.length),
  deadline: ({ record }) => record.deadline ?? last,
  progress: ({ progress }) => (progress.of > 0 ? progress.done / progress.of : -1),
  skills: ({ skills }) => skills.length,
  changed: ({ record }) => record.changed,
}
/** The order that is wanted first, by column: the most prepared and the last changed on top. */
const startsDown = new Set<Column>(['progress', 'skills', 'changed'])

const comparing = (column: Column, down: boolean) => (a: ShownPosting, b: ShownPosting) => {
  const [x, y] = [keys[column](a), keys[column](b)]
  return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1)
}

/** All postings in a table that can be sorted and filtered, and changed in place. */
export function PostingTable({ postings, actions, today }: Props) {
  const [query, setQuery] = useState('')
  const [stage, setStage] = useState<Stage | 'any'>('any')
  const [{ column, down }, setOrder] = useState<{ column: Column; down: boolean }>({ column: 'changed', down: true })
  const sought = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const isFound = ({ record }: ShownPosting) => {
    const text = `${record.title} ${record.company} ${record.notes}`.toLowerCase()
    return (stage === 'any' || record.stage === stage) && sought.every((word) => text.includes(word))
  }
  const byKey = new Map(postings.map((posting) => [posting.record.key, posting]))
  // A row stays in its place while it is being changed, whatever it is sorted by.
  const order = useMemo(
    () =>
      postings
        .filter(isFound)
        .toSorted(comparing(column, down))
        .map(({ record }) => record.key),
    [column, down, query, stage, [...byKey.keys()].sort().join()],
  )
  const found = order.flatMap((key) => byKey.get(key) ?? [])
  const sort = (by: Column) => setOrder({ column: by, down: by === column ? !down : startsDown.has(by) })
  return (
    <section class="posting-table">
      <div class="posting-filters">
        <Field label={words.filter} value={query} onInput={setQuery} />
        <Select
          label={words.stageFilter}
          value={stage}
          onChange={setStage}
          options={[
            { value: 'any', name: words.anyStage },
            ...stages.map((value) => ({ value, name: stageNames[value] })),
          ]}
        />
        <p role="status">{words.shown(found.length, postings.length)}</p>
      </div>
      {found.length === 0 ? (
        <p class="postings-none">{words.noneFound}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {(Object.keys(words.columns) as Column[]).map((name) => (
                <th
                  key={name}
                  scope="col"
                  data-column={name}
                  aria-sort={name === column ? (down ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" class="sort-button" onClick={() => sort(name)}>
                    {words.columns[name]}
                    {name === column && <Icon of={down ? ArrowDown : ArrowUp} size={12} />}
                  </button>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          {found.map((posting) => (
            <PostingRow key={posting.record.key} posting={posting} actions={actions} today={today} />
          ))}
        </table>
      )}
    </section>
  )
}

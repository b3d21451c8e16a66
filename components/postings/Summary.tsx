import type { OverviewRow } from '../../lib/guide/overview.ts'
import { dayOf } from '../../lib/prepare/days.ts'
import { Ring } from '../Ring.tsx'
import { type Stage, stageNames, postingsWords as words } from '../words/postings.ts'
import { daysAway } from '../words.ts'
import { nameOf, type ShownPosting } from './view.ts'

interface Props {
  postings: readonly ShownPosting[]
  rows: readonly OverviewRow[]
  today: Date
  onOpen: (url: string) => void
}

const stages = Object.keys(stageNames) as Stage[]

/** Where things stand, at a glance. */
export function Summary({ postings, rows, today, onOpen }: Props) {
  const done = rows.reduce((sum, row) => sum + row.done, 0)
  const of = rows.reduce((sum, row) => sum + row.of, 0)
  return (
    <div class="summary-tiles">
      <StageBar postings={postings} />
      <NextDeadline postings={postings} today={today} onOpen={onOpen} />
      <section class="tile">
        <h2>{words.prepared}</h2>
        <p class="tile-ring">
          <Ring done={done} of={of} />
          {words.tipsDone(done, of)}
        </p>
      </section>
      <section class="tile">
        <h2>{words.most}</h2>
        {rows.length === 0 && <p>{words.nothingAsked}</p>}
        {rows.slice(0, 2).map(({ id, name, asked }) => (
          <p key={id}>{words.askedIn(name, asked, postings.length)}</p>
        ))}
      </section>
    </div>
  )
}

function StageBar({ postings }: Pick<Props, 'postings'>) {
  const parts = [...stages, undefined]
    .map((stage) => ({
      stage: stage ?? 'none',
      name: stage ? stageNames[stage] : words.noStage,
      number: postings.filter(({ record }) => record.stage === stage).length,
    }))
    .filter(({ number }) => number > 0)
  return (
    <section class="tile">
      <h2>{words.stages}</h2>
      <div class="stage-bar" aria-hidden="true">
        {parts.map(({ stage, number }) => (
          <span key={stage} data-stage={stage} style={{ flexGrow: number }} />
        ))}
      </div>
      <ul class="stage-legend">
        {parts.map(({ stage, name, number }) => (
          <li key={stage} data-stage={stage}>
            {words.stageCount(name, number)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NextDeadline({ postings, today, onOpen }: Pick<Props, 'postings' | 'today' | 'onOpen'>) {
  const day = dayOf(today)
  const ahead = postings
    .filter(({ record: { deadline, stage } }) => deadline && deadline >= day && (!stage || stage === 'interested'))
    .sort((a, b) => ((a.record.deadline ?? '') < (b.record.deadline ?? '') ? -1 : 1))
  return (
    <section class="tile">
      <h2>{words.next}</h2>
      {ahead.length === 0 && <p>{words.noNext}</p>}
      <ul class="next-list">
        {ahead.slice(0, 2).map((posting) => (
          <li key={posting.record.key}>
            <button type="button" class="text-link" dir="auto" onClick={() => onOpen(posting.record.url)}>
              {nameOf(posting, words.untitled)}
            </button>
            <small>{daysAway(posting.record.deadline ?? '', today)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

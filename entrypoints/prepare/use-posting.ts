import { useEffect, useRef, useState } from 'preact/hooks'
import type { PreparedPosting } from '../../components/prepare/view.ts'
import { applyDeed, type Deed } from '../../lib/extension/deeds.ts'
import { planShelf } from '../../lib/extension/preparing.ts'
import { listRecords, watchRecords } from '../../lib/extension/records.ts'
import { callBackground } from '../../lib/extension/send.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'
import { freshChoices, type PlanChoices } from '../../lib/prepare/make-plan.ts'
import { preparedPostings } from './prepared-postings.ts'

/** The postings that can be prepared for, and the plan and ticks of the chosen one. */
export interface PostingState {
  postings: PreparedPosting[]
  posting: PreparedPosting | undefined
  choices: PlanChoices
  ticks: ReadonlySet<string>
  tick(id: string, done: boolean): void
  changePlan(change: Partial<PlanChoices>): void
}

/** Keeps them: what is changed here is stored, what is changed elsewhere shows here. `onSaved` stays the same. */
export function usePosting(key: string | undefined, onSaved: (saved: boolean) => void): PostingState {
  const [records, setRecords] = useState<readonly PostingRecord[]>([])
  const [plans, setPlans] = useState<ReadonlyMap<string, PlanChoices>>(new Map())
  useEffect(() => {
    const end = new AbortController()
    const readRecords = () => void listRecords().then((all) => !end.signal.aborted && setRecords(all))
    const readPlans = () => void planShelf.entries().then((all) => !end.signal.aborted && setPlans(new Map(all)))
    watchRecords(readRecords, end.signal)
    planShelf.watch(readPlans, end.signal)
    readRecords()
    readPlans()
    return () => end.abort()
  }, [])

  // One after the other: each writing begins with what the one before it left.
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const write = (doing: () => Promise<unknown>) => {
    queue.current = queue.current.then(doing).then(
      () => onSaved(true),
      () => onSaved(false),
    )
  }
  const postings = preparedPostings(records, plans)
  const posting = postings.find((one) => one.key === key)
  const choices = (key !== undefined && plans.get(key)) || freshChoices
  const record = records.find((one) => one.key === key)
  return {
    postings,
    posting,
    choices,
    ticks: new Set(record?.ticks),
    tick(id, done) {
      if (!posting) return
      const { title, company, url } = posting.brief
      const deed: Deed = { kind: 'tick', tip: id, done }
      setRecords((all) => all.map((one) => (one.key === posting.key ? applyDeed(one, deed) : one)))
      write(() => callBackground('carryOut', { key: posting.key, title, company, url }, [deed], {}, undefined))
    },
    changePlan(change) {
      if (!posting) return
      const next = { ...choices, ...change, posting: posting.brief }
      setPlans((all) => new Map(all).set(posting.key, next))
      write(() =>
        planShelf.change(posting.key, (now = freshChoices) => ({ ...now, ...change, posting: posting.brief })),
      )
    },
  }
}

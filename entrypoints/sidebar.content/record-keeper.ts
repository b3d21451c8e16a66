import type { RoleId } from '../../content/types.ts'
import { changeRecord, loadRecord, type PostingRecord, watchRecord } from '../../lib/extension/store.ts'
import { mergeText } from './merge-text.ts'

/** Something the user did with a posting. Texts say what stood in the field before, so that two windows can both write. */
export type Deed =
  | { kind: 'tick'; tip: string; done: boolean }
  | { kind: 'notes'; before: string; text: string }
  | { kind: 'answer'; practice: string; before: string; text: string }
  | { kind: 'correct'; role: RoleId | undefined }
  | { kind: 'hide'; hidden: boolean }
  | { kind: 'seen' }

/** What is kept of a posting beside what the user did, for the overview of postings. */
export type Overview = Pick<PostingRecord, 'skills' | 'role' | 'deadline'>

/** Keeps what the user does with one posting: at once in sight, and in the storage as fast as it takes it. */
export interface RecordKeeper {
  /** What stands now, with what is still being written. */
  now(): PostingRecord | undefined
  do(deed: Deed): void
}

interface Options {
  fresh: Pick<PostingRecord, 'key' | 'url' | 'title' | 'company'>
  /** What is known at the time of writing. */
  overview: () => Overview
  signal: AbortSignal
  onChange: () => void
  onSaving: (saving: 'saving' | 'saved' | 'failed') => void
}

export async function keepRecord({ fresh, overview, signal, onChange, onSaving }: Options): Promise<RecordKeeper> {
  let stored = await loadRecord(fresh.key).catch(() => undefined)
  let waiting: Deed[] = []
  let underWay: Deed[] = []

  watchRecord(
    fresh.key,
    (record) => {
      stored = record
      onChange()
    },
    signal,
  )

  const carryOut = (record: PostingRecord, deeds: Deed[]): PostingRecord => {
    const known = overview()
    const deadline = record.deadline ?? known.deadline
    return deeds.reduce(apply, { ...record, ...known, ...(deadline !== undefined && { deadline }) })
  }
  const write = async () => {
    if (underWay.length > 0 || waiting.length === 0) return
    underWay = waiting
    waiting = []
    onSaving('saving')
    try {
      stored = await changeRecord(fresh, (now) => carryOut(now, underWay))
      underWay = []
      if (waiting.length === 0) onSaving('saved')
    } catch {
      // It stays in sight and is tried again with the next deed.
      waiting = [...underWay, ...waiting]
      underWay = []
      onSaving('failed')
      return
    }
    void write()
  }

  return {
    now() {
      const deeds = [...underWay, ...waiting]
      if (!stored && deeds.length === 0) return undefined
      return deeds.reduce(apply, stored ?? { version: 1, ticks: [], notes: '', answers: {}, changed: 0, ...fresh })
    },
    do(deed) {
      waiting = follow(waiting, deed)
      onChange()
      void write()
    },
  }
}

/** Adds a deed; typing on in a text is one deed, whose beginning is where the typing began. */
function follow(waiting: Deed[], deed: Deed): Deed[] {
  const last = waiting.at(-1)
  const goesOn =
    (deed.kind === 'notes' && last?.kind === 'notes') ||
    (deed.kind === 'answer' && last?.kind === 'answer' && last.practice === deed.practice)
  return goesOn ? [...waiting.slice(0, -1), { ...deed, before: last.before }] : [...waiting, deed]
}

function apply(record: PostingRecord, deed: Deed): PostingRecord {
  switch (deed.kind) {
    case 'tick': {
      const ticks = new Set(record.ticks)
      if (deed.done) ticks.add(deed.tip)
      else ticks.delete(deed.tip)
      return { ...record, ticks: [...ticks] }
    }
    case 'notes':
      return { ...record, notes: mergeText(deed.before, deed.text, record.notes) }
    case 'answer': {
      const theirs = record.answers[deed.practice] ?? ''
      return { ...record, answers: { ...record.answers, [deed.practice]: mergeText(deed.before, deed.text, theirs) } }
    }
    case 'correct': {
      const { correction: _, ...rest } = record
      return deed.role ? { ...rest, correction: deed.role } : rest
    }
    case 'hide':
      return { ...record, hidden: deed.hidden }
    case 'seen':
      return record
  }
}

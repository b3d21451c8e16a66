import { applyDeed, type Deed, type Fresh } from '../../lib/extension/deeds.ts'
import { loadRecord, type PostingRecord, watchRecord } from '../../lib/extension/store.ts'

/** Keeps what the user does with one posting: at once in sight, and in the storage as fast as it takes it. */
export interface RecordKeeper {
  /** What stands now, with what is still being written. */
  now(): PostingRecord | undefined
  do(deed: Deed): void
}

interface Options {
  fresh: Fresh
  /** Carries the deeds out on what is stored, one window after the other. @throws when the storage refuses. */
  write: (deeds: readonly Deed[]) => Promise<PostingRecord>
  signal: AbortSignal
  onChange: () => void
  onSaving: (saving: 'saving' | 'saved' | 'failed') => void
}

export async function keepRecord({ fresh, write, signal, onChange, onSaving }: Options): Promise<RecordKeeper> {
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

  const writeOn = async () => {
    if (underWay.length > 0 || waiting.length === 0) return
    underWay = waiting
    waiting = []
    onSaving('saving')
    try {
      stored = await write(underWay)
      underWay = []
      if (waiting.length === 0) onSaving('saved')
    } catch {
      // It stays in sight and is tried again with the next deed.
      waiting = [...underWay, ...waiting]
      underWay = []
      onSaving('failed')
      return
    }
    void writeOn()
  }

  return {
    now() {
      const deeds = [...underWay, ...waiting]
      if (!stored && deeds.length === 0) return undefined
      return deeds.reduce(applyDeed, stored ?? { version: 1, ticks: [], notes: '', answers: {}, changed: 0, ...fresh })
    },
    do(deed) {
      waiting = follow(waiting, deed)
      onChange()
      void writeOn()
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

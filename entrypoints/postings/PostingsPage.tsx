import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Postings } from '../../components/postings/Postings.tsx'
import type { PostingsActions } from '../../components/postings/view.ts'
import type { Skill } from '../../content/types.ts'
import { mergeText } from '../../lib/extension/merge-text.ts'
import { listRecords, removeRecord, watchRecords } from '../../lib/extension/records.ts'
import { callBackground } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { changeRecord, loadRecord, type PostingRecord, watchSettings } from '../../lib/extension/store.ts'
import { comparePostings, overview } from '../../lib/guide/overview.ts'
import { showPosting } from './show-posting.ts'

interface Props {
  records: PostingRecord[]
  skills: readonly Skill[]
  settings: Settings
}

/** How many postings the map has columns for; more could not be told apart. */
const mapped = 24

/** Keeps the page's postings: what is changed here is stored, what is changed elsewhere shows here. */
export function PostingsPage({ records: first, skills, settings }: Props) {
  const [records, setRecords] = useState(first)
  const [theme, setTheme] = useState(settings.theme)
  const [removed, setRemoved] = useState<PostingRecord>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const end = new AbortController()
    const read = () => void listRecords().then((all) => end.signal.aborted || setRecords(all))
    watchRecords(read, end.signal)
    // In a tab behind others this comes up to a second after the first reading.
    read()
    watchSettings((next) => setTheme(next.theme), end.signal)
    return () => end.abort()
  }, [])

  const postings = useMemo(() => records.map((record) => showPosting(record, skills)), [records, skills])
  const onMap = postings.slice(0, mapped)
  const byKey = (key: string) => records.find((record) => record.key === key)
  // One after the other: a note that is still being written must not bring back what was removed behind it.
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const write = (doing: () => Promise<unknown>) => {
    last.current = last.current.then(doing).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  const change = (key: string, to: (now: PostingRecord) => PostingRecord) => {
    const record = byKey(key)
    if (record) write(() => changeRecord(record, to))
  }
  const actions: PostingsActions = {
    change: (key, part) => change(key, (now) => ({ ...now, ...part, saved: true })),
    note: (key, text, before) => change(key, (now) => ({ ...now, notes: mergeText(before, text, now.notes) })),
    remove: (key) =>
      write(async () => {
        const record = await loadRecord(key)
        await removeRecord(key)
        setRemoved(record)
      }),
    open: (url) => void (/^https?:/.test(url) && browser.tabs.create({ url })),
    prepare: (posting) => void callBackground('openPage', 'prepare', { section: 'plan', posting }),
    openPage: (page) => void callBackground('openPage', page),
  }
  return (
    <Postings
      postings={postings}
      rows={overview(records, skills)}
      mapRows={overview(records.slice(0, mapped), skills)}
      mapped={onMap}
      compare={(a, b) => comparePostings(a.record, b.record)}
      actions={actions}
      theme={theme}
      failed={failed}
      today={new Date()}
      removed={
        removed && {
          title: removed.title || removed.url,
          bringBack: () => {
            write(() => changeRecord(removed, () => removed))
            setRemoved(undefined)
          },
          dismiss: () => setRemoved(undefined),
        }
      }
    />
  )
}

import { useEffect, useMemo, useState } from 'preact/hooks'
import { Popup } from '../../components/popup/Popup.tsx'
import type { PopupActions, SavedPosting } from '../../components/popup/view.ts'
import type { Content } from '../../content/types.ts'
import { loadContent } from '../../lib/extension/content.ts'
import { listRecords, progressOf } from '../../lib/extension/records.ts'
import { createSearch, listEntries } from '../../lib/extension/search.ts'
import { defaultSettings } from '../../lib/extension/settings.ts'
import { shownContent } from '../../lib/extension/shown-content.ts'
import { loadSettings, watchSettings } from '../../lib/extension/store.ts'
import type { TabAnswer } from './this-tab.ts'

interface Props {
  bundled: Content
  ask: () => Promise<TabAnswer>
  actions: PopupActions
}

/** How many of the last postings the popup lists. */
const lastPostings = 3
/** While a page is still being read, it is asked again after this time, ms. */
const pause = 400

/** Keeps the popup's data: stands at once with what is bundled, then fills in what storage and tab say. */
export function PopupPage({ bundled, ask, actions }: Props) {
  const [settings, setSettings] = useState(defaultSettings)
  const [known, setKnown] = useState(bundled)
  const [saved, setSaved] = useState<SavedPosting[]>([])
  const [tab, setTab] = useState<TabAnswer>({ state: 'asking', selected: false })
  const content = useMemo(() => shownContent(known, settings), [known, settings])

  useEffect(() => {
    const end = new AbortController()
    void loadSettings().then(setSettings)
    watchSettings(setSettings, end.signal)
    void Promise.all([loadContent(), listRecords()]).then(([{ content }, records]) => {
      setKnown(content)
      setSaved(
        records.slice(0, lastPostings).map((record) => ({ record, progress: progressOf(record, content.skills) })),
      )
    })
    return () => end.abort()
  }, [])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const answer = await ask().catch((): TabAnswer => ({ state: 'closed', selected: false }))
      setTab(answer)
      if (typeof answer.state === 'object' && answer.state.state === 'reading') timer = setTimeout(look, pause)
    }
    void look()
    return () => clearTimeout(timer)
  }, [ask])

  const search = useMemo(() => createSearch(listEntries(content)), [content])
  useEffect(() => {
    const prepare = (idle: IdleDeadline) => {
      let more = true
      while (more && idle.timeRemaining() > 2) more = search.prepare()
      if (more) handle = requestIdleCallback(prepare)
    }
    let handle = requestIdleCallback(prepare)
    return () => cancelIdleCallback(handle)
  }, [search])

  return (
    <Popup
      tab={tab.state}
      selected={tab.selected}
      content={content}
      saved={saved}
      search={search.find}
      actions={actions}
      theme={settings.theme}
    />
  )
}

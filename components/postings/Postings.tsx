import { Settings, X } from 'lucide'
import { useId, useState } from 'preact/hooks'
import type { Comparison, OverviewRow } from '../../lib/guide/overview.ts'
import { Button } from '../Button.tsx'
import { IconButton } from '../IconButton.tsx'
import { Mark } from '../Mark.tsx'
import { Notice } from '../Notice.tsx'
import { Tabs } from '../Tabs.tsx'
import { postingsWords as words } from '../words/postings.ts'
import { Compare } from './Compare.tsx'
import { HeatMap } from './HeatMap.tsx'
import { PostingTable } from './PostingTable.tsx'
import { Summary } from './Summary.tsx'
import type { PostingsActions, ShownPosting } from './view.ts'

interface Props {
  /** The last changed first. */
  postings: readonly ShownPosting[]
  /** Skills over all of them. */
  rows: readonly OverviewRow[]
  /** Skills over the postings that the map has room for. */
  mapRows: readonly OverviewRow[]
  mapped: readonly ShownPosting[]
  compare: (first: ShownPosting, second: ShownPosting) => Comparison
  actions: PostingsActions
  theme: 'auto' | 'light' | 'dark'
  /** A posting that was just removed and can be brought back. */
  removed: { title: string; bringBack: () => void; dismiss: () => void } | undefined
  failed: boolean
  today: Date
}

type View = keyof typeof words.tabs

/** The page “Your postings”: pictures first, then the table, then two side by side. */
export function Postings({ postings, rows, mapRows, mapped, compare, actions, theme, removed, failed, today }: Props) {
  const id = useId()
  const [view, setView] = useState<View>('overview')
  return (
    <div class="prepside postings" data-theme={theme === 'auto' ? undefined : theme}>
      <header class="postings-head">
        <Mark size={24} />
        <h1>{words.title}</h1>
        <IconButton icon={Settings} label={words.options} onClick={() => actions.openPage('options')} />
      </header>
      <main class="postings-main">
        <div role="alert">{failed && <Notice kind="bad">{words.failed}</Notice>}</div>
        <div role="status">
          {removed && (
            <Notice
              kind="info"
              actions={
                <>
                  <Button onClick={removed.bringBack}>{words.undo}</Button>
                  <IconButton icon={X} label={words.dismiss} onClick={removed.dismiss} />
                </>
              }
            >
              {words.removed(removed.title)}
            </Notice>
          )}
        </div>
        {postings.length === 0 ? (
          <Empty actions={actions} />
        ) : (
          <>
            <Tabs
              tabs={(Object.keys(words.tabs) as View[]).map((tab) => ({
                id: tab,
                name: words.tabs[tab],
                note: tab === 'table' ? String(postings.length) : undefined,
              }))}
              chosen={view}
              onChoose={setView}
              label={words.tabList}
              idPrefix={id}
            />
            <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view}`}>
              {view === 'overview' && (
                <>
                  <Summary postings={postings} rows={rows} today={today} onOpen={actions.open} />
                  <HeatMap postings={mapped} rows={mapRows} all={postings.length} />
                </>
              )}
              {view === 'table' && <PostingTable postings={postings} actions={actions} today={today} />}
              {view === 'compare' && <Compare postings={postings} compare={compare} />}
            </div>
          </>
        )}
      </main>
    </div>
  )
}

function Empty({ actions }: { actions: PostingsActions }) {
  return (
    <section class="postings-empty">
      <h2>{words.empty.title}</h2>
      <p>{words.empty.text}</p>
      <p>{words.empty.history}</p>
      <Button kind="main" onClick={() => actions.openPage('welcome')}>
        {words.empty.sample}
      </Button>
    </section>
  )
}

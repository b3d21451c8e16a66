import { render } from 'preact'
import { browser } from 'wxt/browser'
import { ClosedScreen } from '../../components/panel/ClosedScreen.tsx'
import { noDraft } from '../../components/popup/PasteForm.tsx'
import { Sidebar } from '../../components/Sidebar.tsx'
import { changesContent } from '../../lib/extension/own-keys.ts'
import { answerAsPanel, callPage } from '../../lib/extension/send.ts'
import { chosenSource } from '../sidebar-app/actions.ts'
import { openMarked } from '../sidebar-app/marking.ts'
import { statusOf, textOf } from '../sidebar-app/status.ts'
import { type Beside, createBeside } from './beside.ts'
import { followTab, type ShownTab } from './follow-tab.ts'

/** Shows the sidebar in the browser's own panel, beside whatever tab its window shows. */
export async function start(): Promise<void> {
  document.body.className = 'prepside'
  let tab: ShownTab | undefined
  let beside: Beside | undefined
  /** What was pasted stays while one turns to other tabs. */
  let draft = noDraft
  /** A press on the toolbar button may have opened a page that was closed; asked twice at once, it is turned to once. */
  let turning: Promise<void> | undefined

  const draw = () => {
    if (!beside) return
    const { actions, closed, store, showPasted } = beside
    const { view } = store.now
    document.body.dataset.theme = view.layout.theme
    const closedScreen = closed && (
      <ClosedScreen
        draft={draft}
        onDraft={(now) => {
          draft = now
          draw()
        }}
        onText={async (text, title) => {
          await showPasted(text, title)
          draft = noDraft
        }}
        onAgain={() => void turnTo(tab)}
      />
    )
    render(<Sidebar key={tab?.id} view={view} actions={actions} instead={closedScreen || undefined} />, document.body)
  }
  const turnTo = (to: ShownTab | undefined) => {
    turning = (async () => {
      tab = to
      beside?.end()
      beside = undefined
      if (!to) return
      const here = await createBeside({ tab: to, onChange: draw, onGone: () => void turnTo(tab) })
      if (tab !== to) return here.end()
      beside = here
      draw()
      await here.linked
    })()
    return turning
  }

  answerAsPanel(
    {
      async beside() {
        await turning
        if (beside?.closed) await turnTo(tab)
        return true as const
      },
      look: (seen, moment) => void beside?.session.take(seen, moment),
      openMarked: (key) => beside && openMarked(key, { ...beside, root: document }),
      status: () => (beside ? statusOf(beside.store.now) : { state: 'none', shown: 'panel', skills: [] }),
      open() {
        const page = beside?.store.now.view.page.kind
        if (page === 'none' || page === 'failed') beside?.actions.readAgain()
      },
      toggle: () => window.close(),
      readText: (text) => beside?.session.show(chosenSource(text, beside.store, beside.page)),
      text: () => (beside ? textOf(beside.store.now) : ''),
    },
    () => tab?.id,
  )
  browser.storage.onChanged.addListener((changes) => {
    if (changesContent(Object.keys(changes))) beside?.session.judgeAgain()
  })
  await followTab(async (now, why) => {
    // Firefox lets a page that it keeps to come back to hold its line.
    const linked = why === 'loaded' && now && !beside?.closed && (await callPage(now.id, 'address')) !== 'not-here'
    if (!linked) void turnTo(now)
  })
}

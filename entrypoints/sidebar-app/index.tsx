import { hydrate, render } from 'preact'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { delegateEvents, dispatch } from '../../components/delegate.ts'
import { freshView } from '../../components/fresh-view.ts'
import { Standing } from '../../components/Standing.tsx'
import css from '../../components/sidebar.css?inline'
import { words } from '../../components/words.ts'
import type { CallsToTab } from '../../lib/extension/calls.ts'
import type { Handlers } from '../../lib/extension/send.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { createPageSheet } from '../../lib/page/page-sheet.ts'
import { createPageSide } from '../../lib/page/page-side.ts'
import { printAlone } from '../../lib/page/print-alone.ts'
import { type Lent, shared } from '../sidebar.content/shared.ts'
import { chosenSource } from './actions.ts'
import { copyText } from './copy-text.ts'
import { createDesk } from './desk.ts'
import { keepRoom } from './keep-room.ts'
import { keepMarks, openMarked } from './marking.ts'
import { createStore, type State } from './state.ts'
import { statusOf, textOf } from './status.ts'

/** The whole sidebar, put into a page beside its first screen when the user turns to it. */
export default defineUnlistedScript(() => {
  const { prepside } = shared
  if (prepside && !prepside.signal.aborted) void start(prepside)
})

async function start({ mount, follower, signal, standing, take, release }: Lent): Promise<void> {
  const settings = await loadSettings()
  const store = createStore(settings, freshView(settings, location.host), () => draw())
  if (signal.aborted) return
  mount.dress(css)
  delegateEvents(mount.root, signal)

  /** Once it is drawn, so that the focus is never lost with what went away. */
  const focusSoon = (selector: string) =>
    setTimeout(() => mount.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }))
  const sheet = createPageSheet(signal)
  const page = createPageSide({
    doc: document,
    sheet,
    signal,
    onStanding: (elements) => follower.stand(elements),
    onOpen: (key) => openMarked(key, { store, actions, root: mount.root }),
  })
  const follow = [keepRoom(document, sheet), keepMarks(page.mark)]
  const { session, preparing, actions } = createDesk({
    store,
    signal,
    page,
    lookAgain: () => follower.restart(),
    place: {
      takeFocus: () => focusSoon(`[aria-label="${words.header.collapse}"]`),
      giveFocusBack: () => mount.giveFocusBack() || focusSoon('.edge-tab'),
      print: () => {
        printAlone(document, sheet, mount.host)
        mount.raise()
      },
      copy: copyText(mount.root),
    },
  })

  let drawn = false
  const draw = () => {
    const { now } = store
    preparing.follow(now.key)
    // What stands already is of the posting that is being read once more.
    if (!drawn && !now.asked && now.view.page.kind === 'reading') return
    if (now.shown === 'nothing') mount.hide()
    else mount.show()
    mount.inside.dataset.theme = now.view.layout.theme
    const stands = standing()
    if (!drawn && stands?.key === now.key && stands?.shown === now.shown) hydrate(viewOf(now), mount.inside)
    else {
      if (!drawn) mount.inside.replaceChildren()
      render(viewOf(now), mount.inside)
    }
    for (const take of follow) take(now)
    if (!drawn) {
      drawn = true
      mount.inside.ariaBusy = null
      release(dispatch)
    }
  }
  const viewOf = ({ shown, view }: State) =>
    shown === 'sidebar' || shown === 'tab' ? <Standing shown={shown} view={view} actions={actions} /> : null
  const calls: Handlers<CallsToTab> = {
    status: () => statusOf(store.now),
    open: () => {
      const { page } = store.now.view
      if (page.kind === 'none' || page.kind === 'failed') actions.readAgain()
      actions.expand()
    },
    toggle: () => (store.now.shown === 'sidebar' ? actions.collapse() : actions.expand()),
    readText: (text) => {
      actions.expand()
      return session.show(chosenSource(text, store, page))
    },
    text: () => textOf(store.now),
  }

  take({
    look: session.take,
    calls,
    judgeAgain: session.judgeAgain,
    giveWay: () => store.set({ shown: 'nothing', asked: false }),
    lend(lent) {
      store.set({ lent, asked: false })
      session.decide()
    },
  })
  follower.restart()
}

import { hydrate, render } from 'preact'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { delegateEvents, dispatch } from '../../components/delegate.ts'
import { Standing } from '../../components/Standing.tsx'
import css from '../../components/sidebar.css?inline'
import { words } from '../../components/words.ts'
import type { SkillId } from '../../content/types.ts'
import type { CallsToTab } from '../../lib/extension/calls.ts'
import type { Handlers } from '../../lib/extension/send.ts'
import { loadSettings, watchSettings } from '../../lib/extension/store.ts'
import { type Lent, shared } from '../sidebar.content/shared.ts'
import { createActions, selectedSource } from './actions.ts'
import { copyText } from './copy-text.ts'
import { createPageEffects } from './page-effects.ts'
import { keepPreparing } from './preparing.ts'
import { createSession } from './session.ts'
import { createStore, type State } from './state.ts'
import { statusOf } from './status.ts'

/** The whole sidebar, put into a page beside its first screen when the user turns to it. */
export default defineUnlistedScript(() => {
  const { prepside } = shared
  if (prepside && !prepside.signal.aborted) void start(prepside)
})

async function start({ mount, follower, signal, standing, take, release }: Lent): Promise<void> {
  const store = createStore(await loadSettings(), () => draw())
  if (signal.aborted) return
  mount.dress(css)
  delegateEvents(mount.root, signal)

  const openSkill = (id: SkillId, index: number) => {
    actions.chooseTab('skills')
    actions.toggleSkill(id, true)
    store.look({ shown: { skill: id, index } })
    requestAnimationFrame(() => mount.root.getElementById(`skill-${id}`)?.scrollIntoView({ block: 'nearest' }))
  }
  /** Once it is drawn, so that the focus is never lost with what went away. */
  const focusSoon = (selector: string) =>
    setTimeout(() => mount.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }))
  const session = createSession({ store, signal, onStanding: (elements) => follower.stand(elements) })
  const preparing = keepPreparing({ store, signal, fail: session.fail })
  const effects = createPageEffects({ doc: document, signal, onOpen: openSkill })
  const actions = createActions({
    store,
    session,
    preparing,
    effects,
    readAgain: () => {
      session.readAgain()
      follower.restart()
    },
    takeFocus: () => focusSoon(`[aria-label="${words.header.collapse}"]`),
    giveFocusBack: () => mount.giveFocusBack() || focusSoon('.edge-tab'),
    print: () => {
      effects.print(mount.host)
      mount.raise()
    },
    copy: copyText(mount.root),
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
    effects.follow(now)
    if (!drawn) {
      drawn = true
      mount.inside.ariaBusy = null
      release(dispatch)
    }
  }
  const viewOf = ({ shown, view }: State) =>
    shown === 'nothing' ? null : <Standing shown={shown} view={view} actions={actions} />
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
      return session.show(selectedSource(text, store))
    },
    text: () => {
      const { page } = store.now.view
      return page.kind === 'posting' ? page.posting.blocks.map(({ text }) => text).join('\n') : ''
    },
  }

  watchSettings(session.changeSettings, signal)
  take({
    look: session.take,
    calls,
    judgeAgain: session.judgeAgain,
    giveWay: () => store.set({ shown: 'nothing', asked: false }),
  })
  follower.restart()
}

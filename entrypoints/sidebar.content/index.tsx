import { render } from 'preact'
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { delegateEvents, dispatch } from '../../components/delegate.ts'
import { EdgeTab } from '../../components/EdgeTab.tsx'
import { Sidebar } from '../../components/Sidebar.tsx'
import css from '../../components/sidebar.css?inline'
import { shownSkills } from '../../components/sidebar-view.ts'
import { locale } from '../../components/words/measure.ts'
import { words } from '../../components/words.ts'
import type { SkillId } from '../../content/types.ts'
import { answerAsTab, callBackground } from '../../lib/extension/send.ts'
import { loadSettings, watchSettings } from '../../lib/extension/store.ts'
import { followPage } from '../../lib/page/follow.ts'
import { handleAt } from '../../lib/page/keep-inside.ts'
import { createMount } from '../../lib/page/mount.ts'
import { Ending } from '../../lib/page/on-abort.ts'
import { createActions, selectedSource } from './actions.ts'
import { copyText } from './copy-text.ts'
import { awaitLaterScript, type LaterScript } from './later-script.ts'
import type { PageEffects } from './page-effects.ts'
import type { PreparingKeeper } from './preparing.ts'
import { createReader } from './read-here.ts'
import { createSession } from './session.ts'
import { createStore, wantsEffects } from './state.ts'
import { statusOf } from './status.ts'

/** Set in the extension's own world of a page while a sidebar lives there; a second script leaves the page to the first. */
const alive = globalThis as { prepsideAlive?: AbortSignal }

/** The sidebar: reads the page, follows it, and shows the guide to what it finds. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    if (alive.prepsideAlive && !alive.prepsideAlive.aborted) return
    const end = new Ending()
    const { signal } = end
    alive.prepsideAlive = signal
    const doc = document
    const store = createStore(await loadSettings(), () => draw())
    if (signal.aborted) return
    const mount = createMount({
      doc,
      css,
      language: locale,
      signal,
      isAlive: () => Boolean(browser.runtime?.id),
      // One that outlived its extension leaves the page to its successor.
      onGiveWay: () => (browser.runtime?.id ? store.set({ shown: 'nothing', asked: false }) : end.abort()),
    })
    delegateEvents(mount.root, signal)
    handleAt(mount.root, dispatch)

    const read = createReader(doc, () => void callBackground('bringReaders').catch(session.fail))
    const session = createSession({ store, signal, onStanding: (elements) => follower.stand(elements) })
    const follower = followPage({ signal, look: (moment) => session.take(read(moment), moment) })
    let later: LaterScript | undefined
    let preparing: PreparingKeeper | undefined
    let effects: PageEffects | undefined
    let waiting: (() => void)[] = []
    const bringLater = awaitLaterScript({
      root: mount.root,
      signal,
      fail: session.fail,
      onCome: (script) => {
        later = script
        preparing = script.keepPreparing({ store, signal, fail: session.fail })
        preparing.follow(store.now.key)
        effects = script.createPageEffects({ doc, signal, onOpen: openSkill })
        effects.follow(store.now)
        for (const go of waiting) go()
        waiting = []
      },
    })
    const withEffects = (act: (there: PageEffects) => void) => {
      if (effects) return act(effects)
      waiting.push(() => effects && act(effects))
      bringLater()
    }
    const openSkill = (id: SkillId, index: number) => {
      actions.chooseTab('skills')
      actions.toggleSkill(id, true)
      store.look({ shown: { skill: id, index } })
      requestAnimationFrame(() => mount.root.getElementById(`skill-${id}`)?.scrollIntoView({ block: 'nearest' }))
    }
    /** Once it is drawn, so that the focus is never lost with what went away. */
    const focusSoon = (selector: string) =>
      setTimeout(() => mount.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }))
    const actions = createActions({
      store,
      session,
      preparing: () => preparing,
      markdown: (...of) => later?.guideMarkdown(...of),
      withEffects,
      readAgain: () => {
        store.look({ page: { kind: 'reading' } })
        follower.restart()
      },
      takeFocus: () => focusSoon(`[aria-label="${words.header.collapse}"]`),
      giveFocusBack: () => mount.giveFocusBack() || focusSoon('.edge-tab'),
      print: () =>
        withEffects((there) => {
          there.print(mount.host)
          mount.raise()
        }),
      copy: copyText(mount.root),
    })

    const draw = () => {
      preparing?.follow(store.now.key)
      const { shown, view } = store.now
      const { side, tabPlace } = view.layout
      if (shown === 'nothing') mount.hide()
      else mount.show()
      mount.inside.dataset.theme = view.layout.theme
      render(
        shown === 'sidebar' ? (
          <Sidebar view={view} actions={actions} />
        ) : shown === 'tab' ? (
          <EdgeTab
            side={side}
            place={tabPlace}
            skills={view.page.kind === 'posting' ? shownSkills(view.page.view).asked.length : undefined}
            onOpen={actions.expand}
            onMove={(place) => actions.changeLayout({ tabPlace: place })}
          />
        ) : null,
        mount.inside,
      )
      if (effects) effects.follow(store.now)
      else if (wantsEffects(store.now)) bringLater()
    }

    watchSettings(session.changeSettings, signal)
    answerAsTab(
      {
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
      },
      signal,
    )
  },
})

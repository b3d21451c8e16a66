import type { SidebarView } from '../../components/sidebar-view.ts'
import type { TabStatus } from '../../lib/extension/calls.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import type { Posting } from '../../lib/posting/posting.ts'
import type { RecordKeeper } from './record-keeper.ts'

/** A posting that is shown, with the line of the page that each of its blocks came from; without lines for a text from elsewhere. */
export interface Placed {
  posting: Posting
  lines: readonly number[]
}

/** All that the sidebar of one page knows. */
export interface State {
  view: SidebarView
  settings: Settings
  shown: TabStatus['shown']
  /** The user wants it here, whatever would open by itself. */
  asked: boolean
  /** The browser's own panel speaks for this page meanwhile. */
  lent: boolean
  /** The user collapsed it: it stays a tab from posting to posting. */
  collapsed: boolean
  /** The posting that the user closed it on. */
  closedOn: string | undefined
  /** Another object whenever it stands in other elements. */
  placed: Placed | undefined
  key: string | undefined
  keeper: RecordKeeper | undefined
}

/** Keeps the state and says, once for all changes of a moment, that it has changed. */
export interface Store {
  readonly now: State
  set(change: Partial<State>): void
  look(change: Partial<SidebarView>): void
}

/** @param view what is shown before anything is known */
export function createStore(settings: Settings, view: SidebarView, onChange: () => void): Store {
  let waiting = false
  const say = () => {
    if (waiting) return
    waiting = true
    queueMicrotask(() => {
      waiting = false
      onChange()
    })
  }
  const store = {
    now: {
      settings,
      shown: 'nothing',
      asked: false,
      lent: false,
      collapsed: false,
      closedOn: undefined,
      placed: undefined,
      key: undefined,
      keeper: undefined,
      view,
    } as State,
    set(change: Partial<State>) {
      store.now = { ...store.now, ...change }
      say()
    },
    look(change: Partial<SidebarView>) {
      store.set({ view: { ...store.now.view, ...change } })
    },
  }
  return store
}

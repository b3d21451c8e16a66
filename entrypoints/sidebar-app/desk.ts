import type { SidebarActions } from '../../components/sidebar-view.ts'
import { watchSettings } from '../../lib/extension/store.ts'
import type { PageSide } from '../../lib/page/page-side.ts'
import { createActions, type Place } from './actions.ts'
import { keepPreparing, type PreparingKeeper } from './preparing.ts'
import { createSession, type Session, type SpokenTab } from './session.ts'
import type { Store } from './state.ts'

/** What works behind a sidebar, wherever it stands. */
export interface Desk {
  session: Session
  preparing: PreparingKeeper
  actions: SidebarActions
}

interface Options {
  store: Store
  signal: AbortSignal
  page: PageSide
  /** The tab that is spoken of, where the sidebar stands outside of it. */
  tab?: SpokenTab
  /** Has the page looked at again from the start. */
  lookAgain: () => void
  /** What only the place where the sidebar stands can do. */
  place: Place
}

export function createDesk({ store, signal, page, tab, lookAgain, place }: Options): Desk {
  const session = createSession({ store, signal, onStanding: page.stand, ...(tab && { tab }) })
  const preparing = keepPreparing({ store, signal, fail: session.fail })
  const readAgain = () => {
    session.readAgain()
    lookAgain()
  }
  const actions = createActions({ store, session, preparing, page, readAgain, ...place })
  watchSettings(session.changeSettings, signal)
  return { session, preparing, actions }
}

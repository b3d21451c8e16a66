import type { Browser } from 'wxt/browser'
import { browser } from 'wxt/browser'
import { freshView } from '../../components/fresh-view.ts'
import { putLink } from '../../lib/extension/put-in.ts'
import { callPage } from '../../lib/extension/send.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { Ending, onAbort } from '../../lib/page/on-abort.ts'
import type { PageSide } from '../../lib/page/page-side.ts'
import { firstLine, pastedAddress } from '../../lib/posting/pasted-text.ts'
import { panelPort } from '../sidebar.content/shared.ts'
import type { Place } from '../sidebar-app/actions.ts'
import { createDesk, type Desk } from '../sidebar-app/desk.ts'
import { keepMarks } from '../sidebar-app/marking.ts'
import { createStore, type Store } from '../sidebar-app/state.ts'

/** The panel beside one page. */
export interface Beside extends Pick<Desk, 'session' | 'actions'> {
  store: Store
  page: PageSide
  /** The browser lets nobody read the page. */
  readonly closed: boolean
  /** Shows the guide to a text that was pasted. @throws where it could not be judged, so that it is not given up. */
  showPasted(text: string, title: string): Promise<void>
  /** Settles once the page is read for the panel, or turns out to be closed. */
  linked: Promise<void>
  end(): void
}

interface Options {
  tab: Browser.tabs.Tab & { id: number }
  onChange: () => void
  /** The page is gone, or has to be turned to anew. */
  onGone: () => void
}

/** A page that lets go of the panel sooner than this is not turned to again by itself, ms. */
const settled = 1000

const place: Place = {
  takeFocus: () => {},
  giveFocusBack: () => {},
  print: () => print(),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
}

/** Reads the page of a tab and keeps what the panel shows of it. */
export async function createBeside({ tab, onChange, onGone }: Options): Promise<Beside> {
  const end = new Ending()
  const { signal } = end
  const settings = await loadSettings()
  const host = URL.parse(tab.url ?? '')?.host ?? ''
  const store = createStore(settings, { ...freshView(settings, host), place: 'panel' }, () => {
    if (signal.aborted) return
    preparing.follow(store.now.key)
    marks(store.now)
    onChange()
  })
  let address = tab.url ?? ''
  let closed = false

  const page: PageSide = {
    address: () => address,
    async selection() {
      const [selected, now] = await Promise.all([callPage(tab.id, 'selection'), callPage(tab.id, 'address')])
      if (now !== 'not-here') address = now
      return selected === 'not-here' ? '' : selected
    },
    stand: () => {},
    show: async (passage) => (await callPage(tab.id, 'show', passage)) === true,
    mark: (passages) => void callPage(tab.id, 'mark', passages),
  }
  const { session, preparing, actions } = createDesk({
    store,
    signal,
    page,
    tab,
    lookAgain: () => void callPage(tab.id, 'readAgain').then((answer) => answer === 'not-here' && onGone()),
    place,
  })
  const marks = keepMarks(page.mark)

  const link = async () => {
    closed = !(await putLink(tab.id))
    if (signal.aborted) return
    session.decide()
    if (closed) return store.look({ page: { kind: 'none' } })
    void browser.action.setBadgeText({ tabId: tab.id, text: '' }).catch(() => {})
    // At once: a line drawn after the panel turned away would never end, and the page would stay without a sidebar.
    const port = browser.tabs.connect(tab.id, { name: panelPort, frameId: 0 })
    const since = performance.now()
    port.onDisconnect.addListener(() => {
      if (signal.aborted) return
      if (performance.now() - since > settled) return onGone()
      closed = true
      store.look({ page: { kind: 'none' } })
    })
    onAbort(signal, () => port.disconnect())
  }

  return {
    store,
    session,
    actions,
    page,
    get closed() {
      return closed
    },
    async showPasted(text, title) {
      await session.show({ text, given: { title: title || firstLine(text), url: pastedAddress(text) } })
      if (store.now.view.page.kind !== 'posting') throw new Error('The text could not be judged.')
    },
    linked: link().catch(session.fail),
    end: () => end.abort(),
  }
}

import { layoutOf } from '../../components/layout.ts'
import { roleOf } from '../../components/sidebar-view.ts'
import type { Source } from '../../lib/extension/calls.ts'
import { freshOf, type Overview, overviewOf } from '../../lib/extension/deeds.ts'
import { standsOn } from '../../lib/extension/may-open.ts'
import { callBackground, ExtensionGone } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { Ending, onAbort } from '../../lib/page/on-abort.ts'
import type { Elements } from '../../lib/page/page-side.ts'
import type { Posting } from '../../lib/posting/posting.ts'
import { postingKey } from '../../lib/posting/posting-key.ts'
import { isEnough, type Moment, type Seen } from '../../lib/posting/seen.ts'
import type { UnreadReason } from '../../lib/posting/unread.ts'
import { grace } from '../sidebar.content/read-here.ts'
import { keepRecord } from './record-keeper.ts'
import type { Store } from './state.ts'

/** From what is seen in the page to what the sidebar shows. */
export interface Session {
  /** Takes what came of a look; whether it is enough, for now. */
  take(seen: Seen, moment: Moment): boolean
  /** Shows the guide to what was read, or to a text that the user chose. `elements` are those of a raw posting's lines. */
  show(source: Source, elements?: Elements): Promise<void>
  /** The page is to be read once more, whatever stands. */
  readAgain(): void
  /** Shows what stands by the content there is now. */
  judgeAgain(): void
  changeSettings(settings: Settings): void
  /** Lets the settings and the user's word say again what is shown. */
  decide(): void
  /** Notes that a call found the extension gone or failing. */
  fail(error: unknown): void
}

/** A tab that is spoken of from outside. */
export interface SpokenTab {
  id: number
  incognito: boolean
}

interface Options {
  store: Store
  signal: AbortSignal
  /** What was read stands in these elements. */
  onStanding: (elements: Elements) => void
  /** The tab that is spoken of, where the sidebar stands outside of it. */
  tab?: SpokenTab
}

export function createSession({ store, signal, onStanding, tab }: Options): Session {
  /** Answers to what was asked for an earlier posting are dropped. */
  let generation = 0
  let ofPosting = new Ending()
  onAbort(signal, () => ofPosting.abort())
  let leftAt = 0
  /** A text that the user chose stands until the user goes on: whatever else the page shows is not asked for. */
  let chosen = false
  /** What is shown now, or is being asked for, came of this: to be judged again when the settings or the content change. */
  let source: { of: Source; elements: Elements } | undefined

  const decide = () => {
    const { view, settings, asked, lent, collapsed, closedOn, key } = store.now
    if (lent) return store.set({ shown: 'nothing' })
    if (view.place === 'panel') return store.set({ shown: 'panel' })
    if (asked) return store.set({ shown: 'sidebar' })
    if (view.page.kind !== 'posting') return store.set({ shown: 'nothing' })
    const { posting, view: guide } = view.page
    const { host, record } = view
    const hidden = record?.hidden === true || closedOn === key
    const opening = standsOn(settings, {
      host,
      site: posting.site,
      now: Date.now(),
      role: roleOf(guide, record),
      hidden,
    })
    store.set({ shown: opening === 'sidebar' && collapsed ? 'tab' : opening })
  }

  const fail = (error: unknown) => {
    if (error instanceof ExtensionGone) store.look({ outdated: true })
    else store.look({ page: { kind: 'failed' } })
  }

  const overview = (): Overview => {
    const { page } = store.now.view
    return page.kind === 'posting' ? overviewOf(page.posting, page.view) : {}
  }

  /** What the user did with this posting; read while the background judges it. */
  const recordOf = (known: Known, key: string) => {
    ofPosting.abort()
    ofPosting = new Ending()
    const fresh = freshOf(known, key)
    return keepRecord({
      fresh,
      write: async (deeds) => {
        try {
          // What is left to write of a posting that was left says nothing of the one that stands now.
          return await callBackground('carryOut', fresh, deeds, store.now.key === key ? overview() : {}, tab?.incognito)
        } catch (error) {
          if (error instanceof ExtensionGone) fail(error)
          throw error
        }
      },
      signal: ofPosting.signal,
      onChange: () => {
        if (store.now.key === key) store.look({ record: store.now.keeper?.now() })
      },
      onSaving: (saving) => {
        if (store.now.key === key) store.look({ saving })
      },
    })
  }

  const show = async (of: Source, elements: Elements = []) => {
    const mine = ++generation
    chosen = 'text' in of
    const known = knownOf(of)
    const key = postingKey(known)
    const again = key === store.now.key
    onStanding(elements)
    // Before it is answered: what changes meanwhile has it asked for once more.
    source = { of, elements }
    try {
      const [{ posting, lines, view }, keeper] = await Promise.all([
        callBackground('read', of),
        (again && store.now.keeper) || recordOf(known, key),
      ])
      if (mine !== generation || signal.aborted) return
      store.set({ placed: { posting, lines }, key, keeper })
      store.look({
        page: { kind: 'posting', posting, view },
        record: keeper.now(),
        ...(!again && { openSkills: new Set(), shown: undefined, saving: 'idle', happened: undefined }),
      })
      if (store.now.settings.history && view.guide.role.id !== 'other') keeper.do({ kind: 'seen' })
    } catch (error) {
      if (mine !== generation) return
      fail(error)
    }
    decide()
  }

  const judgeAgain = () => {
    if (!source) return
    void callBackground('storageChanged').catch(() => {})
    void show(source.of, source.elements)
  }

  /** Nothing can be read here. */
  const giveUp = (reason?: UnreadReason) => {
    generation++
    source = undefined
    store.set({ placed: undefined, key: undefined, keeper: undefined })
    store.look({ page: { kind: 'none', reason }, record: undefined, shown: undefined })
    decide()
  }

  const readFrames = async () => {
    const mine = ++generation
    const posting = await callBackground('readFrames', tab?.id).catch(() => undefined)
    if (mine !== generation) return
    if (posting) await show({ posting })
    else giveUp('other-frame')
  }

  return {
    take(seen, moment) {
      const { navigated, late } = moment
      if (navigated) {
        generation++
        leftAt = performance.now()
        chosen = false
      }
      if (chosen) return true
      if (seen.kind === 'posting') {
        if (seen.key !== store.now.key && store.now.key !== undefined) store.look({ page: { kind: 'reading' } })
        void show({ raw: seen.reading.raw }, seen.reading.elements)
      } else if (seen.kind === 'same') {
        const { raw, elements } = seen.reading
        const { page } = store.now.view
        // After a detour through another address, or when the page drew it anew.
        if (page.kind !== 'posting' || !source || !store.now.placed) void show({ raw }, elements)
        else {
          source = { ...source, elements }
          onStanding(elements)
          store.set({ placed: { ...store.now.placed } })
          decide()
        }
      } else if (seen.kind === 'unread' && seen.reason === 'other-frame') void readFrames()
      else if (late) giveUp(seen.kind === 'unread' ? seen.reason : undefined)
      else if (leftAt > 0 && performance.now() - leftAt > grace && store.now.view.page.kind === 'posting') {
        // The guide of before does not stay: a page that still loads its posting says so, another is left alone.
        generation++
        if (seen.kind === 'none') store.set({ asked: false })
        store.look({ page: { kind: 'reading' } })
        if (seen.kind === 'none') decide()
      }
      return isEnough(seen, moment)
    },
    show,
    readAgain() {
      chosen = false
      store.look({ page: { kind: 'reading' } })
    },
    judgeAgain,
    changeSettings(settings) {
      const before = store.now.settings
      store.set({ settings })
      store.look({ layout: layoutOf(settings, store.now.view.host) })
      if (source && shownContent(before) !== shownContent(settings)) judgeAgain()
      else decide()
    },
    decide,
    fail,
  }
}

/** The settings that change what is in a guide. */
const shownContent = ({ pillarOrder, hiddenPillars, hiddenSkills, hiddenTips }: Settings) =>
  JSON.stringify([pillarOrder, hiddenPillars, hiddenSkills, hiddenTips])

type Known = Pick<Posting, 'site' | 'id' | 'url' | 'title' | 'company'>

/** What is known of a posting before the background has read it. */
function knownOf(source: Source): Known {
  if ('raw' in source) return source.raw
  if ('posting' in source) return source.posting
  const { url = '', title = '', company = '' } = source.given
  return { url, title: { value: title, reader: 'given' }, company: { value: company, reader: 'given' } }
}

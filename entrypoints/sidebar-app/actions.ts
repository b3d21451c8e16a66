import { guideMarkdown } from '../../components/guide-markdown.ts'
import { withLayout } from '../../components/layout.ts'
import type { Happening, Layout, SidebarActions } from '../../components/sidebar-view.ts'
import type { RoleId, Skill, SkillId } from '../../content/types.ts'
import type { Source } from '../../lib/extension/calls.ts'
import { callBackground } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { changeSettings } from '../../lib/extension/store.ts'
import type { PageSide } from '../../lib/page/page-side.ts'
import { passageOf } from './marking.ts'
import type { PreparingKeeper } from './preparing.ts'
import type { Session } from './session.ts'
import type { Store } from './state.ts'

/** What a sidebar can do where it stands: in a page, or in the browser's own panel. */
export interface Place {
  takeFocus: () => void
  giveFocusBack: () => void
  print: () => void
  /** Whether it was copied. */
  copy: (text: string) => Promise<boolean>
}

interface Options extends Place {
  store: Store
  session: Session
  preparing: PreparingKeeper
  page: PageSide
  readAgain: () => void
}

const day = 86_400_000
/** Changes of the width come with every move of the pointer; they are kept when it rests, ms. */
const rest = 300

/** What the sidebar's buttons do. */
export function createActions({
  store,
  session,
  preparing,
  page,
  readAgain,
  takeFocus,
  giveFocusBack,
  print,
  copy,
}: Options): SidebarActions {
  let selected = ''
  let undo: (() => void) | undefined
  let change: Partial<Layout> = {}
  let timer: ReturnType<typeof setTimeout> | undefined

  const save = (to: (now: Settings) => Settings) =>
    void changeSettings(to).catch(() => store.look({ saving: 'failed' }))
  const say = (happened: Happening | undefined) => store.look({ happened })
  const guided = () => (store.now.view.page.kind === 'posting' ? store.now.view.page : undefined)
  const host = () => store.now.view.host
  const load = (ids: SkillId[]) => {
    const missing = ids.filter((id) => !store.now.view.details.has(id))
    if (missing.length === 0) return
    Promise.all(missing.map((id) => callBackground('skill', id)))
      .then((found) => {
        const details = new Map(store.now.view.details)
        for (const skill of found as (Skill | undefined)[]) if (skill) details.set(skill.id, skill)
        store.look({ details })
      })
      .catch(session.fail)
  }
  const correct = (role: RoleId | undefined) => {
    const before = store.now.view.record?.correction
    store.set({ asked: true })
    store.now.keeper?.do({ kind: 'correct', role })
    undo = () => store.now.keeper?.do({ kind: 'correct', role: before })
    say(role && { kind: 'corrected', role })
  }
  const show = (id: SkillId, index: number) => {
    const { placed } = store.now
    const place = guided()?.view.guide.skills.find((skill) => skill.id === id)?.evidence[index]
    const passage = placed && place && passageOf(placed, place)
    if (!passage) return
    store.look({ shown: { skill: id, index } })
    const tell = (found: boolean) => say(found ? undefined : { kind: 'not-in-page' })
    const found = page.show(passage)
    if (typeof found === 'boolean') tell(found)
    else void found.then(tell)
  }

  return {
    expand() {
      store.set({ collapsed: false, asked: true, shown: 'sidebar' })
      takeFocus()
    },
    collapse() {
      store.set({ collapsed: true, asked: false, shown: 'tab' })
      giveFocusBack()
    },
    close() {
      store.set({ asked: false, closedOn: store.now.key, shown: 'nothing' })
      say(undefined)
      giveFocusBack()
    },
    changeLayout(part) {
      change = { ...change, ...part }
      store.look({ layout: { ...store.now.view.layout, ...part } })
      clearTimeout(timer)
      timer = setTimeout(() => {
        const all = change
        change = {}
        save((now) => withLayout(now, host(), all))
      }, rest)
    },
    openPage(which, section) {
      const posting = store.now.key
      const place = section === undefined ? undefined : { section, ...(posting !== undefined && { posting }) }
      const kept = which === 'prepare' ? preparing.keepPosting() : undefined
      void Promise.resolve(kept)
        .then(() => callBackground('openPage', which, place))
        .catch(session.fail)
    },
    hide(where) {
      store.set({ asked: true })
      if (where === 'here') {
        store.now.keeper?.do({ kind: 'hide', hidden: true })
        undo = () => store.now.keeper?.do({ kind: 'hide', hidden: false })
        say({ kind: 'hidden-here' })
        return
      }
      const hidden = (on: boolean) => (now: Settings) => {
        const { hidden: _, ...site } = now.sites[host()] ?? {}
        return { ...now, sites: { ...now.sites, [host()]: on ? { ...site, hidden: true } : site } }
      }
      save(hidden(true))
      undo = () => save(hidden(false))
      say({ kind: 'hidden-site' })
    },
    pause() {
      store.set({ asked: true })
      save((now) => ({ ...now, pausedUntil: Date.now() + day }))
      undo = () => save((now) => ({ ...now, pausedUntil: 0 }))
      say({ kind: 'paused' })
    },
    undo() {
      undo?.()
      undo = undefined
      say(undefined)
    },
    dismiss: () => say(undefined),
    correct,
    copy() {
      const shown = guided()
      if (!shown) return
      void copy(guideMarkdown(shown.posting, shown.view, store.now.view.record)).then((done) =>
        say({ kind: done ? 'copied' : 'copy-failed' }),
      )
    },
    print() {
      store.look({ printing: true })
      setTimeout(() => {
        print()
        store.look({ printing: false })
      })
    },
    chooseTab: (tab) => store.look({ tab }),
    toggleSkill(id, open) {
      const openSkills = new Set(store.now.view.openSkills)
      if (open) openSkills.add(id)
      else openSkills.delete(id)
      store.look({ openSkills })
      if (open) load([id])
    },
    show,
    markAll: (marked) => store.look({ marked }),
    load,
    loadPlan: () => preparing.loadPlan(),
    changePlan: (plan) => preparing.changePlan(plan),
    tick: (tip, done) => store.now.keeper?.do({ kind: 'tick', tip, done }),
    note: (text, before) => store.now.keeper?.do({ kind: 'notes', before, text }),
    answer: (practice, text, before) => store.now.keeper?.do({ kind: 'answer', practice, before, text }),
    rememberSelection() {
      const now = page.selection()
      if (typeof now === 'string') selected = now
    },
    async readSelection() {
      const text = ((await page.selection()) || selected).trim()
      if (!text) return say({ kind: 'nothing-selected' })
      void session.show(chosenSource(text, store, page))
    },
    readAgain,
    toggleTall: () => store.look({ tall: !store.now.view.tall }),
  }
}

/** A text that the user chose in a page, with the title and company that the page gave. */
export function chosenSource(text: string, store: Store, page: Pick<PageSide, 'address'>): Source {
  const { page: state } = store.now.view
  const known = state.kind === 'posting' ? state.posting : undefined
  const given = { url: page.address(), title: known?.title?.value ?? '', company: known?.company?.value ?? '' }
  return { text, given }
}

import { useEffect, useMemo, useState } from 'preact/hooks'
import { EdgeTab } from '../../components/EdgeTab.tsx'
import { freshSidebar } from '../../components/fresh-view.ts'
import { guideMarkdown } from '../../components/guide-markdown.ts'
import { Notice } from '../../components/Notice.tsx'
import { Sidebar } from '../../components/Sidebar.tsx'
import { type SidebarActions, type SidebarView, shownSkills } from '../../components/sidebar-view.ts'
import { SamplePage } from '../../components/welcome/SamplePage.tsx'
import { welcomeWords as words } from '../../components/words/welcome.ts'
import { samplePosting } from '../../lib/extension/sample-posting.ts'
import { callBackground } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'
import { evidenceToMark } from './evidence-to-mark.ts'

/** The narrowest stage on which page and sidebar both have room, px. */
const width = 380

/** The sample posting with the real sidebar beside it. What is done with it is kept nowhere. */
export function Sample({ settings }: { settings: Settings }) {
  const [view, setView] = useState<SidebarView>()
  const [open, setOpen] = useState(true)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    callBackground('read', samplePosting()).then(
      (read) =>
        setView({ ...freshSidebar(read, { ...settings, side: 'right', layout: 'push', width }), canShow: true }),
      () => setFailed(true),
    )
  }, [])
  const marks = useMemo(() => evidenceToMark(view), [view?.page, view?.marked, view?.shown])
  if (failed) return <Notice kind="bad">{words.sampleFailed}</Notice>
  if (view?.page.kind !== 'posting') return null
  const { posting, view: guide } = view.page
  return (
    <>
      <SamplePage posting={posting} marks={marks} beside={open} />
      {open ? (
        <Sidebar view={view} actions={createActions(view, setView, setOpen)} />
      ) : (
        <EdgeTab
          side="right"
          place={view.layout.tabPlace}
          skills={shownSkills(guide).asked.length}
          onOpen={() => setOpen(true)}
          onMove={(tabPlace) => setView({ ...view, layout: { ...view.layout, tabPlace } })}
        />
      )}
    </>
  )
}

type Change = (change: (now: SidebarView) => Partial<SidebarView>) => void

function createActions(
  view: SidebarView,
  setView: (to: (now: SidebarView | undefined) => SidebarView | undefined) => void,
  setOpen: (open: boolean) => void,
): SidebarActions {
  const look: Change = (change) => setView((now) => now && { ...now, ...change(now) })
  const record = (change: (now: PostingRecord) => Partial<PostingRecord>) =>
    look(({ record: now = emptyRecord }) => ({ record: { ...now, ...change(now) } }))
  const nothing = () => {}
  const load = (ids: string[]) =>
    void Promise.all(ids.map((id) => callBackground('skill', id))).then((skills) =>
      look(({ details }) => ({
        details: new Map([...details, ...skills.flatMap((skill) => (skill ? [[skill.id, skill] as const] : []))]),
      })),
    )
  return {
    collapse: () => setOpen(false),
    close: () => setOpen(false),
    expand: () => setOpen(true),
    changeLayout: ({ theme }) => theme && look(({ layout }) => ({ layout: { ...layout, theme } })),
    openPage: (page, section) => void callBackground('openPage', page, section === undefined ? {} : { section }),
    hide: () => setOpen(false),
    pause: () => setOpen(false),
    undo: nothing,
    dismiss: () => look(() => ({ happened: undefined })),
    correct: (correction) => record(({ correction: _, ...now }) => ({ ...now, correction })),
    copy: () => {
      if (view.page.kind !== 'posting') return
      void navigator.clipboard
        .writeText(guideMarkdown(view.page.posting, view.page.view, view.record))
        .then(() => look(() => ({ happened: { kind: 'copied' } })))
    },
    print: () => window.print(),
    chooseTab: (tab) => look(() => ({ tab })),
    toggleSkill(id, isOpen) {
      look(({ openSkills }) => {
        const next = new Set(openSkills)
        if (isOpen) next.add(id)
        else next.delete(id)
        return { openSkills: next }
      })
      if (isOpen) load([id])
    },
    show: (skill, index) => look(() => ({ shown: { skill, index } })),
    markAll: (marked) => look(() => ({ marked })),
    loadPlan: () =>
      void callBackground('planContent').then((content) =>
        look(({ preparing }) => ({ preparing: { ...preparing, content } })),
      ),
    changePlan: (change) =>
      look(({ preparing }) => ({ preparing: { ...preparing, choices: { ...preparing.choices, ...change } } })),
    load,
    tick: (tip, done) =>
      record(({ ticks }) => ({ ticks: done ? [...ticks, tip] : ticks.filter((other) => other !== tip) })),
    note: (notes) => record(() => ({ notes })),
    answer: (practice, text) => record(({ answers }) => ({ answers: { ...answers, [practice]: text } })),
    rememberSelection: nothing,
    readSelection: nothing,
    readAgain: nothing,
    toggleTall: () => look(({ tall }) => ({ tall: !tall })),
  }
}

const emptyRecord: PostingRecord = {
  version: 1,
  key: 'sample',
  url: '',
  title: '',
  company: '',
  ticks: [],
  notes: '',
  answers: {},
  changed: 0,
}

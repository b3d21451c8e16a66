import type { SidebarActions, SidebarView } from '../../components/sidebar-view.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'
import { details, guideView, posting } from './sample.ts'
import { samplePreparing } from './sample-preparing.ts'

/** What the user did with the sample so far. */
export const sampleRecord: PostingRecord = {
  version: 1,
  key: 'greenhouse:4000001',
  url: posting.url,
  title: 'Product Manager Intern, Creator Growth',
  company: 'Northwind Video',
  ticks: ['product-metrics/metric-cheat-sheet', 'product-metrics/metric-tree', 'experimentation/none'],
  notes: '',
  answers: {},
  changed: 0,
}

/** A sidebar's view on the sample, with what is to be different. */
export function sampleView(change: Partial<SidebarView> = {}): SidebarView {
  return {
    page: { kind: 'posting', posting, view: guideView },
    layout: { side: 'right', layout: 'overlay', width: 360, theme: 'auto', tabPlace: 0.4 },
    place: 'page',
    host: 'job-boards.greenhouse.io',
    record: sampleRecord,
    preparing: samplePreparing,
    tab: 'skills',
    openSkills: new Set(),
    details,
    shown: undefined,
    marked: false,
    canShow: true,
    happened: undefined,
    saving: 'idle',
    outdated: false,
    tall: false,
    ...change,
  }
}

/** Actions that do nothing, or what is given. */
export function idleActions(change: Partial<SidebarActions> = {}): SidebarActions {
  const nothing = () => {}
  return {
    collapse: nothing,
    close: nothing,
    expand: nothing,
    changeLayout: nothing,
    openPage: nothing,
    hide: nothing,
    pause: nothing,
    undo: nothing,
    dismiss: nothing,
    correct: nothing,
    copy: nothing,
    print: nothing,
    chooseTab: nothing,
    toggleSkill: nothing,
    show: nothing,
    markAll: nothing,
    load: nothing,
    loadPlan: nothing,
    changePlan: nothing,
    tick: nothing,
    note: nothing,
    answer: nothing,
    rememberSelection: nothing,
    readSelection: nothing,
    readAgain: nothing,
    toggleTall: nothing,
    ...change,
  }
}

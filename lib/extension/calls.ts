import type { Company, Pillar, PillarId, RoleId, Skill, SkillId, Tip } from '../../content/types.ts'
import type { Guide } from '../guide/guide.ts'
import type { Drawn } from '../page/drawing.ts'
import type { MarkedPassage, Passage } from '../page/page-side.ts'
import type { Posting } from '../posting/posting.ts'
import type { RawPosting } from '../posting/raw.ts'
import type { Given } from '../posting/read-text.ts'
import type { Moment, Seen } from '../posting/seen.ts'
import type { PlanContent } from '../prepare/work.ts'
import type { Deed, Fresh, Overview } from './deeds.ts'
import type { Opening, Settings } from './settings.ts'
import type { PostingRecord } from './store.ts'

/*
 * Every call between the parts of the extension, in one place. Payloads are JSON.
 * `send.ts` derives the sending and the handling of both directions from these types.
 */

/** What the sidebar's first screen needs to know of a skill; the whole `Skill` comes with `skill()` when it is opened. */
export interface SkillBrief {
  id: SkillId
  pillar: PillarId
  name: string
  meaning: string
  tips: Tip[]
}

/** A guide with the content that its first screen needs, after the user's settings (hidden pillars and skills are gone). */
export interface GuideView {
  guide: Guide
  pillars: Pillar[]
  /** All shown skills: those of the guide and those that the posting does not mention. */
  skills: SkillBrief[]
  /** What is known of the posting's company. */
  company?: Company
}

/** Pages of the extension that open in a tab. */
export type ExtensionPage = 'options' | 'postings' | 'prepare' | 'welcome'
/** Where on such a page. */
export interface PagePlace {
  section?: string
  posting?: string
}

/** What there is of a posting before anything is made of its words: from a page, from the user, or from a frame, which reads by itself. */
export type Source = { raw: RawPosting } | { text: string; given: Given } | { posting: Posting }

/** A posting that was read and judged. */
export interface Read {
  posting: Posting
  /** For each block the line of the raw posting that it came from; empty without one. */
  lines: number[]
  view: GuideView
}

/** What stands in a page by itself when it shows a posting, drawn away from the page. */
export interface FirstScreen {
  shown: Opening
  theme: Settings['theme']
  /** Nothing where nothing is shown. */
  drawing: readonly Drawn[]
  /** The styles of it: they come with it, so that no page keeps their text. */
  css: string
  /** What to say in it once the extension was updated: a drawing as JSON, the lightest for pages that keep it and hardly ever need it. */
  outdated: string
  /** The settings ask for more than stands there: room beside it, or marks. */
  more: boolean
}

/** Calls that the background answers. */
export interface CallsToBackground {
  /** From the detector: this frame is being loaded from the address of a posting. The background wakes and makes itself ready meanwhile. */
  postingAhead(): void
  /** From the detector: this frame may hold a posting that concerns a PM intern. The background puts the sidebar in. */
  postingSeen(): void
  /** Makes a posting of what a page or the user gave, and judges it by content, packs and settings. */
  read(source: Source): Read
  /** Reads and judges what a page of this host gave, and draws what stands there by itself. */
  firstScreen(raw: RawPosting, host: string): FirstScreen
  /**
   * What judging goes by changed in the storage. A page may hear of that before the background does, and would be
   * answered by what was before; said ahead of a question, it is not.
   */
  storageChanged(): void
  /** All that is known of a skill. `undefined` when there is none with this id. */
  skill(id: SkillId): Skill | undefined
  /**
   * Reads the frames of this tab, for a posting that stands in a frame of another origin (a board embedded in a company's page).
   * `undefined` when none of the frames that may be read holds one. The browser's own panel, which is in no tab, says which.
   */
  readFrames(tabId: number | undefined): Posting | undefined
  /** Puts the whole sidebar into the page whose first screen asks for it. */
  bringApp(): void
  /** Puts the readers of pages that no site's rules tell the whole of beside the sidebar that asks. */
  bringReaders(): void
  /**
   * Carries out what the user did with a posting, on what is stored of it; gives what is stored then. The browser's own
   * panel, which is in no tab, says whether it stands in a private window.
   */
  carryOut(fresh: Fresh, deeds: readonly Deed[], known: Overview, incognito: boolean | undefined): PostingRecord
  /** What plans are made of, after the user's settings. */
  planContent(): PlanContent
  /** Opens an extension page in a tab, beside the current one; a page in sections at one of them, for a posting by its key. */
  openPage(page: ExtensionPage, place?: PagePlace): void
}

/** What a tab is, for the popup. */
export interface TabStatus {
  /** `reading` while a page is still being read; `none` when it holds no posting; `unread` when it may hold one that cannot be read. */
  state: 'reading' | 'none' | 'posting' | 'unread'
  /** Where it stands: in the page, or in the browser's own panel beside it. */
  shown: 'sidebar' | 'tab' | 'panel' | 'nothing'
  title?: string
  company?: string
  /** Id of the card on its company. */
  companyCard?: string
  role?: RoleId
  skills: { id: SkillId; name: string }[]
}

/** Calls that a page's sidebar answers; a tab without one has no receiver, which is the state "not here". */
export interface CallsToTab {
  status(): TabStatus
  /** Shows the sidebar, reading the page again if nothing stands yet. */
  open(): void
  /** Opens or collapses. */
  toggle(): void
  /** Reads this text instead of the page. */
  readText(text: string): void
  /** The text of the posting that was read, to try own phrases on. Empty when none stands. */
  text(): string
}

/** Calls that the browser's own panel answers for the tab that it stands beside, and for no other. */
export interface CallsToPanel extends CallsToTab {
  /** Whether it stands beside this tab. It has the tab's page read then, so that it speaks for it. */
  beside(tabId: number): true
  /** What came of a look at the tab's page. Its elements stay behind. */
  look(seen: Seen, moment: Moment): void
  /** A marked passage was clicked in the page. */
  openMarked(key: string): void
}

/** Calls that a page answers while the browser's own panel stands beside it. */
export interface CallsToPage {
  address(): string
  selection(): string
  show(passage: Passage): boolean
  mark(passages: readonly MarkedPassage[]): void
  readAgain(): void
}

import type { RoleId, Skill, SkillId } from '../content/types.ts'
import type { ExtensionPage, GuideView, SkillBrief } from '../lib/extension/calls.ts'
import type { Settings } from '../lib/extension/settings.ts'
import type { PostingRecord } from '../lib/extension/store.ts'
import type { SkillFinding } from '../lib/guide/guide.ts'
import type { Posting } from '../lib/posting/posting.ts'
import type { UnreadReason } from '../lib/posting/read-posting.ts'
import type { PlanChoices } from '../lib/prepare/make-plan.ts'
import type { Story } from '../lib/prepare/story.ts'
import type { PlanContent } from '../lib/prepare/work.ts'

/** What the sidebar knows of the page. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'posting'; posting: Posting; view: GuideView }
  /** No posting here, or one whose text could not be read. */
  | { kind: 'none'; reason?: UnreadReason | undefined }
  /** The page was read and could not be judged. */
  | { kind: 'failed' }

/** Something that just happened and can be taken back, or that must be known. */
export type Happening =
  | { kind: 'hidden-here' | 'hidden-site' | 'paused' | 'copied' | 'copy-failed' | 'nothing-selected' | 'not-in-page' }
  | { kind: 'corrected'; role: RoleId }

export type TabId = 'skills' | 'plan' | 'practice' | 'notes'

/** How the sidebar lies on the page: the settings, with what holds for this site over them. */
export interface Layout {
  side: 'right' | 'left'
  layout: 'overlay' | 'push'
  /** px */
  width: number
  theme: Settings['theme']
  /** Where the collapsed tab stands along the edge, 0 (top) to 1. */
  tabPlace: number
}

/** What the user prepares with, beside the record of the posting. */
export interface Preparing {
  /** What plans are made of; comes when the plan is first opened. */
  content: PlanContent | undefined
  choices: PlanChoices
  stories: Story[]
}

/** All that the sidebar shows. */
export interface SidebarView {
  page: PageState
  layout: Layout
  /** Where the sidebar stands: put into a page, or the browser's own panel, which has its own edges. */
  place: 'page' | 'panel'
  /** Host name of the page. */
  host: string
  record: PostingRecord | undefined
  preparing: Preparing
  tab: TabId
  /** Skills whose cards are open. */
  openSkills: ReadonlySet<SkillId>
  /** All that is known of the skills that were opened. */
  details: ReadonlyMap<SkillId, Skill>
  /** Which piece of a skill's evidence was last shown in the posting. */
  shown: { skill: SkillId; index: number } | undefined
  /** All evidence is marked in the page. */
  marked: boolean
  /** Whether there is a page to show evidence in. */
  canShow: boolean
  happened: Happening | undefined
  /** What the storage last did with what the user wrote. */
  saving: 'idle' | 'saving' | 'saved' | 'failed'
  /** The extension was updated while this page stayed open. */
  outdated: boolean
  /** Under 700 px of width: the sheet at the bottom is at its full height. */
  tall: boolean
  /** It is being printed: what is drawn on demand is drawn at once. */
  printing?: boolean
}

/** All that the user can do in the sidebar. */
export interface SidebarActions {
  collapse(): void
  close(): void
  expand(): void
  changeLayout(change: Partial<Layout>): void
  openPage(page: ExtensionPage, section?: string): void
  hide(where: 'here' | 'site'): void
  /** For a day. */
  pause(): void
  undo(): void
  dismiss(): void
  /** The user's own word on the role; `undefined` takes it back. */
  correct(role: RoleId | undefined): void
  copy(): void
  print(): void
  chooseTab(tab: TabId): void
  toggleSkill(id: SkillId, open: boolean): void
  /** Scrolls the page to a piece of evidence and marks it. */
  show(id: SkillId, index: number): void
  markAll(on: boolean): void
  /** Fetches what plans are made of. */
  loadPlan(): void
  changePlan(change: Partial<PlanChoices>): void
  /** Fetches what is known of skills into `details`. */
  load(ids: SkillId[]): void
  /** @param tip as `skill/tip` */
  tick(tip: string, done: boolean): void
  /** @param before what stood in the field before */
  note(text: string, before: string): void
  /** @param practice as `skill/practice` */
  answer(practice: string, text: string, before: string): void
  /** A press may take the page's selection away, so it is kept when the pointer goes down. */
  rememberSelection(): void
  readSelection(): void
  readAgain(): void
  toggleTall(): void
}

/** A skill with what the posting says of it; `finding` is missing when the posting does not mention it. */
export interface ShownSkill {
  brief: SkillBrief
  finding?: SkillFinding
}

/** The skills the posting asks for, in its order, then those it does not mention. */
export function shownSkills({ guide, skills }: GuideView): { asked: ShownSkill[]; unmentioned: ShownSkill[] } {
  const briefs = new Map(skills.map((brief) => [brief.id, brief]))
  const asked = guide.skills.flatMap((finding) => {
    const brief = briefs.get(finding.id)
    briefs.delete(finding.id)
    return brief ? [{ brief, finding }] : []
  })
  return { asked, unmentioned: [...briefs.values()].map((brief) => ({ brief })) }
}

/** The role to go by: the user's word over ours. */
export const roleOf = (view: GuideView, record: PostingRecord | undefined): RoleId =>
  record?.correction ?? view.guide.role.id

/** How many of a skill's tips are done. */
export const doneTips = ({ id, tips }: SkillBrief, ticks: ReadonlySet<string>): number =>
  tips.filter((tip) => ticks.has(`${id}/${tip.id}`)).length

/** Minutes of the tips that are not done. */
export const minutesLeft = (skills: ShownSkill[], ticks: ReadonlySet<string>): number =>
  skills
    .flatMap(({ brief }) => brief.tips.filter((tip) => !ticks.has(`${brief.id}/${tip.id}`)))
    .reduce((sum, tip) => sum + tip.minutes, 0)

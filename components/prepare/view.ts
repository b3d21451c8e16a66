import type { Drill, PortfolioForm } from '../../content/exercises.ts'
import type { Pillar, Skill, SkillId } from '../../content/types.ts'
import type { Answer, PracticeCard } from '../../lib/prepare/cards.ts'
import type { PracticeQuestion } from '../../lib/prepare/choose-practice.ts'
import type { DrillRecord } from '../../lib/prepare/drills.ts'
import type { PlanChoices } from '../../lib/prepare/make-plan.ts'
import type { PortfolioPiece } from '../../lib/prepare/portfolio.ts'
import type { PostingBrief } from '../../lib/prepare/posting-brief.ts'
import type { Story } from '../../lib/prepare/story.ts'
import type { PlanContent } from '../../lib/prepare/work.ts'

export const prepareSections = ['plan', 'stories', 'practice', 'drills', 'portfolio'] as const
export type PrepareSection = (typeof prepareSections)[number]

/** A posting that can be prepared for. */
export interface PreparedPosting {
  key: string
  brief: PostingBrief
}

/** All that the page for preparing shows. */
export interface PrepareView {
  section: PrepareSection
  /** The last used first. */
  postings: readonly PreparedPosting[]
  /** The one that is prepared for. */
  posting: PreparedPosting | undefined
  skills: readonly Skill[]
  pillars: readonly Pillar[]
  plan: { content: PlanContent; choices: PlanChoices; ticks: ReadonlySet<string> }
  /** The last changed first. */
  stories: readonly Story[]
  questions: readonly PracticeQuestion[]
  cards: ReadonlyMap<string, PracticeCard>
  /** Written answers by the question's id, and those of the time before. */
  drafts: ReadonlyMap<string, { text: string; last: string }>
  drills: readonly Drill[]
  drillRecords: ReadonlyMap<string, DrillRecord>
  forms: readonly PortfolioForm[]
  /** The last changed first. */
  pieces: readonly PortfolioPiece[]
  theme: 'auto' | 'light' | 'dark'
  /** Something that was just removed and can be brought back. */
  removed: string | undefined
  /** The storage refused. */
  failed: boolean
}

/** All that the user can do on the page for preparing. */
export interface PrepareActions {
  go(section: PrepareSection): void
  choosePosting(key: string | undefined): void
  tick(id: string, done: boolean): void
  changePlan(change: Partial<PlanChoices>): void
  /** Adds a story that shows these skills, and answers its id. */
  addStory(skills: readonly SkillId[]): string
  changeStory(id: string, change: Partial<Story>): void
  removeStory(id: string): void
  /** Keeps what is written as an answer. */
  draft(question: string, text: string): void
  /** Keeps how an answer went, and answers the ISO day on which the question comes back. */
  score(question: PracticeQuestion, answer: Answer): string
  /** Keeps whether the first answer to a drill was right. */
  solve(drill: string, right: boolean): void
  /** Adds a piece in a form, and answers its id. */
  addPiece(form: string): string
  changePiece(id: string, change: (now: PortfolioPiece) => PortfolioPiece): void
  removePiece(id: string): void
  undo(): void
  dismiss(): void
  saveFile(file: 'calendar' | 'plan' | 'stories' | { piece: string }): void
  print(): void
  openPostings(): void
}

/** What people know a posting by. */
export const titleOf = ({ brief: { title, company } }: PreparedPosting, untitled: string): string =>
  [title || untitled, company].filter(Boolean).join(', ')

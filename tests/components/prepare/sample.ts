import { vi } from 'vitest'
import type { PrepareActions, PrepareView } from '../../../components/prepare/view.ts'
import { bundled } from '../../../content/bundled.ts'
import { exercises } from '../../../content/exercises.ts'
import { planContentOf } from '../../../lib/extension/plan-content.ts'
import { freshChoices } from '../../../lib/prepare/make-plan.ts'
import type { PortfolioPiece } from '../../../lib/prepare/portfolio.ts'
import { practiceQuestions } from '../../../lib/prepare/practice-questions.ts'
import { sampleStory } from '../../gallery/sample-preparing.ts'

export const today = new Date(2026, 4, 4, 12)

const posting = {
  key: 'lever:1',
  brief: {
    title: 'PM Intern',
    company: 'Northwind',
    url: 'https://x.example/1',
    deadline: '2026-05-18',
    skills: [
      { id: 'product-metrics', emphasis: 1 },
      { id: 'communication', emphasis: 0.5 },
      { id: 'user-research', emphasis: 0.25 },
    ],
    areas: [],
  },
}

/** What the page for preparing shows, with what is to be different. */
export function prepareView(change: Partial<PrepareView> = {}): PrepareView {
  return {
    section: 'plan',
    postings: [posting],
    posting,
    skills: bundled.skills,
    pillars: bundled.pillars,
    plan: { content: planContentOf(bundled), choices: freshChoices, ticks: new Set(['task:read-posting']) },
    stories: [sampleStory],
    questions: practiceQuestions(bundled.skills, bundled.questions, exercises.answers),
    cards: new Map(),
    drafts: new Map(),
    drills: exercises.drills,
    drillRecords: new Map(),
    forms: exercises.portfolio,
    pieces: [],
    theme: 'auto',
    removed: undefined,
    failed: false,
    ...change,
  }
}

/** Actions that note how they were called. */
export function prepareActions(change: Partial<PrepareActions> = {}): PrepareActions {
  return {
    go: vi.fn(),
    choosePosting: vi.fn(),
    tick: vi.fn(),
    changePlan: vi.fn(),
    addStory: vi.fn(() => 'new'),
    changeStory: vi.fn(),
    removeStory: vi.fn(),
    draft: vi.fn(),
    score: vi.fn(() => '2026-05-08'),
    solve: vi.fn(),
    addPiece: vi.fn(() => 'new'),
    changePiece: vi.fn(),
    removePiece: vi.fn(),
    undo: vi.fn(),
    dismiss: vi.fn(),
    saveFile: vi.fn(),
    print: vi.fn(),
    openPostings: vi.fn(),
    ...change,
  }
}

/** A piece of the portfolio that is begun. */
export const piece: PortfolioPiece = {
  version: 1,
  id: 'p1',
  form: 'roadmap',
  title: 'Study app',
  texts: { goal: 'More.' },
  items: [
    { id: 'a', name: 'Groups', when: 'now', reach: 100, impact: 2, confidence: 50, effort: 2 },
    { id: 'b', name: '', when: 'later', reach: 900, impact: 1, confidence: 50, effort: 1 },
  ],
  changed: 1,
}

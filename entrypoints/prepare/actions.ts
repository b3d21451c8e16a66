import type { PrepareActions, PrepareView } from '../../components/prepare/view.ts'
import { planWords } from '../../components/words/plan.ts'
import { prepareWords } from '../../components/words/prepare.ts'
import type { Draft } from '../../lib/extension/exercising.ts'
import { callBackground } from '../../lib/extension/send.ts'
import { type PracticeCard, reviewCard } from '../../lib/prepare/cards.ts'
import { dayOf } from '../../lib/prepare/days.ts'
import type { DrillRecord } from '../../lib/prepare/drills.ts'
import type { PortfolioPiece } from '../../lib/prepare/portfolio.ts'
import type { Story } from '../../lib/prepare/story.ts'
import { saveFile } from '../options/save-file.ts'
import { fileOf } from './files.ts'
import type { ShelfView } from './use-shelf.ts'

/** What was just removed, and the way back. */
export interface Removed {
  name: string
  bringBack: () => void
}

interface Options {
  view: PrepareView
  shelves: {
    stories: ShelfView<Story>
    cards: ShelfView<PracticeCard>
    drafts: ShelfView<Draft>
    drills: ShelfView<DrillRecord>
    pieces: ShelfView<PortfolioPiece>
  }
  removed: Removed | undefined
  setRemoved: (removed: Removed | undefined) => void
  go: PrepareActions['go']
  choosePosting: PrepareActions['choosePosting']
  tick: PrepareActions['tick']
  changePlan: PrepareActions['changePlan']
  now: Date
}

const freshStory = (id: string): Story => ({
  version: 1,
  id,
  title: '',
  skills: [],
  situation: '',
  task: '',
  action: '',
  result: '',
  changed: 0,
})

const freshDraft = (id: string): Draft => ({ version: 1, id, text: '', last: '', changed: 0 })

const freshPiece = (id: string, form: string): PortfolioPiece => ({
  version: 1,
  id,
  form,
  title: '',
  texts: {},
  items: [],
  changed: 0,
})

/** What the page's buttons and fields do. */
export function createActions({ view, shelves, removed, setRemoved, now, ...places }: Options): PrepareActions {
  const { stories, cards, drafts, drills, pieces } = shelves
  const remove = <T extends { id: string; title: string; changed: number }>(
    shelf: ShelfView<T>,
    id: string,
    name: string,
  ) => {
    const item = shelf.items.find((one) => one.id === id)
    shelf.remove(id)
    if (item) setRemoved({ name: item.title.trim() || name, bringBack: () => shelf.change(id, () => item) })
  }
  return {
    ...places,
    addStory(skills) {
      const id = crypto.randomUUID()
      stories.change(id, () => ({ ...freshStory(id), skills: [...skills] }))
      return id
    },
    changeStory: (id, change) => stories.change(id, (story = freshStory(id)) => ({ ...story, ...change })),
    removeStory: (id) => remove(stories, id, planWords.untitled),
    draft: (id, text) => drafts.change(id, (now = freshDraft(id)) => ({ ...now, text })),
    score({ id, skills }, answer) {
      const review = (card: PracticeCard | undefined) => reviewCard(card, { id, skills: [...skills] }, answer)
      cards.change(id, review)
      // The next time begins with an empty field.
      if (view.drafts.get(id)?.text) drafts.change(id, (now = freshDraft(id)) => ({ ...now, text: '', last: now.text }))
      return dayOf(new Date(review(view.cards.get(id)).memory.due))
    },
    solve: (id, right) =>
      drills.change(id, (before) => ({
        version: 1,
        id,
        right,
        tries: (before?.tries ?? 0) + 1,
        changed: Date.now(),
      })),
    addPiece(form) {
      const id = crypto.randomUUID()
      pieces.change(id, () => freshPiece(id, form))
      return id
    },
    changePiece: (id, to) => pieces.change(id, (piece) => to(piece ?? freshPiece(id, view.forms[0]?.id ?? ''))),
    removePiece: (id) => remove(pieces, id, prepareWords.portfolio.untitled),
    undo() {
      removed?.bringBack()
      setRemoved(undefined)
    },
    dismiss: () => setRemoved(undefined),
    saveFile(file) {
      // The calendar's library is fetched when it is first used.
      void fileOf(file, view, now).then((made) => made && saveFile(made.name, made.type, made.text))
    },
    print: () => window.print(),
    openPostings: () => void callBackground('openPage', 'postings'),
  }
}

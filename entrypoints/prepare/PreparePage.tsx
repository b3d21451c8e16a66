import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { Prepare } from '../../components/prepare/Prepare.tsx'
import { type PrepareSection, type PrepareView, prepareSections } from '../../components/prepare/view.ts'
import type { Exercises } from '../../content/exercises.ts'
import type { Content } from '../../content/types.ts'
import { cardShelf, draftShelf, drillShelf, pieceShelf } from '../../lib/extension/exercising.ts'
import { inPage, placeIn } from '../../lib/extension/page-place.ts'
import { planContentOf } from '../../lib/extension/plan-content.ts'
import { storyShelf } from '../../lib/extension/preparing.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { watchSettings } from '../../lib/extension/store.ts'
import { practiceQuestions } from '../../lib/prepare/practice-questions.ts'
import { createActions, type Removed } from './actions.ts'
import { usePosting } from './use-posting.ts'
import { useShelf } from './use-shelf.ts'

interface Props {
  content: Content
  exercises: Exercises
  settings: Settings
}

const isSection = (name: string | undefined): name is PrepareSection =>
  (prepareSections as readonly (string | undefined)[]).includes(name)

/** Keeps the page's data. The address says which section is shown and for which posting, so that both can be linked to. */
export function PreparePage({ content, exercises, settings }: Props) {
  const [place, setPlace] = useState(() => placeIn(location))
  const [theme, setTheme] = useState(settings.theme)
  const [failed, setFailed] = useState(false)
  const [removed, setRemoved] = useState<Removed>()
  const onSaved = useCallback((saved: boolean) => setFailed(!saved), [])
  useEffect(() => {
    const end = new AbortController()
    const read = () => setPlace(placeIn(location))
    addEventListener('hashchange', read, end)
    addEventListener('popstate', read, end)
    watchSettings((next) => setTheme(next.theme), end.signal)
    return () => end.abort()
  }, [])

  const { postings, posting, choices, ticks, tick, changePlan } = usePosting(place.posting, onSaved)
  const shelves = {
    stories: useShelf(storyShelf, onSaved),
    cards: useShelf(cardShelf, onSaved),
    drafts: useShelf(draftShelf, onSaved),
    drills: useShelf(drillShelf, onSaved),
    pieces: useShelf(pieceShelf, onSaved),
  }
  const questions = useMemo(
    () => practiceQuestions(content.skills, content.questions, exercises.answers),
    [content, exercises],
  )
  const planContent = useMemo(() => planContentOf(content), [content])
  const now = new Date()
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))

  const view: PrepareView = {
    section: isSection(place.section) ? place.section : 'plan',
    postings,
    posting,
    skills: content.skills,
    pillars: content.pillars,
    plan: { content: planContent, choices, ticks },
    stories: shelves.stories.items,
    questions,
    cards: byId(shelves.cards.items),
    drafts: byId(shelves.drafts.items),
    drills: exercises.drills,
    drillRecords: byId(shelves.drills.items),
    forms: exercises.portfolio,
    pieces: shelves.pieces.items,
    theme,
    removed: removed?.name,
    failed,
  }
  const go = (next: { section?: string; posting?: string }, replace: boolean) => {
    const address = location.pathname + inPage(next)
    if (replace) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    setPlace(placeIn(location))
  }
  const actions = createActions({
    view,
    shelves,
    removed,
    setRemoved,
    go: (section) => go({ ...place, section }, false),
    choosePosting: (key) => go({ section: view.section, ...(key !== undefined && { posting: key }) }, true),
    tick,
    changePlan,
    now,
  })
  return <Prepare view={view} actions={actions} today={now} />
}

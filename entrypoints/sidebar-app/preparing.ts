import { planShelf, storyShelf } from '../../lib/extension/preparing.ts'
import { callBackground } from '../../lib/extension/send.ts'
import { freshChoices, type PlanChoices } from '../../lib/prepare/make-plan.ts'
import { briefOf } from '../../lib/prepare/posting-brief.ts'
import type { Store } from './state.ts'

/** Keeps what the user prepares with in sight and in the storage. */
export interface PreparingKeeper {
  /** Shows the plan of another posting, by its key. */
  follow(key: string | undefined): void
  loadPlan(): void
  /** Keeps what the posting asks for, so that it can be prepared for without its page. */
  keepPosting(): Promise<void>
  changePlan(change: Partial<PlanChoices>): void
}

interface Options {
  store: Store
  signal: AbortSignal
  fail: (error: unknown) => void
}

export function keepPreparing({ store, signal, fail }: Options): PreparingKeeper {
  let followed: string | undefined
  let writing = 0
  let queue = Promise.resolve()
  let started = false

  const look = (change: Partial<Store['now']['view']['preparing']>) =>
    store.look({ preparing: { ...store.now.view.preparing, ...change } })
  const readChoices = async (key: string) => {
    const choices = (await planShelf.load(key)) ?? freshChoices
    if (key === followed && writing === 0 && !signal.aborted) look({ choices })
  }
  const readStories = async () => look({ stories: await storyShelf.list() })
  const start = () => {
    started = true
    planShelf.watch((key) => {
      if (key === followed) void readChoices(key)
    }, signal)
    storyShelf.watch(() => void readStories(), signal)
    void readStories()
  }

  const change = (next: Partial<PlanChoices>): Promise<void> => {
    const key = followed
    const { page } = store.now.view
    if (key === undefined || page.kind !== 'posting') return queue
    const all = { ...next, posting: briefOf(page.posting, page.view.guide) }
    look({ choices: { ...store.now.view.preparing.choices, ...all } })
    writing++
    queue = queue
      .then(() => planShelf.change(key, (now = freshChoices) => ({ ...now, ...all })))
      .catch(() => store.look({ saving: 'failed' }))
      .then(() => {
        writing--
      })
    return queue
  }

  return {
    follow(key) {
      if (key === followed) return
      followed = key
      if (key === undefined) return
      if (!started) start()
      look({ choices: freshChoices })
      void readChoices(key)
    },
    loadPlan: () => void callBackground('planContent').then((content) => look({ content }), fail),
    keepPosting: () => change({}),
    changePlan: (next) => void change(next),
  }
}

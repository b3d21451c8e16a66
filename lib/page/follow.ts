import { followAddress } from './follow-address.ts'
import { onAbort } from './on-abort.ts'

/** How the page stands to what was read of it. */
export interface Follower {
  /** Says what stands now: the elements that were read, so that changes among them are noticed. */
  stand(elements: readonly (Element | undefined)[]): void
  /** Looks from the start, as after a navigation, and first at once. Until this was called, only navigations have it look. */
  restart(): void
}

interface Options {
  signal: AbortSignal
  /**
   * The page may show something else than before: read it. `navigated` at the first look at a new address, `late` at
   * the last look before giving up. Answers whether the page is as it should be; if not, it is looked at again.
   */
  look(moment: { navigated: boolean; late: boolean }): boolean
}

/** How long a page may take to show its posting, ms. */
const patience = 8000
/** Pauses between looks at a page that is being built, ms; the last one goes on. */
const pauses = [0, 60, 120, 240, 400, 600, 1000]
/** How soon a change among what was read is looked at, ms. It doubles with each change that turns out to be none. */
const settle = 200
const longestSettle = 5000

/**
 * Follows a page: looks at it until what it shows can be read (8 s at most), again after each client-side navigation,
 * and when what was read is replaced or grows. A page that stands costs nothing, however much it changes elsewhere:
 * only the elements that were read and the children of what is around them are observed.
 */
export function followPage({ signal, look }: Options): Follower {
  let timers: ReturnType<typeof setTimeout>[] = []
  let watched: { near: Element; text: number } | undefined
  let pause = settle
  let checking = false

  const stop = () => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
    checking = false
  }
  const start = (navigated: boolean, atOnce = false) => {
    stop()
    observer.disconnect()
    watched = undefined
    let end: number | undefined
    let turn = 0
    const next = () => {
      const late = end !== undefined && performance.now() >= end
      if (look({ navigated: navigated && turn === 0, late }) || late) return
      // From the first look on: most pages show all they have at that, and touching the clock is a cost to them.
      end ??= performance.now() + patience
      turn++
      timers = [setTimeout(next, pauses[Math.min(turn, pauses.length - 1)])]
    }
    if (atOnce) next()
    else timers = [setTimeout(next, pauses[0])]
  }
  const changed = () => watched && (!watched.near.isConnected || watched.near.textContent.length !== watched.text)
  const check = () => {
    checking = false
    if (!watched) return
    if (changed()) {
      pause = settle
      start(false)
    } else pause = Math.min(longestSettle, pause * 2)
  }
  const observer = new MutationObserver(() => {
    if (checking) return
    checking = true
    timers.push(setTimeout(check, pause))
  })
  const unfollow = followAddress(() => start(true))
  onAbort(signal, () => {
    unfollow()
    stop()
    observer.disconnect()
  })

  return {
    stand(elements) {
      observer.disconnect()
      const near = commonAncestor(elements.filter((element) => element !== undefined))
      watched = near && { near, text: near.textContent.length }
      if (!near) return
      observer.observe(near, { childList: true, subtree: true, characterData: true })
      for (let around = near.parentElement; around; around = around.parentElement)
        observer.observe(around, { childList: true })
    },
    restart() {
      start(false, true)
    },
  }
}

/** The nearest element that holds all of these. */
function commonAncestor(elements: Element[]): Element | undefined {
  let [near] = elements
  for (const element of elements) while (near && !near.contains(element)) near = near.parentElement ?? undefined
  return near
}

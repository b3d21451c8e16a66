import { hearTyping } from './early-keys.ts'
import { onAbort } from './on-abort.ts'

interface Options {
  host: HTMLElement
  root: ShadowRoot
  signal: AbortSignal
  /** The pointer or the focus came inside for the first time. */
  onWake: () => void
}

/** What hears the events of the sidebar's own elements: see `handleAt`. */
export type Handler = (event: Event, target: Element) => void
const handlers = new WeakMap<ShadowRoot, Handler>()

/** Sets what hears the events that the page does not get to see, and that the focus leaves, with the element inside that they are for. */
export function handleAt(root: ShadowRoot, handler: Handler): void {
  handlers.set(root, handler)
}

/**
 * Keeps the sidebar's events from the page, whose shortcuts would fire and whose scripts could read along. While the
 * focus is inside, keys, input and the clipboard are stopped at the window and handed to the element that has the
 * focus; the browser's own doing (typing, moving the caret, pasting) goes on.
 */
export function keepInside({ host, root, signal, onWake }: Options): { giveBack(): boolean } {
  let before: Element | null = null
  let within: AbortController | undefined

  const stop = (event: Event) => {
    if (event.target !== host) return
    event.stopImmediatePropagation()
    const target = root.activeElement
    if (target) handlers.get(root)?.(event, target)
  }
  const leave = () => {
    within?.abort()
    within = undefined
  }
  let woken = false
  /** What can happen only once the pointer or the focus is inside is listened to from then on. */
  const wake = () => {
    if (woken) return
    woken = true
    onWake()
    root.addEventListener('focusout', onFocusOut, { signal })
    root.addEventListener('pointerdown', (event) => handlers.get(root)?.(event, event.target as Element), { signal })
    // The page may turn the wheel into something else; over the sidebar it scrolls the sidebar.
    root.addEventListener('wheel', (event) => event.stopPropagation(), { passive: true, signal })
  }
  const onFocusOut = (event: Event) => {
    event.stopPropagation()
    handlers.get(root)?.(event, event.target as Element)
    if (!root.contains((event as FocusEvent).relatedTarget as Node | null)) leave()
  }
  root.addEventListener('pointerover', wake, { once: true, signal })
  root.addEventListener(
    'focusin',
    (event) => {
      event.stopPropagation()
      wake()
      const from = (event as FocusEvent).relatedTarget
      if (!within && from instanceof Element) before = from
      if (within) return
      within = new AbortController()
      hearTyping(stop, within.signal)
    },
    { signal },
  )
  onAbort(signal, leave)

  return {
    giveBack() {
      const there = before?.isConnected === true && before !== before.ownerDocument.body
      if (there) (before as HTMLElement).focus({ preventScroll: true })
      before = null
      return there
    },
  }
}

import { onAbort } from './on-abort.ts'

/** Events that tell what is typed and copied. */
const typing = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste'] as const

/** What the scripts of the extension share in the world of their own that a page gives them. */
const shared = globalThis as { prepsideTyping?: { hear: ((event: Event) => void) | undefined } }

/**
 * Listens at the window before the page's own scripts do, so that what is typed into the sidebar can be kept from all of
 * them, those that listen on the way down included. Hears nothing until `hearTyping` asks for it.
 */
export function listenEarly(): void {
  shared.prepsideTyping ??= { hear: undefined }
  for (const type of typing) addEventListener(type, (event) => shared.prepsideTyping?.hear?.(event), true)
}

/**
 * Calls back with each of these events until the signal, ahead of the page where `listenEarly` was in time; else
 * behind what the page listens to at the window itself, but ahead of all listeners of its document.
 */
export function hearTyping(hear: (event: Event) => void, signal: AbortSignal): void {
  // Also where the early ones hear it first: a page that is written anew takes those away.
  for (const type of typing) addEventListener(type, hear, { capture: true, signal })
  const early = shared.prepsideTyping
  if (!early) return
  early.hear = hear
  onAbort(signal, () => {
    if (early.hear === hear) early.hear = undefined
  })
}

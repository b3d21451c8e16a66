import { browser } from 'wxt/browser'
import { onAbort } from '../page/on-abort.ts'
import type { CallsToBackground, CallsToTab } from './calls.ts'

/*
 * Sending and answering calls, derived from the two tables in `calls.ts`.
 * A handler says at once whether it answers; "no receiver" is a state, not an error.
 */

// biome-ignore lint/suspicious/noExplicitAny: any function, only to read its parameters and result from it
type Calls<C> = { [K in keyof C]: (...args: any[]) => any }
type Arguments<C extends Calls<C>, K extends keyof C> = Parameters<C[K]>
type Answer<C extends Calls<C>, K extends keyof C> = Awaited<ReturnType<C[K]>>
/** What answers a table of calls. The last argument says which tab and frame asked. */
export type Handlers<C extends Calls<C>> = {
  [K in keyof C]: (...args: [...Parameters<C[K]>, Asker]) => ReturnType<C[K]> | Promise<Awaited<ReturnType<C[K]>>>
}
/** Who sent a call: a frame of a tab, or (without a tab) a page of the extension. */
export interface Asker {
  tabId?: number | undefined
  frameId?: number | undefined
  url?: string | undefined
  /** What its tab shows, where the extension may know it. */
  tabUrl?: string | undefined
  /** Its tab is in a private window. */
  incognito?: boolean | undefined
}

interface Message {
  prepside: 'background' | 'tab'
  call: string
  args: unknown[]
}
type Reply = { value: unknown } | { error: string }

/** The extension was updated or reloaded while this script lived on; the page must be loaded again. */
export class ExtensionGone extends Error {}

const isMessage = (message: unknown, to: Message['prepside']): message is Message =>
  typeof message === 'object' &&
  message !== null &&
  (message as Message).prepside === to &&
  typeof (message as Message).call === 'string' &&
  Array.isArray((message as Message).args)

function unpack(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null) return undefined
  if ('error' in reply) throw new Error(String(reply.error))
  return (reply as { value: unknown }).value
}

/**
 * Calls the background. A worker that went to sleep between the sending and the answer is asked once more.
 * @throws ExtensionGone when this script has outlived its extension; otherwise what the handler threw.
 */
export async function callBackground<K extends keyof CallsToBackground>(
  call: K,
  ...args: Arguments<CallsToBackground, K>
): Promise<Answer<CallsToBackground, K>> {
  const message: Message = { prepside: 'background', call, args }
  for (let attempt = 0; ; attempt++) {
    if (!browser.runtime?.id) throw new ExtensionGone()
    try {
      return unpack(await browser.runtime.sendMessage(message)) as Answer<CallsToBackground, K>
    } catch (error) {
      if (/context invalidated/i.test(String(error))) throw new ExtensionGone()
      if (attempt > 0 || !/message port closed|receiving end|message channel closed/i.test(String(error))) throw error
    }
  }
}

/** Calls the sidebar in a tab's top frame. `'not-here'` when the tab has none. */
export async function callTab<K extends keyof CallsToTab>(
  tabId: number,
  call: K,
  ...args: Arguments<CallsToTab, K>
): Promise<Answer<CallsToTab, K> | 'not-here'> {
  const message: Message = { prepside: 'tab', call, args }
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
    return reply === undefined ? 'not-here' : (unpack(reply) as Answer<CallsToTab, K>)
  } catch (error) {
    if (/receiving end|message port closed|message channel closed/i.test(String(error))) return 'not-here'
    throw error
  }
}

function answer<C extends Calls<C>>(to: Message['prepside'], handlers: Handlers<C>, signal?: AbortSignal): void {
  const listen = (
    message: unknown,
    sender: { id?: string; tab?: { id?: number; url?: string; incognito?: boolean }; frameId?: number; url?: string },
    reply: (reply: Reply) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message, to)) return undefined
    if (!Object.hasOwn(handlers, message.call)) return undefined
    const asker: Asker = {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      url: sender.url,
      tabUrl: sender.tab?.url,
      incognito: sender.tab?.incognito,
    }
    const handler = handlers[message.call as keyof C] as (...args: unknown[]) => unknown
    Promise.resolve()
      .then(() => handler(...message.args, asker))
      .then(
        (value) => reply({ value }),
        (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
      )
    return true
  }
  const { onMessage } = browser.runtime
  const listening = listen as Parameters<typeof onMessage.addListener>[0]
  onMessage.addListener(listening)
  if (signal) onAbort(signal, () => onMessage.removeListener(listening))
}

/** Answers the calls to the background, from our own extension only. */
export function answerAsBackground(handlers: Handlers<CallsToBackground>): void {
  answer('background', handlers)
}

/** Answers the calls to this tab until the signal. */
export function answerAsTab(handlers: Handlers<CallsToTab>, signal: AbortSignal): void {
  answer('tab', handlers, signal)
}

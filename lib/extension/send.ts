import { browser } from 'wxt/browser'
import { onAbort } from '../page/on-abort.ts'
import type { CallsToBackground, CallsToPage, CallsToPanel, CallsToTab } from './calls.ts'

/*
 * Sending and answering calls, derived from the tables in `calls.ts`.
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
  prepside: 'background' | 'tab' | 'panel' | 'page'
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

/** What browsers say when nobody hears, or nobody is left to answer. */
const nobody = /receiving end|message port closed|message channel closed/i

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
      if (attempt > 0 || !nobody.test(String(error))) throw error
    }
  }
}

/** Calls the sidebar in a tab's top frame. `'not-here'` when the tab has none. */
export function callTab<K extends keyof CallsToTab>(
  tabId: number,
  call: K,
  ...args: Arguments<CallsToTab, K>
): Promise<Answer<CallsToTab, K> | 'not-here'> {
  return unlessNobody(toTopFrame(tabId, { prepside: 'tab', call, args }))
}

/** Calls a tab's page from the browser's own panel. `'not-here'` when the two are not linked. */
export function callPage<K extends keyof CallsToPage>(
  tabId: number,
  call: K,
  ...args: Arguments<CallsToPage, K>
): Promise<Answer<CallsToPage, K> | 'not-here'> {
  return unlessNobody(toTopFrame(tabId, { prepside: 'page', call, args }))
}

/** Calls the browser's own panel beside the tab that it is about. `'not-here'` when none stands there. */
export function callPanel<K extends keyof CallsToPanel>(
  call: K,
  ...args: Arguments<CallsToPanel, K>
): Promise<Answer<CallsToPanel, K> | 'not-here'> {
  return unlessNobody(browser.runtime.sendMessage({ prepside: 'panel', call, args } satisfies Message))
}

const toTopFrame = (tabId: number, message: Message): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 })

/** Whether the browser's own panel stands beside a tab, and so speaks for its page from now on. Never throws. */
export const isBesidePanel = (tabId: number): Promise<boolean> =>
  callPanel('beside', tabId).then(
    (answer) => answer === true,
    () => false,
  )

async function unlessNobody<T>(asked: Promise<unknown>): Promise<T | 'not-here'> {
  try {
    const reply = await asked
    return reply === undefined ? 'not-here' : (unpack(reply) as T)
  } catch (error) {
    if (nobody.test(String(error))) return 'not-here'
    throw error
  }
}

function answer<C extends Calls<C>>(
  to: Message['prepside'],
  handlers: Handlers<C>,
  signal?: AbortSignal,
  concerns = (_call: keyof C, _args: unknown[], _asker: Asker) => true,
): void {
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
    if (!concerns(message.call as keyof C, message.args, asker)) return undefined
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

/** Answers the panel's calls to this page until the signal. */
export function answerAsPage(handlers: Handlers<CallsToPage>, signal: AbortSignal): void {
  answer('page', handlers, signal)
}

/** Answers the calls to the browser's own panel that concern the tab it stands beside now. */
export function answerAsPanel(handlers: Handlers<CallsToPanel>, tabId: () => number | undefined): void {
  answer('panel', handlers, undefined, (call, args, asker) => (call === 'beside' ? args[0] : asker.tabId) === tabId())
}

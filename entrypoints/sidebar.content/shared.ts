import type { CallsToTab } from '../../lib/extension/calls.ts'
import type { Handlers } from '../../lib/extension/send.ts'
import type { Follower } from '../../lib/page/follow.ts'
import type { Handler } from '../../lib/page/keep-inside.ts'
import type { Mount } from '../../lib/page/mount.ts'
import type { Moment, Seen } from '../../lib/posting/seen.ts'

/** What stands in a page before the whole sidebar does. */
export interface Standing {
  /** Key of the posting that it is on. */
  key: string
  shown: 'sidebar' | 'tab'
}

/** What the script of the first screen lends to the script of the whole sidebar. */
export interface Lent {
  mount: Mount
  follower: Follower
  signal: AbortSignal
  standing(): Standing | undefined
  take(app: App): void
  /** Leaves the page to somebody outside of it, until what is returned is called. */
  lend(guest: Guest): () => void
  /** Lets go what the user did in the first screen: somebody hears it from now on. */
  release(hear: Handler): void
}

/** Somebody outside the page who shows what is read in it: the browser's own panel. */
export interface Guest {
  /** Takes what came of a look at the page, in place of the first screen; whether it is enough, for now. */
  look(seen: Seen, moment: Moment): boolean
  calls: Handlers<CallsToTab>
}

/** The whole sidebar, once it is in the page. */
export interface App extends Guest {
  /** Packs or what the user added to the content changed. */
  judgeAgain(): void
  /** The page keeps taking the sidebar away. */
  giveWay(): void
  /** The page is left to somebody else, or is the sidebar's again. */
  lend(lent: boolean): void
}

/** What the extension's scripts share in the world of their own that a page gives them. */
export const shared = globalThis as {
  /** Set while a sidebar lives in the page; a second script leaves the page to the first. */
  prepsideAlive?: AbortSignal
  prepside?: Lent
  /** The first screen whose page can be lent to the panel already. */
  prepsideLink?: Lent
}

/** Name of the port by which the panel holds a page. */
export const panelPort = 'panel'

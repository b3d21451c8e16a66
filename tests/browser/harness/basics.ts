/** The name of the one element that Prepside adds to a page. */
export const hostName = 'prepside-sidebar'

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export type Truthy<R> = Exclude<R, false | null | undefined | '' | 0>

/** Runs an expression somewhere in the browser; the answer is JSON. */
export type Run = (expression: string) => Promise<unknown>

/** How a page of the extension is reached. */
export interface Reached {
  run: Run
  /** Chooses a file in the file field that the selector finds, as the browser's dialog does. */
  choose(selector: string, path: string): Promise<void>
  /** Presses the first thing that the selector finds with the mouse: for what only the user may do. */
  click(selector: string): Promise<void>
}

/** Asks until the answer is truthy, at most 10 s. */
export async function patiently<R>(
  ask: () => Promise<R>,
  what: () => string | Promise<string>,
): Promise<NonNullable<R>> {
  for (const end = Date.now() + 10_000; ; await sleep(50)) {
    // A page that is just being loaded has no answer yet.
    const value = await ask().catch((error) => {
      if (!/context was destroyed|context with specified id|DiscardedBrowsingContext/i.test(String(error))) throw error
    })
    if (value) return value
    if (Date.now() > end) throw new Error(`Not so after 10 s: ${await what()}`)
  }
}

/** The name of the one element that Prepside adds to a page. */
export const hostName = 'prepside-sidebar'

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export type Truthy<R> = Exclude<R, false | null | undefined | '' | 0>

/** Runs an expression somewhere in the browser; the answer is JSON. */
export type Run = (expression: string) => Promise<unknown>

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

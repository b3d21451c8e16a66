const endings = new WeakMap<AbortSignal, (() => void)[]>()

/**
 * A controller whose signal costs no listener, however much runs when it aborts. It has an AbortController and is none:
 * what is made of a class of ours that extends one of the browser's is, in Firefox's content scripts, the browser's alone.
 */
export class Ending {
  readonly #controller = new AbortController()
  readonly signal = this.#controller.signal

  constructor() {
    endings.set(this.signal, [])
  }

  abort(): void {
    if (this.signal.aborted) return
    this.#controller.abort()
    for (const run of endings.get(this.signal) ?? []) run()
  }
}

/** Runs something when the signal aborts. However many there are, they cost one listener. */
export function onAbort(signal: AbortSignal, run: () => void): void {
  const known = endings.get(signal)
  if (known) {
    known.push(run)
    return
  }
  const runs = [run]
  endings.set(signal, runs)
  signal.addEventListener('abort', () => {
    for (const one of runs) one()
  })
}

const endings = new WeakMap<AbortSignal, (() => void)[]>()

/** A controller whose signal costs no listener, however much runs when it aborts. */
export class Ending extends AbortController {
  constructor() {
    super()
    endings.set(this.signal, [])
  }

  override abort(): void {
    if (this.signal.aborted) return
    super.abort()
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

const endings = new WeakMap<AbortSignal, (() => void)[]>()

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

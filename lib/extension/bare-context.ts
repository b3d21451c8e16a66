/**
 * The lifetime of the detector, in place of WXT's context: it starts no listener and posts no message,
 * since the detector ends by itself within seconds.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController()
  /** Aborted when the detector is done. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }
}

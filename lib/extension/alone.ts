/**
 * Runs one after the other what reads and writes the same item, over all windows of the extension. In a page it runs at
 * once: the locks there are the page's own, which it could hold for ever.
 */
export function alone<T>(name: string, run: () => Promise<T>): Promise<T> {
  const ours = globalThis.location?.protocol.endsWith('extension:') && globalThis.navigator?.locks
  return ours ? navigator.locks.request(name, run) : run()
}

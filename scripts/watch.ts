import { watch } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of. */
const sources = ['components', 'content', 'entrypoints', 'lib', 'public']

/**
 * Calls back after each change of what a build is made of, one call at a time, until the signal. What the generator
 * writes is no change. Editors write a file in several steps: a change has ended when nothing follows it for `pause` ms.
 */
export function onChange(root: string, call: () => Promise<void>, signal: AbortSignal, pause = 200): void {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  for (const folder of sources)
    watch(join(root, folder), { recursive: true, signal }, (_, name) => {
      if (name?.includes('.generated.')) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        running = running.then(call)
      }, pause)
    })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

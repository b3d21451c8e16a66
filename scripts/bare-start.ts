import type { Plugin } from 'vite'

const entry = /^\0virtual:wxt-content-script-isolated-world-entrypoint\?(.+)$/

/**
 * Starts content scripts by their `main` and nothing else. WXT's own start catches what is thrown, to log it while one
 * develops; the browser does that too, and a page would carry it for nothing.
 */
export function bareStart(): Plugin {
  return {
    name: 'prepside:bare-start',
    transform(_, id) {
      const [, path] = entry.exec(id) ?? []
      return path && { code: `import script from ${JSON.stringify(path)}\nscript.main()`, map: null }
    },
  }
}

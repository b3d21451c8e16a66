import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Files with a document. */
const documents = 'tests/{components,entrypoints,page}/**'
/** Files with a storage, or with another state of modules. */
const stateful = 'tests/{extension,sidebar}/**'
/** What takes seconds, or other processes: hostile and random input, the commands. `npm test` runs them. */
const slow = ['tests/{commands,fuzz}/*', 'tests/posting/poison', 'tests/prepare/plan.property']
/** What ships has a configuration of its own. */
const shipped = 'tests/{browser,package,soak}/**'

const withFresh = ['tests/fresh.ts', 'tests/speak-english.ts']

function project(name: string, include: string[], more: object) {
  return {
    plugins: [WxtVitest()],
    test: {
      name,
      include: include.map((path) => `${path}.test.{ts,tsx}`),
      pool: 'threads' as const,
      // A worker keeps its document and what it has loaded of packages for all its files, which halves the time.
      isolate: false,
      mockReset: true,
      restoreMocks: true,
      ...more,
    },
  }
}

/** Unit and component tests. */
export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      project('rules', ['tests/**/*'], {
        exclude: [documents, stateful, shipped, ...slow.map((path) => `${path}.test.ts`)],
        setupFiles: 'tests/speak-english.ts',
      }),
      project('documents', [`${documents}/*`], { environment: 'jsdom', setupFiles: withFresh }),
      project('stateful', [`${stateful}/*`], { setupFiles: withFresh }),
      project('slow', slow, { setupFiles: 'tests/speak-english.ts', testTimeout: 30_000 }),
    ],
  },
})

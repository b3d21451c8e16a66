import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Files with a document, a storage or words of their own. */
const apart = 'tests/{components,entrypoints,extension,page,sidebar}/**'
const shared = {
  pool: 'threads' as const,
  setupFiles: 'tests/speak-english.ts',
  mockReset: true,
  restoreMocks: true,
}

/** Unit and component tests; what ships has a configuration of its own. A file that needs a document says so in its first line. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'rules',
          include: ['tests/**/*.test.ts'],
          exclude: [apart, 'tests/{browser,package,soak}/**'],
          // Modules are loaded once for all files of a worker, which halves the time.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest(), preact({ reactAliasesEnabled: false })],
        test: { ...shared, name: 'apart', include: [`${apart}/*.test.{ts,tsx}`] },
      },
    ],
  },
})

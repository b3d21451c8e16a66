import { defineConfig } from 'vitest/config'

/** What ships: the built extension in Chromium and Firefox, and the packages. One file at a time, since each starts browsers of its own. */
export default defineConfig({
  test: {
    include: ['tests/{browser,package}/**/*.test.ts'],
    globalSetup: 'tests/browser/setup.ts',
    fileParallelism: false,
    // Tests that open a page each and only wait share the browser.
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

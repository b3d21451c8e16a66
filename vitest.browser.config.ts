import { defineConfig } from 'vitest/config'

/** The built extension in Chromium and Firefox: one file at a time, since each starts browsers of its own. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/setup.ts',
    fileParallelism: false,
    // Tests that open a page each and only wait share the browser.
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

import { defineConfig } from 'vitest/config'

/** What takes minutes: `npm run test:soak`, on what `npm run build` made. */
export default defineConfig({
  test: {
    include: ['tests/soak/**/*.test.ts'],
    globalSetup: 'tests/browser/setup.ts',
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
})

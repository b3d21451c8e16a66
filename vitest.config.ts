import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Unit and component tests; the built extension in real browsers has a configuration of its own. A file that needs a document says so in its first line. */
export default defineConfig({
  plugins: [WxtVitest(), preact({ reactAliasesEnabled: false })],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/{browser,package,soak}/**'],
    pool: 'threads',
    setupFiles: ['tests/speak-english.ts'],
    mockReset: true,
    restoreMocks: true,
  },
})

import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** The gallery of components, for developers: `npx vite tests/gallery`, or `build` for a page to look at later. */
export default defineConfig({
  base: './',
  build: { target: ['chrome125', 'firefox140'] },
  plugins: [preact({ reactAliasesEnabled: false })],
})

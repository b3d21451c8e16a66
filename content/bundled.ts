import bundledJson from './bundled.generated.json' with { type: 'json' }
import type { Content } from './types.ts'

/** Everything that Prepside knows without packs: the checked files of this folder in one object, ids unique and references whole. */
export const bundled = bundledJson as unknown as Content

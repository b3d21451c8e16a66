import bundledJson from './bundled-zh.generated.json' with { type: 'json' }
import type { Translation } from './translation.ts'

/** The Chinese texts of the bundled content: the checked files of `zh/` in one object. */
export const chinese = bundledJson as unknown as Translation

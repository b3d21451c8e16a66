import type { Block } from '../posting/posting.ts'
import type { Strength } from './guide.ts'
import type { CueBits, Voice } from './voice.ts'

const silentKinds = new Set<Block['kind']>(['company', 'benefits', 'legal', 'apply'])
const plainKinds = new Set<Block['kind']>(['duties', 'minimum', 'preferred'])
/** A paragraph this long was never cut into parts, so its kind says little of each sentence. */
const unbroken = 700

/** Whether a sentence speaks of the company, its terms or its hiring, and so asks for nothing. */
export function isSilent(block: Block, { cues, ours, offered }: Voice, bits: CueBits): boolean {
  const addressed = (cues & bits.addressed) !== 0
  const mixed = block.text.length > unbroken
  // A paragraph under a heading for duties may be the company's again, where the text has no heading for it.
  if (offered) return true
  if (plainKinds.has(block.kind) && !mixed)
    return !addressed && (ours || (block.shape === 'paragraph' && (cues & bits.boilerplate) !== 0))
  if ((cues & bits.boilerplate) !== 0) return true
  if (silentKinds.has(block.kind) && !mixed) return block.kind !== 'company' || (cues & bits.asked) === 0
  return (cues & bits.company) !== 0 && !addressed
}

/** Whether a sentence is a wish or a must. */
export function strengthOf(block: Block, cues: number, bits: CueBits): Strength {
  const preferred = block.kind === 'preferred' || (cues & bits.preferred) !== 0
  return preferred && (cues & bits.required) === 0 ? 'preferred' : 'required'
}

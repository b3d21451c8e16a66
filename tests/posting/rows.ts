import { readText } from '../../lib/posting/read-text.ts'

/** A posting's blocks as short rows: kind, shape's first letter, text. */
export const rows = (text: string) =>
  readText(text).blocks.map((block) => `${block.kind} ${block.shape[0]} ${block.text}`)

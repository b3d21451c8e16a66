import type { Block, Fact, ReaderId } from './posting.ts'

/** What the blocks state about the terms of the internship, each with the place of its words. */
export function factsOf(_blocks: readonly Block[], _reader: ReaderId): Fact[] {
  return []
}

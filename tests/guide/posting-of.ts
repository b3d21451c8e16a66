import { judge } from '../../lib/guide/judge.ts'
import { bundledKnowledge, type Knowledge } from '../../lib/guide/knowledge.ts'
import type { Block, BlockKind, Posting } from '../../lib/posting/posting.ts'

/** A posting of these blocks: a text alone is a duty; `[kind, text]` says what it is. */
export function postingOf(blocks: (string | [BlockKind, string])[], title = 'Product Management Intern'): Posting {
  return {
    url: '',
    title: { value: title, reader: 'given' },
    description: 'given',
    language: 'en',
    blocks: blocks.map((block): Block => {
      const [kind, text] = typeof block === 'string' ? (['duties', block] as const) : block
      return { kind, text, shape: 'item' }
    }),
    facts: [],
    disagreements: [],
  }
}

/** The skills found in these blocks, each with its quotes. */
export function skillsIn(
  blocks: (string | [BlockKind, string])[],
  knowledge: Knowledge = bundledKnowledge,
): Record<string, string[]> {
  const posting = postingOf(blocks)
  return Object.fromEntries(
    judge(posting, knowledge).skills.map(({ id, evidence }) => [
      id,
      evidence.map(({ block, start, end }) => (posting.blocks[block] as Block).text.slice(start, end)),
    ]),
  )
}

import type { PillarId } from '../../content/types.ts'
import { judge } from '../guide/judge.ts'
import { bundledKnowledge, type PhraseProblem, withOwnSkills } from '../guide/knowledge.ts'
import type { Posting } from '../posting/posting.ts'
import { readText } from '../posting/read-text.ts'

/** Where phrases stand in a text, by the judging that postings get. */
export interface TriedPhrases {
  posting: Posting
  evidence: { block: number; start: number; end: number }[]
  problems: PhraseProblem[]
}

const id = 'own-tried'

/** Tries phrases on a text as if they were those of an own skill. */
export function tryPhrases(phrases: string[], pillar: PillarId, text: string): TriedPhrases {
  const knowledge = withOwnSkills(bundledKnowledge, [{ id, pillar, phrases }])
  const posting = readText(text)
  const found = judge(posting, knowledge).skills.find((skill) => skill.id === id)
  return { posting, evidence: found?.evidence ?? [], problems: knowledge.problems }
}

import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { RoleId } from '../../content/types.ts'
import { judge } from '../../lib/guide/judge.ts'
import { bundledKnowledge } from '../../lib/guide/knowledge.ts'
import { readText } from '../../lib/posting/read-text.ts'

interface Labelled {
  id: string
  title: string
  company: string
  description: string
  role: RoleId
  alsoRole?: RoleId
  skills?: Record<string, { strength: string; quotes: string[]; unsure?: boolean }>
}

const postings = globSync('tests/postings/*.json')
  .filter((path) => !path.endsWith('titles.json'))
  .map((path): Labelled => JSON.parse(readFileSync(path, 'utf8')))

const judged = postings.map((label) => {
  const posting = readText(label.description, { title: label.title, company: label.company })
  return { label, posting, guide: judge(posting, bundledKnowledge) }
})

/** The figures fell here; they may rise, and these with them, but never sink. */
const floors = { role: 0.99, precision: 0.97, recall: 0.91, strength: 0.97, evidence: 0.97 }

test('the roles of the written postings', () => {
  const wrong = judged.filter(({ label, guide }) => guide.role.id !== label.role && guide.role.id !== label.alsoRole)
  expect(1 - wrong.length / judged.length, wrong.map(({ label }) => label.id).join()).toBeGreaterThanOrEqual(
    floors.role,
  )
})

test('no PM internship among them is missed', () => {
  const missed = judged.filter(
    ({ label, guide }) =>
      label.role === 'pm-internship' && guide.role.id !== 'pm-internship' && guide.role.id !== label.alsoRole,
  )
  expect(missed.map(({ label }) => label.id)).toEqual([])
})

test('the skills of the written postings: precision, recall, strength and evidence', () => {
  let agreed = 0
  let invented = 0
  let missed = 0
  let strength = 0
  let evidence = 0
  for (const { label, posting, guide } of judged) {
    if (!label.skills) continue
    for (const id of new Set([...Object.keys(label.skills), ...guide.skills.map((skill) => skill.id as string)])) {
      const wanted = label.skills[id]
      const found = guide.skills.find((skill) => skill.id === id)
      if (wanted?.unsure) continue
      if (!wanted) invented++
      else if (!found) missed++
      else {
        agreed++
        if (found.strength === wanted.strength) strength++
        const quotes = found.evidence.map(
          ({ block, start, end }) => posting.blocks[block]?.text.slice(start, end) ?? '',
        )
        if (wanted.quotes.some((one) => quotes.some((other) => overlap(one, other)))) evidence++
      }
    }
  }
  const figures = {
    precision: agreed / (agreed + invented),
    recall: agreed / (agreed + missed),
    strength: strength / agreed,
    evidence: evidence / agreed,
  }
  for (const name of ['precision', 'recall', 'strength', 'evidence'] as const)
    expect(figures[name], JSON.stringify(figures)).toBeGreaterThanOrEqual(floors[name])
})

/** One holds the other, or at least half of the shorter one's words are the other's as well. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (a.includes(b) || b.includes(a)) return true
  const words = new Set(a.match(/[\p{L}\p{N}]+/gu))
  const others = b.match(/[\p{L}\p{N}]+/gu) ?? []
  return others.filter((word) => words.has(word)).length / Math.min(words.size || 1, others.length || 1) >= 0.5
}

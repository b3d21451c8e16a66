import { isoDate, withMonths } from './dates.ts'
import { type FactRule, factRules } from './fact-rules.ts'
import type { Block, Evidence, Fact, FactKind, ReaderId } from './posting.ts'

/** The longest value a fact may have: what still fits a cell of the sidebar, in characters. */
const longest = 140

/** What the blocks state about the terms of the internship, each with the place of its words; at most one of a kind. */
export function factsOf(blocks: readonly Block[], reader: ReaderId): Fact[] {
  const facts = new Map<FactKind, Fact>()
  const dated = blocks.map(({ text }) => withMonths(text))
  for (const rule of factRules) {
    if (facts.has(rule.kind)) continue
    for (const [at, block] of blocks.entries()) {
      if (block.text.length < 4 || rule.outside?.includes(block.kind)) continue
      const evidence = findIn(block.text, (rule.dated && dated[at]) || block.text, at, rule)
      if (!evidence) continue
      const value = block.text.slice(evidence.start, evidence.end)
      const date = rule.kind === 'deadline' || rule.kind === 'posted' ? isoDate(value) : undefined
      facts.set(rule.kind, { kind: rule.kind, value, ...(date && { date }), evidence, reader })
      break
    }
  }
  return [...facts.values()]
}

function findIn(
  text: string,
  searched: string,
  block: number,
  { pattern, needs, not, sentence }: FactRule,
): Evidence | undefined {
  const found = pattern.exec(searched)
  const value = found?.groups?.v ?? found?.[0]
  if (!found || !value) return undefined
  const at = found.index + found[0].indexOf(value)
  const around = sentenceAround(text, at, at + value.length)
  const words = text.slice(around.start, around.end)
  if (not?.test(words) || (needs && !needs.test(words))) return undefined
  const { start, end } = sentence ? around : { start: at, end: at + value.length }
  return trimmed(text, block, start, end)
}

/** Without marks and joining words at its ends, cut between words where it is too long. */
function trimmed(text: string, block: number, start: number, end: number): Evidence | undefined {
  const from = start + (/^[\s,;:–—•-]+/.exec(text.slice(start, end))?.[0].length ?? 0)
  let to = Math.min(end, from + longest)
  if (/[\p{L}\p{N}]/u.test(text[to] ?? '') && /[\p{L}\p{N}]$/u.test(text.slice(from, to))) {
    const space = text.lastIndexOf(' ', to)
    if (space > from) to = space
  }
  to -=
    /(?:[\s,;:–—(+-]|(?<!\b\p{Lu})\.|\s(?:and|or|of|de|la|und|am|sur|the|a|an|in|from))+$/u.exec(
      text.slice(from, to),
    )?.[0].length ?? 0
  return to - from > 1 ? { block, start: from, end: to } : undefined
}

const sentenceEnd = /[!?;•]|(?<!\b\p{Lu}|\bNo|\be\.g|\bi\.e)\.(?=\s|$)/gu

/** The bounds of the sentence that a find stands in, without looking further than a few hundred characters. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - 200), start)
  const after = text.slice(end, end + 200)
  // Where no sentence begins within reach, at least a word does
  let from = start > 200 ? before.indexOf(' ') + 1 : 0
  for (const stop of before.matchAll(sentenceEnd)) from = stop.index + 1
  const to = after.search(sentenceEnd)
  return { start: start - before.length + from, end: end + (to < 0 ? after.length : to) }
}

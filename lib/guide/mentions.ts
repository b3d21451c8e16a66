import type { SkillId } from '../../content/types.ts'
import type { Block, Evidence, Posting } from '../posting/posting.ts'
import { createFound, type Found, findPhrases } from './find-phrases.ts'
import type { Strength } from './guide.ts'
import type { Knowledge } from './knowledge.ts'
import { createTokens, readTokens, type Tokens } from './tokens.ts'
import type { Meaning } from './unpack.ts'

/** A place that asks for a skill. */
export interface Mention {
  skill: SkillId
  strength: Strength
  evidence: Evidence
  /** How much it counts: 1 for a plain request under duties or qualifications. */
  weight: number
}

/** A phrase inside one sentence, by character offsets of the block. */
interface Hit {
  meaning: Meaning
  start: number
  end: number
}

const tokens: Tokens = createTokens()
const found: Found = createFound()

/** What the text says, in the order of the text. */
export interface Reading {
  mentions: Mention[]
  /** Sentences that say that it is an internship. */
  learning: Evidence[]
  /** Sentences that name the work as product management. */
  productWork: Evidence[]
}

/** All places of the posting that ask for a skill or tell its role. Linear in the text. */
export function readMentions(posting: Posting, knowledge: Knowledge): Reading {
  const mentions: Mention[] = []
  const learning: Evidence[] = []
  const productWork: Evidence[] = []
  posting.blocks.forEach((block, index) => {
    readTokens(block.text, knowledge.bundled.vocabulary, tokens)
    for (const { hits, start, end } of sentencesOf(knowledge)) {
      mentions.push(...weighSentence(block, index, start, end, hits))
      const says = (cue: string) => hits.find((hit) => hit.meaning.of === cue && stands(hit, hits))
      const internship = says('cue-internship')
      if (internship) learning.push({ block: index, ...tight(block.text, start, end, internship) })
      const work = says('cue-product-work')
      if (work) productWork.push({ block: index, ...tight(block.text, start, end, work) })
    }
  })
  return { mentions, learning, productWork }
}

function sentencesOf(knowledge: Knowledge) {
  const sentences = tokens.sentenceStart.map((start, index) => ({
    start,
    end: tokens.sentenceEnd[index] as number,
    hits: [] as Hit[],
  }))
  for (const phrases of [knowledge.bundled, knowledge.own]) {
    if (!phrases) continue
    found.count = 0
    findPhrases(tokens, phrases.walk, found)
    for (let index = 0; index < found.count; index++) {
      const first = found.first[index] as number
      sentences[tokens.sentence[first] as number]?.hits.push({
        meaning: phrases.meanings[found.meaning[index] as number] as Meaning,
        start: tokens.start[first] as number,
        end: tokens.end[found.last[index] as number] as number,
      })
    }
  }
  return sentences.filter((sentence) => sentence.hits.length > 0)
}

const silent = new Set<Block['kind']>(['company', 'benefits', 'legal', 'apply'])

function weighSentence(block: Block, index: number, start: number, end: number, hits: Hit[]): Mention[] {
  const cues = (name: string) => hits.filter((hit) => hit.meaning.of === `cue-${name}`)
  if (
    cues('boilerplate').length > 0 &&
    block.kind !== 'minimum' &&
    block.kind !== 'duties' &&
    block.kind !== 'preferred'
  )
    return []
  if (block.shape === 'heading') return []
  const addressed = cues('addressed').length > 0
  if (silent.has(block.kind) && !(block.kind === 'company' && addressed && cues('company').length === 0)) return []
  const negations = cues('negated')
  const others = addressed ? [] : cues('others')
  const preferred = block.kind === 'preferred' || cues('preferred').length > 0
  const strength: Strength = preferred && cues('required').length === 0 ? 'preferred' : 'required'
  const mentions = new Map<string, Mention>()
  for (const hit of hits) {
    if (hit.meaning.kind === 'vetoes' || hit.meaning.of.startsWith('cue-')) continue
    if (
      hits.some((veto) => veto.meaning.kind === 'vetoes' && veto.meaning.of === hit.meaning.of && overlaps(veto, hit))
    )
      continue
    if (negations.some((negation) => overlaps(negation, hit))) continue
    if (others.some((other) => other.start <= hit.start)) continue
    const weight = hit.meaning.kind === 'hints' ? 0.5 : 1
    const known = mentions.get(hit.meaning.of)
    if (known && known.weight >= weight) continue
    mentions.set(hit.meaning.of, {
      skill: hit.meaning.of,
      strength,
      evidence: { block: index, ...tight(block.text, start, end, hit) },
      weight,
    })
  }
  return [...mentions.values()]
}

/** Whether nothing cancels it. */
function stands(hit: Hit, hits: Hit[]): boolean {
  return (
    hit.meaning.kind !== 'vetoes' &&
    !hits.some((veto) => veto.meaning.kind === 'vetoes' && veto.meaning.of === hit.meaning.of && overlaps(veto, hit))
  )
}

function overlaps(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end
}

const longest = 280

/** The sentence, or, where it runs on for ever, the part of it around the words that were found. */
function tight(text: string, start: number, end: number, hit: Hit): { start: number; end: number } {
  if (end - start <= longest) return { start, end }
  let from = Math.max(start, Math.min(hit.start, hit.end - longest + 120) - 60)
  let to = Math.min(end, Math.max(hit.end, from + 180))
  while (from > start && text.charCodeAt(from - 1) > 32) from--
  while (to < end && text.charCodeAt(to) > 32) to++
  return { start: from, end: to }
}

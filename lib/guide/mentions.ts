import type { SkillId } from '../../content/types.ts'
import type { Block, Evidence, Posting } from '../posting/posting.ts'
import { createFound, findPhrases } from './find-phrases.ts'
import { isWord } from './fold.ts'
import type { Strength } from './guide.ts'
import type { Knowledge } from './knowledge.ts'
import { createTokens, readTokens } from './tokens.ts'
import type { Meaning, Phrases } from './unpack.ts'

/** A sentence or list item that asks for a skill. */
export interface Mention {
  skill: SkillId
  strength: Strength
  evidence: Evidence
  /** How plainly it asks: 1 for a phrase that asks, less for one that only hints. */
  weight: number
  /** Where in the sentence the words stand, from 0 for its beginning to 1: a sentence is most about what it begins with. */
  at: number
  /** The meanings that say so, by their numbers. */
  meanings: number[]
}

/** What the text says, in the order of the text. */
export interface Reading {
  mentions: Mention[]
  /** Sentences that say that it is an internship. */
  learning: Evidence[]
  /** Sentences that name the work as product management. */
  productWork: Evidence[]
  /** Sentences that name it as something else. */
  otherWork: Evidence[]
}

/** What the cues of one sentence say of it. */
interface Voice {
  start: number
  end: number
  /** Bits of `Meaning.bit`. */
  cues: number
  /** The first word that speaks of other people's work. */
  others: number
  /** Whether it begins with the company: "We build …", "At Numbrs, we …". */
  ours: boolean
  /** Whether it speaks of terms, law or what one gets, wherever it stands. */
  offered: boolean
}

/**
 * What each kind of phrase weighs. Two hints make a request, or two phrases of which one is broad. Chosen on labelled
 * postings: in a long one, a skill that only one broad phrase speaks of is asked for in less than half of the cases.
 */
const weights: Record<Meaning['kind'], number> = { asks: 1, broad: 0.8, hints: 0.5, vetoes: 0 }

const tokens = createTokens()
const found = createFound()
/** Per word of the block: the meanings that a longer phrase around it cancels, and whether it is denied. */
let cancelled = new Int32Array(512)

/** All places of the posting that ask for a skill or tell its role. Linear in the text. */
export function readMentions(posting: Posting, knowledge: Knowledge): Reading {
  const reading: Reading = { mentions: [], learning: [], productWork: [], otherWork: [] }
  const { bundled, own } = knowledge
  const bits = cueBits(bundled)
  const company = nameOf(posting.company?.value)
  posting.blocks.forEach((block, index) => {
    readTokens(block.text, knowledge.vocabulary, tokens)
    found.count = 0
    findPhrases(tokens, bundled.walk, found)
    if (found.count === 0 && !own) return
    const voices = readVoices(bundled, bits, index, block, reading)
    if (company.length > 2) markCompany(block.text, company, voices, bits.company)
    if (block.shape === 'heading') return
    readRequests(bundled, bits, index, block, voices, reading)
    if (!own) return
    found.count = 0
    findPhrases(tokens, own.walk, found)
    readRequests(own, bits, index, block, voices, reading)
  })
  return reading
}

const cueNames = [
  'negated',
  'denied',
  'others',
  'boilerplate',
  'preferred',
  'required',
  'addressed',
  'asked',
  'company',
  'internship',
  'product-work',
  'other-work',
] as const
type CueBits = Record<(typeof cueNames)[number], number>

function cueBits(phrases: Phrases): CueBits {
  return Object.fromEntries(
    cueNames.map((name) => [name, phrases.meanings.find((meaning) => meaning.of === `cue-${name}`)?.bit ?? 0]),
  ) as CueBits
}

/** First pass over what was found: what is cancelled or denied, and what the cues say of each sentence. */
function readVoices(phrases: Phrases, bits: CueBits, index: number, block: Block, reading: Reading): Voice[] {
  if (cancelled.length < tokens.count) cancelled = new Int32Array(tokens.word.length)
  cancelled.fill(0, 0, tokens.count)
  for (let at = 0; at < found.count; at++) {
    const { kind, bit } = phrases.meanings[found.meaning[at] as number] as Meaning
    if (kind !== 'vetoes' && bit !== bits.negated) continue
    const last = found.last[at] as number
    for (let word = found.first[at] as number; word <= last; word++) cancelled[word] = (cancelled[word] as number) | bit
  }
  const voices: Voice[] = []
  for (let sentence = 0; sentence < tokens.sentences; sentence++)
    voices.push({
      start: tokens.sentenceStart[sentence] as number,
      end: tokens.sentenceEnd[sentence] as number,
      cues: 0,
      others: tokens.count,
      ours: false,
      offered: false,
    })
  for (let at = 0; at < found.count; at++) {
    const { cue, bit, kind } = phrases.meanings[found.meaning[at] as number] as Meaning
    if (!cue || kind === 'vetoes' || (bit !== bits.negated && isCancelled(at, bit))) continue
    const first = found.first[at] as number
    const voice = voices[tokens.sentence[first] as number] as Voice
    if (bit === bits.denied) denyClause(first, bits.negated)
    if (bit === bits.others) voice.others = Math.min(voice.others, first)
    const about = aboutRole(bit, bits)
    if (about && (voice.cues & bit) === 0) reading[about].push(evidenceOf(index, block, voice, at))
    if (bit === bits.company && isSubject(first, block.text)) voice.ours = true
    if (bit === bits.boilerplate && kind === 'asks') voice.offered = true
    voice.cues |= bit
  }
  return voices
}

function aboutRole(bit: number, bits: CueBits): 'learning' | 'productWork' | 'otherWork' | undefined {
  if (bit === bits.internship) return 'learning'
  if (bit === bits['product-work']) return 'productWork'
  return bit === bits['other-work'] ? 'otherWork' : undefined
}

/** Whether a word for the company is what its sentence speaks of: "Our platform is …", "At Numbrs, we …", but not "Improve our …". */
function isSubject(word: number, text: string): boolean {
  const sentence = tokens.sentence[word]
  if (word === 0 || tokens.sentence[word - 1] !== sentence) return true
  if (!/^we$/i.test(text.slice(tokens.start[word], tokens.end[word]))) return false
  let first = word - 1
  while (first > 0 && word - first < 4 && tokens.sentence[first - 1] === sentence) first--
  return opensWithPlace.test(text.slice(tokens.start[first], tokens.end[first]))
}

const opensWithPlace = /^(?:at|here|as|in|since|with|today|for|while)$/i

/** A company's name as texts use it: without its legal form. */
function nameOf(company = ''): string {
  return company.replace(/[,.]?\s+(?:inc|llc|ltd|gmbh|ag|plc|corp|corporation|limited|co|s\.?a)\b.*$/i, '').trim()
}

/** A sentence that names the company speaks of it. */
function markCompany(text: string, company: string, voices: Voice[], bit: number): void {
  let sentence = 0
  for (let at = text.indexOf(company); at >= 0; at = text.indexOf(company, at + company.length)) {
    const end = at + company.length
    if ((at > 0 && isWord(text.charCodeAt(at - 1))) || (end < text.length && isWord(text.charCodeAt(end)))) continue
    while (sentence < voices.length && (voices[sentence] as Voice).end <= at) sentence++
    const voice = voices[sentence]
    if (voice) voice.cues |= bit
  }
}

/** Marks the words from the last comma up to the denial as denied. */
function denyClause(first: number, negated: number): void {
  for (let word = first - 1; word >= 0 && tokens.sentence[word] === tokens.sentence[first]; word--) {
    cancelled[word] = (cancelled[word] as number) | negated
    if (tokens.apart[word] === 1) return
  }
}

/** Second pass: the best request for each skill in each sentence that counts. */
function readRequests(
  phrases: Phrases,
  bits: CueBits,
  index: number,
  block: Block,
  voices: Voice[],
  reading: Reading,
): void {
  let sentence = -1
  let inSentence = new Map<string, Mention>()
  for (let at = 0; at < found.count; at++) {
    const { of, cue, kind, bit } = phrases.meanings[found.meaning[at] as number] as Meaning
    if (cue || kind === 'vetoes') continue
    const first = found.first[at] as number
    if (tokens.sentence[first] !== sentence) {
      sentence = tokens.sentence[first] as number
      inSentence = new Map()
    }
    const voice = voices[sentence] as Voice
    if (isSilent(block, voice, bits) || isCancelled(at, bit | bits.negated)) continue
    if (first >= voice.others && (voice.cues & bits.addressed) === 0) continue
    const weight = weights[kind]
    const known = inSentence.get(of)
    if (known) {
      known.at = Math.min(known.at, placeIn(voice, first))
      known.meanings.push(found.meaning[at] as number)
      if (Math.max(known.weight, weight) === weights.broad) known.weight = 1
    }
    if (known && known.weight >= weight) continue
    const evidence = evidenceOf(index, block, voice, at)
    if (known) Object.assign(known, { weight, evidence })
    else {
      const mention = {
        skill: of,
        strength: strengthOf(block, voice.cues, bits),
        evidence,
        weight,
        at: placeIn(voice, first),
        meanings: [found.meaning[at] as number],
      }
      inSentence.set(of, mention)
      reading.mentions.push(mention)
    }
  }
}

function placeIn({ start, end }: Voice, word: number): number {
  return ((tokens.start[word] as number) - start) / (end - start)
}

function isCancelled(at: number, bit: number): boolean {
  const last = found.last[at] as number
  for (let word = found.first[at] as number; word <= last; word++)
    if (((cancelled[word] as number) & bit) !== 0) return true
  return false
}

const silentKinds = new Set<Block['kind']>(['company', 'benefits', 'legal', 'apply'])
const plainKinds = new Set<Block['kind']>(['duties', 'minimum', 'preferred'])
/** A paragraph this long was never cut into parts, so its kind says little of each sentence. */
const unbroken = 700

/** Whether a sentence speaks of the company, its terms or its hiring, and so asks for nothing. */
function isSilent(block: Block, { cues, ours, offered }: Voice, bits: CueBits): boolean {
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

function strengthOf(block: Block, cues: number, bits: CueBits): Strength {
  const preferred = block.kind === 'preferred' || (cues & bits.preferred) !== 0
  return preferred && (cues & bits.required) === 0 ? 'preferred' : 'required'
}

const longest = 280
const around = 90

/** The sentence, or, where it runs on for ever, the part of it around the words that were found. */
function evidenceOf(index: number, block: Block, { start, end }: Voice, at: number): Evidence {
  if (end - start <= longest) return { block: index, start, end }
  const { text } = block
  let from = Math.max(start, (tokens.start[found.first[at] as number] as number) - around)
  let to = Math.min(end, (tokens.end[found.last[at] as number] as number) + around)
  while (from > start && text.charCodeAt(from - 1) > 32) from--
  while (to < end && text.charCodeAt(to) > 32) to++
  return { block: index, start: from, end: to }
}

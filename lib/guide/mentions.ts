import type { SkillId } from '../../content/types.ts'
import type { Evidence, Posting } from '../posting/posting.ts'
import { evidenceOf, placeIn } from './evidence.ts'
import type { Strength } from './guide.ts'
import type { Knowledge } from './knowledge.ts'
import { createPassage, isCancelled, lookFor, type Passage, readPassage } from './passage.ts'
import { isSilent, strengthOf } from './silence.ts'
import type { Meaning, Phrases } from './unpack.ts'
import { type CueBits, cancelAddresses, cueBits, markCompany, nameOf, readVoices, type Voice } from './voice.ts'

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

/**
 * What each kind of phrase weighs. Two hints make a request, or two phrases of which one is broad. Chosen on labelled
 * postings: in a long one, a skill that only one broad phrase speaks of is asked for in less than half of the cases.
 */
const weights: Record<Meaning['kind'], number> = { asks: 1, broad: 0.8, hints: 0.5, vetoes: 0 }

const passage = createPassage()

/** All places of the posting that ask for a skill or tell its role. Linear in the text. */
export function readMentions(posting: Posting, knowledge: Knowledge): Reading {
  const reading: Reading = { mentions: [], learning: [], productWork: [], otherWork: [] }
  const { bundled, own } = knowledge
  const bits = cueBits(bundled)
  const company = nameOf(posting.company?.value)
  posting.blocks.forEach((block, index) => {
    readPassage(passage, block, index, knowledge.vocabulary)
    lookFor(bundled, passage)
    if (passage.found.count === 0 && !own) return
    cancelAddresses(passage)
    const voices = readVoices(bundled, bits, passage, (about, voice, at) =>
      reading[about].push(evidenceOf(passage, voice, at)),
    )
    if (company.length > 2) markCompany(passage, company, voices, bits.company)
    if (block.shape === 'heading') return
    readRequests(bundled, bits, passage, voices, reading)
    if (!own) return
    lookFor(own, passage)
    readRequests(own, bits, passage, voices, reading)
  })
  return reading
}

/** Second pass: the best request for each skill in each sentence that counts. */
function readRequests(phrases: Phrases, bits: CueBits, passage: Passage, voices: Voice[], reading: Reading): void {
  const { block, tokens, found } = passage
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
    if (isSilent(block, voice, bits) || isCancelled(passage, at, bit | bits.negated)) continue
    if (first >= voice.others && (voice.cues & bits.addressed) === 0) continue
    const weight = weights[kind]
    const known = inSentence.get(of)
    if (known) {
      known.at = Math.min(known.at, placeIn(passage, voice, first))
      known.meanings.push(found.meaning[at] as number)
      if (Math.max(known.weight, weight) === weights.broad) known.weight = 1
    }
    if (known && known.weight >= weight) continue
    const evidence = evidenceOf(passage, voice, at)
    if (known) Object.assign(known, { weight, evidence })
    else {
      const mention = {
        skill: of,
        strength: strengthOf(block, voice.cues, bits),
        evidence,
        weight,
        at: placeIn(passage, voice, first),
        meanings: [found.meaning[at] as number],
      }
      inSentence.set(of, mention)
      reading.mentions.push(mention)
    }
  }
}

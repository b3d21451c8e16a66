import { isWord } from './fold.ts'
import { isCancelled, type Passage } from './passage.ts'
import type { Meaning, Phrases } from './unpack.ts'

/** What the cues of one sentence say of it. */
export interface Voice {
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
/** The bit of each cue. */
export type CueBits = Record<(typeof cueNames)[number], number>

export function cueBits(phrases: Phrases): CueBits {
  return Object.fromEntries(
    cueNames.map((name) => [name, phrases.meanings.find((meaning) => meaning.of === `cue-${name}`)?.bit ?? 0]),
  ) as CueBits
}

/** What a sentence may tell of the role: a learning period, product management, other work. */
export type AboutRole = 'learning' | 'productWork' | 'otherWork'
type Note = (about: AboutRole, voice: Voice, at: number) => void

/** First pass over what was found: what is cancelled or denied, and what the cues say of each sentence; those that tell the role are noted. */
export function readVoices(phrases: Phrases, bits: CueBits, passage: Passage, note: Note): Voice[] {
  const { tokens, found, cancelled } = passage
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
    if (!cue || kind === 'vetoes' || (bit !== bits.negated && isCancelled(passage, at, bit))) continue
    const first = found.first[at] as number
    const voice = voices[tokens.sentence[first] as number] as Voice
    if (bit === bits.denied) denyClause(passage, first, bits.negated)
    if (bit === bits.others) voice.others = Math.min(voice.others, first)
    const about = aboutRole(bit, bits)
    if (about && (voice.cues & bit) === 0) note(about, voice, at)
    if (bit === bits.company && isSubject(passage, first)) voice.ours = true
    if (bit === bits.boilerplate && kind === 'asks') voice.offered = true
    voice.cues |= bit
  }
  return voices
}

function aboutRole(bit: number, bits: CueBits): AboutRole | undefined {
  if (bit === bits.internship) return 'learning'
  if (bit === bits['product-work']) return 'productWork'
  return bit === bits['other-work'] ? 'otherWork' : undefined
}

/** Whether a word for the company is what its sentence speaks of: "Our platform is …", "At Numbrs, we …", but not "Improve our …". */
function isSubject({ block: { text }, tokens }: Passage, word: number): boolean {
  const sentence = tokens.sentence[word]
  if (word === 0 || tokens.sentence[word - 1] !== sentence) return true
  if (!/^we$/i.test(text.slice(tokens.start[word], tokens.end[word]))) return false
  let first = word - 1
  while (first > 0 && word - first < 4 && tokens.sentence[first - 1] === sentence) first--
  const opens = first === 0 || tokens.sentence[first - 1] !== sentence
  return opens && opensWithPlace.test(text.slice(tokens.start[first], tokens.end[first]))
}

const opensWithPlace = /^(?:at|here|as|in|since|with|today|for|while)$/i

/** A company's name as texts use it: without its legal form, and without what it only calls itself in full. */
export function nameOf(company = ''): string {
  const name = company.replace(/[,.]?\s+(?:inc|llc|ltd|gmbh|ag|plc|corp|corporation|limited|co|s\.?a)\b.*$/i, '').trim()
  const short = name.replace(inFull, '')
  return short.length >= 4 ? short : name
}

const inFull =
  /\s+(?:ai|labs?|uk|us|usa|india|europe|emea|apac|canada|singapore|germany|japan|china|americas|technolog(?:y|ies)|group|holdings?|systems?|software|solutions|studios?|global|international)$/i

/** A sentence that names the company speaks of it, and the words of its name are no request. */
export function markCompany(passage: Passage, company: string, voices: Voice[], bit: number): void {
  const { text } = passage.block
  const { tokens, cancelled } = passage
  // One word may be a tool's name as well: "Google Analytics" at Google
  const several = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(company)
  let sentence = 0
  let word = 0
  for (let at = text.indexOf(company); at >= 0; at = text.indexOf(company, at + company.length)) {
    const end = at + company.length
    if ((at > 0 && isWord(text.charCodeAt(at - 1))) || (end < text.length && isWord(text.charCodeAt(end)))) continue
    while (sentence < voices.length && (voices[sentence] as Voice).end <= at) sentence++
    const voice = voices[sentence]
    if (!voice) continue
    voice.cues |= bit
    if (text.slice(voice.start, at).replace(/^at /i, '') === '') voice.ours = true
    if (!several) continue
    while (word < tokens.count && (tokens.start[word] as number) < at) word++
    while (word < tokens.count && (tokens.end[word] as number) <= end) cancelled[word++] = everything
  }
}

/** The words of a web address are no request. */
export function cancelAddresses({ block: { text }, tokens, cancelled }: Passage): void {
  if (!text.includes('://')) return
  let word = 0
  for (const { index, 0: address } of text.matchAll(/https?:\/\/\S+/g)) {
    while (word < tokens.count && (tokens.start[word] as number) < index) word++
    while (word < tokens.count && (tokens.end[word] as number) <= index + address.length) cancelled[word++] = everything
  }
}

/** Cancels a word for all meanings. */
const everything = -1

/** Marks the words from the last comma up to the denial as denied. */
function denyClause({ tokens, cancelled }: Passage, first: number, negated: number): void {
  for (let word = first - 1; word >= 0 && tokens.sentence[word] === tokens.sentence[first]; word--) {
    cancelled[word] = (cancelled[word] as number) | negated
    if (tokens.apart[word] === 1) return
  }
}

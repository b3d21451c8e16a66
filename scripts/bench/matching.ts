import { AhoCorasick } from '@monyone/aho-corasick'
import { createFound, findPhrases } from '../../lib/guide/find-phrases.ts'
import { bundledKnowledge } from '../../lib/guide/knowledge.ts'
import { createTokens, readTokens } from '../../lib/guide/tokens.ts'
import { measureCold } from './cold.ts'
import { median } from './median.ts'
import { alternationOf, escaped, plainPhrases, samples } from './sample.ts'

export interface MatchingRow {
  what: string
  /** How many phrases it knows. */
  phrases: number
  /** Median time over a 6 kB posting, as a multiple of one lower-casing pass of a text as long and as fresh in the same round. */
  warm: number
  /** The same where the text is plain ASCII, which V8 lower-cases eight letters at a time. */
  ascii: number
  /** The same for 600 kB of text, as a multiple of its own time for 6 kB. */
  growth: number
  /** Median ms of the first run in a fresh process, and of what has to be made ready before it; absent where it was not measured. */
  cold?: { ready: number; run: number }
}

/** Batches of which the quickest counts: what else runs on the machine only ever adds. */
const batches = 12

/** Our matcher beside what else one could take, in interleaved rounds of one process. */
export function measureMatching(rounds: number): MatchingRow[] {
  const plain = plainPhrases()
  const first = plain.filter((_, at) => at % Math.ceil(plain.length / 300) === 0)
  const corasick = new AhoCorasick(plain)
  const alternation = alternationOf(plain)
  const separate = first.map((phrase) => new RegExp(`\\b${escaped(phrase)}\\b`, 'i'))
  const { vocabulary, bundled } = bundledKnowledge
  const tokens = createTokens()
  const found = createFound()

  const ways: { what: string; phrases: number; run: (text: string) => unknown }[] = [
    { what: 'one lower-casing pass', phrases: 0, run: (text) => text.toLowerCase() },
    {
      what: 'Prepside',
      phrases: plain.length,
      run: (text) => {
        readTokens(text, vocabulary, tokens)
        found.count = 0
        findPhrases(tokens, bundled.walk, found)
        return found.count
      },
    },
    {
      what: 'Aho-Corasick package',
      phrases: plain.length,
      run: (text) => corasick.matchInText(text.toLowerCase()).length,
    },
    {
      what: 'one large alternation',
      phrases: plain.length,
      run: (text) => text.toLowerCase().match(alternation)?.length,
    },
    {
      what: 'a regular expression each',
      phrases: separate.length,
      run: (text) => separate.filter((one) => one.test(text)).length,
    },
  ]
  const { small, ascii } = samples()
  const large = small.repeat(100)

  const warm = new Map<string, number[]>()
  const onAscii = new Map<string, number[]>()
  const grown = new Map<string, number[]>()
  /*
   * Every text is joined afresh from its words before the clock starts, and no text is used twice: V8 remembers flat,
   * hashed and lower-cased strings, and a unit measured on one of them swings by a factor of three.
   */
  const time = (run: (text: string) => unknown, words: string[], times: number) => {
    const texts = Array.from({ length: times }, () => words.join(' '))
    const started = performance.now()
    for (const text of texts) run(text)
    return (performance.now() - started) / times
  }
  const smallWords = small.split(' ')
  const asciiWords = ascii.split(' ')
  const largeWords = large.split(' ')
  for (const { run } of ways) time(run, smallWords, 50)
  for (let round = 0; round < rounds; round++) {
    const quickest = (run: (text: string) => unknown, words: string[]) =>
      Math.min(...Array.from({ length: batches }, () => time(run, words, 20)))
    const units = { small: 0, ascii: 0 }
    for (const { what, run } of ways) {
      const of6 = quickest(run, smallWords)
      const ofAscii = quickest(run, asciiWords)
      units.small ||= of6
      units.ascii ||= ofAscii
      warm.set(what, [...(warm.get(what) ?? []), of6 / units.small])
      onAscii.set(what, [...(onAscii.get(what) ?? []), ofAscii / units.ascii])
      grown.set(what, [...(grown.get(what) ?? []), Math.min(...[1, 2, 3].map(() => time(run, largeWords, 1))) / of6])
    }
  }
  const cold = measureCold(2 * rounds + 1)
  return ways.map(({ what, phrases }) => ({
    what,
    cold: cold.get(what),
    phrases,
    warm: median(warm.get(what) ?? []),
    ascii: median(onAscii.get(what) ?? []),
    growth: median(grown.get(what) ?? []),
  }))
}

import { execFileSync } from 'node:child_process'
import { AhoCorasick } from '@monyone/aho-corasick'
import { createFound, findPhrases } from '../../lib/guide/find-phrases.ts'
import { phrases } from '../../lib/guide/phrases.generated.ts'
import { createTokens, readTokens } from '../../lib/guide/tokens.ts'
import { unpack } from '../../lib/guide/unpack.ts'
import { median } from './median.ts'
import { alternationOf, plainPhrases, samples } from './sample.ts'

/** What is to be made ready before the first run, and the run itself, by the names of `measureMatching`. */
const ways: Record<string, (plain: string[]) => (text: string) => unknown> = {
  'one lower-casing pass': () => (text) => text.toLowerCase(),
  Prepside: () => {
    const { vocabulary, walk } = unpack(phrases)
    const tokens = createTokens()
    const found = createFound()
    return (text) => {
      readTokens(text, vocabulary, tokens)
      findPhrases(tokens, walk, found)
    }
  },
  'Aho-Corasick package': (plain) => {
    const corasick = new AhoCorasick(plain)
    return (text) => corasick.matchInText(text.toLowerCase())
  },
  'one large alternation': (plain) => {
    const alternation = alternationOf(plain)
    return (text) => text.toLowerCase().match(alternation)
  },
}

/** Each way's first run over 6 kB, in processes of their own, taken in turns: medians in ms. */
export function measureCold(rounds: number): Map<string, { ready: number; run: number }> {
  const times = new Map(Object.keys(ways).map((what) => [what, { ready: [] as number[], run: [] as number[] }]))
  for (let round = 0; round < rounds; round++)
    for (const [what, { ready, run }] of times) {
      const said = execFileSync(process.execPath, [import.meta.filename, what], { encoding: 'utf8' })
      const [before = 0, first = 0] = said.split(' ').map(Number)
      ready.push(before)
      run.push(first)
    }
  return new Map([...times].map(([what, { ready, run }]) => [what, { ready: median(ready), run: median(run) }]))
}

if (process.argv[1] === import.meta.filename) {
  const way = ways[process.argv[2] ?? '']
  const plain = plainPhrases()
  // Joined afresh: V8 remembers what it did to a string.
  const text = samples().small.split(' ').join(' ')
  const started = performance.now()
  const run = way?.(plain)
  const ready = performance.now()
  run?.(text)
  console.log(ready - started, performance.now() - ready)
}

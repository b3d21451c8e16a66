import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../lib/guide/compile.ts'
import { createFound, findPhrases } from '../../lib/guide/find-phrases.ts'
import { formsOf } from '../../lib/guide/inflect.ts'
import { PatternError, parsePattern, parseWordSet, type WordSets } from '../../lib/guide/pattern.ts'
import { createTokens, readTokens } from '../../lib/guide/tokens.ts'
import { createWalk } from '../../lib/guide/unpack.ts'

const sets: WordSets = new Map()
parseWordSet('@metric = kpi | okr | success metric', sets)

/** What a pattern finds in a text. */
function find(pattern: string, text: string): string[] {
  const automaton = compile(parsePattern(pattern, sets).phrases.map((steps) => ({ steps, meaning: 0 })))
  const tokens = createTokens()
  readTokens(text, automaton.vocabulary, tokens)
  const found = createFound()
  findPhrases(tokens, createWalk(automaton), found)
  return Array.from({ length: found.count }, (_, index) =>
    text.slice(tokens.start[found.first[index] as number], tokens.end[found.last[index] as number]),
  )
}

test.each([
  // inflections and both spellings
  ['analyze data', 'You analysed data and are analyzing data', ['analysed data', 'analyzing data']],
  ['prioritize', 'Prioritising, prioritized, prioritise', ['Prioritising', 'prioritized', 'prioritise']],
  ['write story', 'wrote a story; writes stories', ['writes stories']],
  ['user behavior', 'user behaviours', ['user behaviours']],
  ['market', 'marketing in new markets', ['markets']],
  ['=lead', 'leading the lead', ['lead']],
  // alternatives, options, sets of words
  [
    '(define|track) (kpi|success metric)',
    'define success metrics, track KPIs',
    ['define success metrics', 'track KPIs'],
  ],
  [
    'strong communication? skill',
    'strong skills, strong communication skills',
    ['strong skills', 'strong communication skills'],
  ],
  ['report @metric', 'report OKRs and success metrics', ['report OKRs']],
  // gaps
  ['define .. metric', 'define the right success metrics', ['define the right success metrics']],
  ['define .. metric', 'define the one and only success metrics', []],
  ['define ... metric', 'define the one and only success metrics', ['define the one and only success metrics']],
  ['{data, decide}', 'decide by data; let data decide', ['decide by data', 'data decide']],
  // one sentence, and neighbours only where no comma parts them
  ['define .. metric', 'You define. Metrics matter', []],
  ['product data', 'engineering, product, data and design', []],
  ['define .. metric', 'define, with others, metrics', ['define, with others, metrics']],
  // words of every kind
  ['C++', 'C++ and C', ['C++']],
  ['a/b test', 'A/B tests, a B test', ['A/B tests']],
  ['r&d', 'the R&D team', ['R&D']],
  ['数据分析', '负责数据分析工作', ['数据分析']],
  ['don’t need', "you don't need it", ["don't need"]],
  ['user need', 'the user’s needs', ['user’s needs']],
  ['naïve', 'NAÏVE', ['NAÏVE']],
  ['go', 'go, ago', ['go']],
  ['java', 'JavaScript', []],
])('%s in “%s”', (pattern, text, expected) => {
  expect(find(pattern, text)).toEqual(expected)
})

test.each([
  ['(data', '“)” is missing'],
  ['(data|)', 'an alternative has no word'],
  ['data)', '“)” has no beginning'],
  ['data ..', 'it ends in a gap'],
  ['?', '“?” stands after no word'],
  ['@nothing', 'there are no words named @nothing'],
  ['{a, b, c, d, e, f, g, h}', 'it can be read in too many ways'],
  ['...', 'it ends in a gap'],
  ['', 'it has no word'],
])('“%s” is refused: %s', (pattern, reason) => {
  expect(() => parsePattern(pattern, sets)).toThrow(new PatternError(reason))
})

test('whatever is written, a pattern is read or refused in words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (line) => {
      try {
        parsePattern(line, sets, { ways: 50 })
      } catch (error) {
        expect(error).toBeInstanceOf(PatternError)
      }
    }),
  )
})

test('a pattern finds the words it is made of, whatever stands around them', () => {
  const word = fc.constantFrom('metric', 'define', 'roadmap', 'team', 'study', 'house')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 8 }), (words, before) => {
      const text = [...before, ...words].join(' ')
      expect(find(words.join(' '), text)).toContain(words.join(' '))
    }),
  )
})

test.each([
  ['plan', 'planning'],
  ['study', 'studies'],
  ['lead', 'led'],
  ['organize', 'organisation', false],
  ['company', 'companies'],
  ['interest', 'interesting', false],
])('%s stands for %s: %s', (word, form, holds = true) => {
  expect(formsOf(word).includes(form)).toBe(holds)
})

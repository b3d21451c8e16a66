import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFound, findPhrases } from '../../lib/guide/find-phrases.ts'
import { bundledKnowledge, type Knowledge, withOwnSkills } from '../../lib/guide/knowledge.ts'
import { createTokens, readTokens } from '../../lib/guide/tokens.ts'

const word = fc.constantFrom(
  ...'manage develop work with the and of in product data user team lead define metric research market strategy to strong skill customer feedback roadmap write test communicate a'.split(
    ' ',
  ),
)

// Made once, as where a posting is judged.
const tokens = createTokens()

function steps(text: string, knowledge: Knowledge = bundledKnowledge): { steps: number; words: number } {
  const found = createFound()
  readTokens(text, knowledge.vocabulary, tokens)
  findPhrases(tokens, knowledge.bundled.walk, found)
  if (knowledge.own) findPhrases(tokens, knowledge.own.walk, found)
  return { steps: found.steps, words: tokens.count }
}

test('no text takes more than a fixed number of steps a word', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 300 }), (words) => {
      const taken = steps(words.join(' '))
      expect(taken.steps).toBeLessThanOrEqual(taken.words * 65)
    }),
  )
})

test.each([
  ['one verb, over and over', 'manage '],
  ['beginnings without an end', 'work develop manage define lead '],
  ['words that follow any gap', 'product data user team '],
  ['no space at all', '数据分析'],
  ['signs alone', '.,;:!?()'],
  ['one endless word', 'a'],
  ['apostrophes', "n't'n't’"],
])('a hundred times the text takes a hundred times the steps: %s', (_, piece) => {
  const small = steps(piece.repeat(200))
  const large = steps(piece.repeat(20_000))
  expect(large.steps).toBeLessThanOrEqual(small.steps * 102 + 1000)
  expect(large.words).toBeLessThanOrEqual(small.words * 101 + 100)
})

test('a phrase of gaps that goes on with every word takes no more steps a word than any other', () => {
  const own = withOwnSkills(bundledKnowledge, [
    { id: 'own', pillar: 'craft', phrases: [Array(10).fill('zorbing').join(' ... ')] },
  ])
  expect(own.problems).toEqual([])
  const { steps: taken, words } = steps('zorbing '.repeat(500), own)
  expect(taken).toBeGreaterThan(words)
  expect(taken).toBeLessThanOrEqual(words * 65)
})

test('five thousand phrases more hardly cost a step where they say nothing', () => {
  const text =
    'You will manage a product roadmap, define success metrics with engineers and talk to users every week. '.repeat(30)
  const own = withOwnSkills(bundledKnowledge, [
    { id: 'own', pillar: 'craft', phrases: Array.from({ length: 5000 }, (_, at) => `gadget${at} of kind${at % 70}`) },
  ])
  expect(own.problems).toEqual([])
  expect(steps(text, own).steps).toBeLessThanOrEqual(steps(text).steps * 1.3)
}, 30_000)

test('words of the user’s own phrases are no words of the bundled ones', () => {
  const own = withOwnSkills(bundledKnowledge, [{ id: 'own', pillar: 'craft', phrases: ['zorbing'] }])
  const tokens = createTokens()
  const say = (text: string, { vocabulary, bundled }: Knowledge) => {
    const found = createFound()
    readTokens(text, vocabulary, tokens)
    findPhrases(tokens, bundled.walk, found)
    return Array.from({ length: found.count }, (_, at) => [found.meaning[at], found.first[at], found.last[at]])
  }
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.constant('zorbing')), { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      expect(say(text, own)).toEqual(say(text, bundledKnowledge))
    }),
  )
})

test('what is found lies within one sentence', () => {
  const found = createFound()
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.constantFrom('.', ';', '!', '•', ',')), { maxLength: 120 }), (words) => {
      readTokens(words.join(' '), bundledKnowledge.vocabulary, tokens)
      found.count = 0
      findPhrases(tokens, bundledKnowledge.bundled.walk, found)
      for (let at = 0; at < found.count; at++) {
        const [first, last] = [found.first[at] as number, found.last[at] as number]
        expect(first).toBeLessThanOrEqual(last)
        expect(tokens.sentence[first]).toBe(tokens.sentence[last])
      }
    }),
  )
})

test.each([
  ['You plan. You ship.', ['You plan.', 'You ship.']],
  ['Tools, e.g. Figma, and 3.5 years.', ['Tools, e.g. Figma, and 3.5 years.']],
  ['One; two! Three?', ['One;', 'two!', 'Three?']],
  ['• Plan • Ship', ['Plan', 'Ship']],
  ['负责产品。分析数据。', ['负责产品。', '分析数据。']],
  ['Use Node.js daily', ['Use Node.js daily']],
  ['Grow the roadmap.You will lead', ['Grow the roadmap.', 'You will lead']],
])('the sentences of “%s”', (text, expected) => {
  readTokens(text, bundledKnowledge.vocabulary, tokens)
  expect(
    Array.from({ length: tokens.sentences }, (_, at) => text.slice(tokens.sentenceStart[at], tokens.sentenceEnd[at])),
  ).toEqual(expected)
})

test('list items that lost their breaks are told apart', () => {
  const items = [
    'Strong experience in developing roadmaps and features for products with large teams',
    'Ability to understand user needs and translate them for all the people who build',
    'Familiarity with common tools and their use in tests',
  ]
  const text = items.join(' ')
  readTokens(
    `We want someone with a degree in any field and with three years of work in a place that ships ${text}`,
    bundledKnowledge.vocabulary,
    tokens,
  )
  expect(tokens.sentences).toBeGreaterThanOrEqual(3)
})

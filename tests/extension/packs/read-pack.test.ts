import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayFault, sayPlace } from '../../../components/words/faults.ts'
import { exportPack, packContent } from '../../../lib/extension/packs/export-pack.ts'
import { packSizeLimit, readPack } from '../../../lib/extension/packs/read-pack.ts'
import { sampleContent, samplePack, sampleQuestion, sampleSkill, sampleTip } from './sample-pack.ts'

const problemsOf = (text: string) => {
  const answer = readPack(text, sampleContent)
  if ('pack' in answer) throw new Error('The pack was accepted.')
  return answer.problems.map(({ place, line, fault }) => ({ place: sayPlace(place), line, words: sayFault(fault) }))
}
const written = (pack: unknown) => JSON.stringify(pack, undefined, 1)

test('a whole pack is read as it was written', () => {
  expect(readPack(exportPack(samplePack), sampleContent)).toEqual({ pack: samplePack })
})

test('content exported as a pack can be read with nothing beneath it', () => {
  const pack = packContent(sampleContent, { id: 'all', name: 'All' })
  expect(readPack(exportPack(pack), { skills: [], sources: [] })).toEqual({ pack })
})

describe('a broken pack is refused with the place', () => {
  const long = 'x'.repeat(241)
  test.each<[what: string, text: string, place: string, line: number | string, words: RegExp]>([
    ['a comma too many', '{\n "prepside": 1,\n "id": "a",\n}', 'the file', 4, /not JSON: a field name/],
    ['an end too early', '{\n "prepside": 1,\n "skills": [', 'the file', 3, /not JSON: a “]” is missing/],
    ['no JSON at all', 'hello', 'the file', 1, /not JSON/],
    ['a list instead of a pack', '[]', 'prepside', 1, /missing|must be/],
    ['a missing field', '{\n "prepside": 1,\n "id": "a"\n}', 'name', 1, /is missing/],
    ['a format of tomorrow', '{\n "prepside": 2,\n "id": "a", "name": "A"\n}', 'prepside', 2, /format 1 only/],
    ['an unknown field', written({ ...samplePack, script: 'x' }), 'script', '"script"', /no field that is known/],
    [
      'a text that is too long',
      written({ prepside: 1, id: 'a', name: 'A', tips: { planning: [sampleTip('b', { text: long })] } }),
      'tips › planning › entry 1 (b) › text',
      9,
      /241 characters long; the most is 240/,
    ],
    [
      'markup',
      written({ prepside: 1, id: 'a', name: '<img src=x onerror=alert(1)>' }),
      'name',
      4,
      /markup or an invisible character/,
    ],
    ['text that runs backwards', written({ prepside: 1, id: 'a', name: 'a\u202Eb' }), 'name', 4, /invisible character/],
    [
      'a reference to nothing',
      written({ prepside: 1, id: 'a', name: 'A', questions: [sampleQuestion('q', { skills: ['flying'] })] }),
      'questions › entry 1 (q) › skills › entry 1',
      10,
      /a skill that does not exist: “flying”/,
    ],
    [
      'a source that is not there',
      written({ prepside: 1, id: 'a', name: 'A', skills: [sampleSkill('b', { sources: ['a-book', 'rumour'] })] }),
      'skills › entry 1 (b) › sources › entry 2',
      '"rumour"',
      /a source that does not exist: “rumour”/,
    ],
    [
      'an id twice',
      written({ prepside: 1, id: 'a', name: 'A', skills: [sampleSkill('b'), sampleSkill('b')] }),
      'skills › entry 2 (b) › id',
      47,
      /repeats the id “b”/,
    ],
    [
      'tips that wait for each other',
      written({
        prepside: 1,
        id: 'a',
        name: 'A',
        tips: { planning: [sampleTip('b', { after: ['c'] }), sampleTip('c', { after: ['b'] })] },
      }),
      'the file',
      1,
      /wait for each other: planning\/b → planning\/c/,
    ],
    [
      'a pattern instead of a phrase',
      written({ prepside: 1, id: 'a', name: 'A', aliases: { planning: ['plan', '(a+)+$'] } }),
      'aliases › planning › entry 2',
      8,
      /letters, digits, spaces/,
    ],
    [
      'a phrase with a gap in it',
      written({ prepside: 1, id: 'a', name: 'A', aliases: { planning: ['plan ... week'] } }),
      'aliases › planning › entry 1',
      7,
      /two dots in a row/,
    ],
    [
      'a key that reaches the prototype',
      '{\n "prepside": 1, "id": "a", "name": "A",\n "aliases": {\n  "__proto__": ["x"]\n }\n}',
      'aliases › __proto__',
      4,
      /name that is not allowed/,
    ],
    ['a file above the limit', `"${'x'.repeat(packSizeLimit)}"`, 'the file', 1, /larger than 5 MB/],
    ['above the limit in bytes', `"${'€'.repeat(packSizeLimit / 2)}"`, 'the file', 1, /larger than 5 MB/],
  ])('%s', (_, text, place, line, words) => {
    // Where a text was written by a program, the line is the one where these words stand.
    const expected = typeof line === 'number' ? line : text.slice(0, text.lastIndexOf(line)).split('\n').length
    expect(problemsOf(text)[0]).toEqual({ place, line: expected, words: expect.stringMatching(words) })
  })
})

describe('a hostile pack costs little', () => {
  test.each([
    ['depth', `{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`, /nested too deeply/],
    ['depth in broken JSON', `{"a":${'['.repeat(1_000_000)}`, /nested too deeply/],
    ['width', `{"skills":[${'{},'.repeat(1_500_000)}{}]}`, /the most is|more than/],
    ['many wrong items', `{"skills":[${'{},'.repeat(9_000)}{}]}`, /is missing/],
  ])('%s', (_, text, words) => {
    const start = performance.now()
    const problems = problemsOf(text)
    expect(problems[0]?.words).toMatch(words)
    expect(problems.length).toBeLessThanOrEqual(20)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

test('500 skills and 5,000 phrases are read fast', () => {
  const skills = Array.from({ length: 500 }, (_, n) =>
    sampleSkill(`skill-${n}`, { tips: [sampleTip('a'), sampleTip('b', { after: ['a'] })] }),
  )
  const aliases = Object.fromEntries(
    skills.map(({ id }, n) => [id, Array.from({ length: 10 }, (_, m) => `phrase ${n} of ${m}`)]),
  )
  const text = exportPack({ prepside: 1, id: 'large', name: 'Large', skills, aliases })
  const start = performance.now()
  const answer = readPack(text, sampleContent)
  const spent = performance.now() - start
  expect('pack' in answer && answer.pack.skills).toHaveLength(500)
  expect(spent).toBeLessThan(1_000)
})

test('any JSON and any text gets an answer, never an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map((json) => `{"prepside":1,"id":"a","name":"A","skills":${json}}`),
      ),
      (text) => {
        const answer = readPack(text, sampleContent)
        expect('pack' in answer || answer.problems.length > 0).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

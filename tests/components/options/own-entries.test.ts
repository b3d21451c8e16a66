import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  companyNote,
  freshId,
  most,
  notesOf,
  oneLine,
  phrasesOf,
  withOwnSkill,
  withoutOwnSkill,
} from '../../../components/options/own-entries.ts'
import { companySchema, skillSchema } from '../../../content/schema.ts'
import { emptyOwn, readOwn } from '../../../lib/extension/own-content.ts'

const fill = { meaning: 'A skill of mine.', why: 'You added this skill.' }
const form = {
  name: 'Loyalty programmes',
  meaning: '',
  pillar: 'craft' as const,
  phrases: 'loyalty programme\nloyalty scheme',
}

describe('what is written becomes plain text', () => {
  test.each([
    ['  two   words ', 'two words'],
    ['a\nb\tc', 'a b c'],
    ['a\u202Eb\u0000c\uFEFF', 'a b c'],
    ['<b>bold</b>', '‹b>bold‹/b>'],
    ['x < y', 'x < y'],
    ['x'.repeat(300), 'x'.repeat(240)],
    ['', ''],
  ])('%j', (written, line) => {
    expect(oneLine(written, 240)).toBe(line)
  })

  test('phrases come one a line, none twice', () => {
    expect(phrasesOf(' a \n\nb\na\n')).toEqual(['a', 'b'])
  })
})

describe('ids', () => {
  test.each([
    ['Loyalty programmes!', [], 'own-loyalty-programmes'],
    ['Loyalty programmes', [{ id: 'own-loyalty-programmes' }], 'own-loyalty-programmes-2'],
    ['产品', [], 'own-item'],
    ['Über-Skill', [], 'own-u-ber-skill'],
  ])('%s', (written, taken, id) => {
    expect(freshId(written, taken)).toBe(id)
  })
})

describe('own skills', () => {
  test('a new one can be read back, with its phrases', () => {
    const own = withOwnSkill(emptyOwn, form, fill, 'own-loyalty')
    expect(readOwn(JSON.parse(JSON.stringify(own)))).toEqual(own)
    expect(own.skills?.[0]).toMatchObject({ name: 'Loyalty programmes', meaning: fill.meaning, pillar: 'craft' })
    expect(own.aliases).toEqual({ 'own-loyalty': ['loyalty programme', 'loyalty scheme'] })
  })

  test('changing one keeps what the form does not hold', () => {
    const tip = { id: 'own-tip', text: 'Do it.', minutes: 30, artefact: 'A thing', level: 'start' as const }
    const before = withOwnSkill(emptyOwn, form, fill, 'own-loyalty')
    const withTip = { ...before, skills: before.skills?.map((skill) => ({ ...skill, tips: [tip] })) }
    const after = withOwnSkill(withTip, { ...form, name: 'Loyalty' }, fill, 'own-loyalty')
    expect(after.skills).toMatchObject([{ name: 'Loyalty', tips: [tip] }])
  })

  test('removing one removes its phrases and tips', () => {
    expect(withoutOwnSkill(withOwnSkill(emptyOwn, form, fill, 'own-loyalty'), 'own-loyalty')).toEqual(emptyOwn)
  })

  test('whatever is written, it is a skill that can be read', () => {
    const written = fc.record({
      name: fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => oneLine(name, 40) !== ''),
      meaning: fc.string({ unit: 'grapheme', maxLength: 500 }),
      pillar: fc.constantFrom('data', 'user'),
      phrases: fc.string({ unit: 'grapheme' }),
    }) as unknown as fc.Arbitrary<typeof form>
    fc.assert(
      fc.property(written, (given) => {
        const skill = withOwnSkill(emptyOwn, given, fill, 'own-x').skills?.[0]
        expect(v.safeParse(skillSchema, skill).issues).toBeUndefined()
      }),
    )
  })
})

describe('company notes', () => {
  const fillNote = { about: 'Your own notes.', section: 'Your notes' }

  test('come back as they were written', () => {
    const notes = 'Met Mia at the fair.\nThey use RICE.'
    expect(notesOf(companyNote('own-x', 'Aldermoor', notes, fillNote, '2026-11-24'))).toBe(notes)
  })

  /** As many lines as the form takes characters, and more than a card has facts. */
  const manyLines = fc
    .constantFrom('a\n', 'Met Mia.\n', `${'word '.repeat(90)}\n`)
    .map((line) => line.repeat(Math.floor(most.notes / line.length)))

  test('whatever is written is a card that can be read, and no word is lost', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1, maxLength: 2000 }), manyLines), (notes) => {
        const card = companyNote('own-x', 'Aldermoor', notes, fillNote, '2026-11-24')
        expect(v.safeParse(companySchema, card).issues).toBeUndefined()
        const written = notes
          .split('\n')
          .map((line) => oneLine(line))
          .join('')
        expect(notesOf(card).replace(/[\s·]/g, '')).toBe(written.replace(/[\s·]/g, ''))
      }),
    )
  })
})

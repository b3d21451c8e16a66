import { expect, test } from 'vitest'
import type { Pack } from '../../../content/types.ts'
import { applyPacks } from '../../../lib/extension/packs/apply-packs.ts'
import { findCycle } from '../../../lib/extension/packs/find-cycle.ts'
import { previewPack } from '../../../lib/extension/packs/preview-pack.ts'
import { sampleContent, samplePack, sampleQuestion, sampleSkill, sampleTip } from './sample-pack.ts'

const before = structuredClone(sampleContent)

test('a pack adds at the end and replaces in place, and leaves the content alone', () => {
  const { content, aliases } = applyPacks(sampleContent, [samplePack])
  expect(content.skills.map(({ id, name }) => [id, name])).toEqual([
    ['planning', 'Skill planning'],
    ['writing', 'Clear writing'],
    ['interviewing', 'Skill interviewing'],
  ])
  expect(content.skills[0]?.tips.map(({ id }) => id)).toEqual(['draw', 'calendar'])
  expect(content.questions.map(({ id }) => id)).toEqual(['plan', 'interview'])
  expect(content.companies.map(({ id }) => id)).toEqual(['brook-labs'])
  expect(aliases.get('planning')).toEqual(['sprint planning', 'C++ & C#'])
  expect(sampleContent).toEqual(before)
})

test('the later of two packs has the last word, and phrases add up without repeats', () => {
  const other: Pack = {
    prepside: 1,
    id: 'other',
    name: 'Other',
    skills: [sampleSkill('writing', { name: 'Writing well' })],
    aliases: { planning: ['sprint planning', 'roadmap'] },
  }
  const { content, aliases } = applyPacks(sampleContent, [samplePack, other])
  expect(content.skills.find(({ id }) => id === 'writing')?.name).toBe('Writing well')
  expect(aliases.get('planning')).toEqual(['sprint planning', 'C++ & C#', 'roadmap'])
})

test('what refers to a skill of a removed pack is left out', () => {
  const dependent: Pack = {
    prepside: 1,
    id: 'dependent',
    name: 'Dependent',
    aliases: { interviewing: ['ask people'] },
    tips: { interviewing: [sampleTip('more')] },
    questions: [sampleQuestion('ask', { skills: ['interviewing'] })],
  }
  const { content, aliases } = applyPacks(sampleContent, [dependent])
  expect(content).toEqual(sampleContent)
  expect(aliases.size).toBe(0)
})

test('the preview names every addition and replacement', () => {
  const { replaces, changes } = previewPack(sampleContent, [], samplePack)
  expect(replaces).toBeUndefined()
  expect(changes.map(({ kind, id, change }) => `${change} ${kind} ${id}`)).toEqual([
    'adds skills interviewing',
    'replaces skills writing',
    'adds questions interview',
    'adds companies brook-labs',
    'adds sources fair',
    'adds tips planning/calendar',
    'adds aliases planning',
    'adds aliases interviewing',
  ])
})

test('a pack that is installed already is compared with the state without it', () => {
  const newer: Pack = {
    prepside: 1,
    id: samplePack.id,
    name: 'Career centre North',
    questions: [sampleQuestion('plan')],
  }
  const { replaces, changes } = previewPack(sampleContent, [samplePack], newer)
  expect(replaces).toBe(samplePack)
  expect(changes).toEqual([])
})

test.each<[Record<string, string[]>, string[] | undefined]>([
  [{ a: ['b'], b: ['c'], c: [] }, undefined],
  [{ a: ['b', 'c'], b: ['c'], c: ['missing'] }, undefined],
  [{ a: ['a'] }, ['a']],
  [{ start: ['a'], a: ['b'], b: ['c'], c: ['a'] }, ['a', 'b', 'c']],
])('the ring in %j', (after, ring) => {
  expect(findCycle(new Map(Object.entries(after)))).toEqual(ring)
})

test('a chain of 100,000 is no ring and no stack overflow', () => {
  const chain = new Map(Array.from({ length: 100_000 }, (_, n) => [`${n}`, [`${n + 1}`]] as const))
  expect(findCycle(chain)).toBeUndefined()
})

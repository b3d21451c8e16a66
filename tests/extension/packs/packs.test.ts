import { expect, test } from 'vitest'
import type { Pack } from '../../../content/types.ts'
import { applyPacks } from '../../../lib/extension/packs/apply-packs.ts'
import { findCycle } from '../../../lib/extension/packs/find-cycle.ts'
import { installPack, previewPack } from '../../../lib/extension/packs/preview-pack.ts'
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
    'replaces skills writing',
    'adds skills interviewing',
    'adds questions interview',
    'adds companies brook-labs',
    'adds sources fair',
    'adds tips planning/calendar',
    'adds aliases planning',
    'adds aliases interviewing',
  ])
})

test('a newer version of an installed pack shows what it takes away', () => {
  const newer: Pack = {
    prepside: 1,
    id: samplePack.id,
    name: 'Career centre North',
    skills: [sampleSkill('writing', { name: 'Clear writing' })],
    aliases: { planning: ['sprint planning'] },
    sources: [{ id: 'fair', title: 'A careers fair in autumn', date: '2026-10' }],
  }
  const { replaces, changes } = previewPack(sampleContent, [samplePack], newer)
  expect(replaces).toBe(samplePack)
  expect(changes.map(({ kind, id, change }) => `${change} ${kind} ${id}`)).toEqual([
    'removes skills interviewing',
    'removes questions interview',
    'removes companies brook-labs',
    'replaces sources fair',
    'removes tips planning/calendar',
    'removes aliases planning',
    'removes aliases interviewing',
  ])
})

test('what is there already, word for word, is no change', () => {
  const same: Pack = { prepside: 1, id: 'same', name: 'Same', questions: [sampleQuestion('plan')] }
  expect(previewPack(sampleContent, [samplePack], same)).toEqual({ changes: [] })
  expect(previewPack(sampleContent, [samplePack], samplePack)).toEqual({ replaces: samplePack, changes: [] })
})

test('a pack takes the place of the one with its id', () => {
  const other: Pack = { prepside: 1, id: 'other', name: 'Other' }
  const newer: Pack = { ...samplePack, name: 'North' }
  expect(installPack([samplePack, other], newer)).toEqual([newer, other])
  expect(installPack([other], newer)).toEqual([other, newer])
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

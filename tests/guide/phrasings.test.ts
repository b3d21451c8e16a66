import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { judge } from '../../lib/guide/judge.ts'
import { bundledKnowledge } from '../../lib/guide/knowledge.ts'
import type { BlockKind } from '../../lib/posting/posting.ts'
import { postingOf, skillsIn } from './posting-of.ts'

const rows = (name: string) =>
  readFileSync(`tests/guide/phrasings/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(': '))

test.each(rows('asking'))('%s is asked for: %s', (skill, ...text) => {
  expect(Object.keys(skillsIn([text.join(': ')]))).toContain(skill)
})

test.each(rows('silent'))('%s is not asked for under %s: %s', (skill, kind, ...text) => {
  expect(Object.keys(skillsIn([[kind as BlockKind, text.join(': ')]]))).not.toContain(skill)
})

test.each(rows('strength'))('%s is SQL in: %s', (strength, ...text) => {
  const { skills } = judge(postingOf([['minimum', text.join(': ')]]), bundledKnowledge)
  expect(skills.find(({ id }) => id === 'sql-and-data-tools')?.strength).toBe(strength)
})

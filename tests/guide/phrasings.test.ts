import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { BlockKind } from '../../lib/posting/posting.ts'
import { skillsIn } from './posting-of.ts'

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

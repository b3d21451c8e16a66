import { expect, test } from 'vitest'
import { loadContent } from '../../scripts/load-content.ts'
import { sampleSkill, sampleTip } from '../extension/packs/sample-pack.ts'
import { writeFolder } from './sample-files.ts'

const skillText = (more: object) => JSON.stringify({ ...sampleSkill('planning'), ...more }, undefined, 2)

test.each<[what: string, text: string, problem: RegExp]>([
  ['a comma is missing', '{\n  "id": "planning"\n  "pillar": "craft"\n}', /^3 is not JSON: a “,” is missing$/],
  ['a field is unknown', skillText({ nmae: 'Planning' }), /^\d+ nmae is no field that is known here$/],
  ['the pillar is unknown', skillText({ pillar: 'sales' }), /^3 pillar must be one of "data", "collaboration"/],
  [
    'minutes are words',
    skillText({ tips: [{ ...sampleTip('draw'), minutes: 'ten' }] }),
    /^14 tips › entry 1 \(draw\) › minutes must be a number$/,
  ],
  [
    'an id has a space',
    skillText({ tips: [sampleTip('draw it')] }),
    /^12 tips › entry 1 \(draw it\) › id is no id: use small letters/,
  ],
  [
    'a tip is too long',
    skillText({ tips: [sampleTip('draw', { text: 'word '.repeat(60).trim() })] }),
    /^13 tips › entry 1 \(draw\) › text is 299 characters long; the most is 240$/,
  ],
])('%s', async (_, text, problem) => {
  const { problems, content } = await loadContent(await writeFolder({ 'skills/planning.json': text }))
  expect(problems.map(({ line, words }) => `${line} ${words}`)).toEqual([expect.stringMatching(problem)])
  expect(problems[0]?.file).toBe('content/skills/planning.json')
  expect(content.skills).toEqual([])
})

test('skills stand in the order of their pillars, and skills of others after them', async () => {
  const ids = ['creativity', 'zebra', 'product-metrics', 'apple']
  const files = Object.fromEntries(ids.map((id) => [`skills/${id}.json`, JSON.stringify(sampleSkill(id))]))
  const { content } = await loadContent(await writeFolder(files))
  expect(content.skills.map(({ id }) => id)).toEqual(['product-metrics', 'creativity', 'apple', 'zebra'])
})

test('the line for editors is not part of the content', async () => {
  const text = JSON.stringify({ $schema: '../schema.generated.json', ...sampleSkill('planning') })
  const { content, problems } = await loadContent(await writeFolder({ 'skills/planning.json': text }))
  expect(problems).toEqual([])
  expect(content.skills).toEqual([sampleSkill('planning')])
})

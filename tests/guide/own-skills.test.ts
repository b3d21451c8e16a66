import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge } from '../../lib/guide/judge.ts'
import { bundledKnowledge, withOwnSkills } from '../../lib/guide/knowledge.ts'
import { postingOf, skillsIn } from './posting-of.ts'

const robotics = { id: 'own-robotics', pillar: 'craft' as const, phrases: ['robot arm', '(program|teach) .. gripper'] }

test('own phrases are found like bundled ones', () => {
  const knowledge = withOwnSkills(bundledKnowledge, [robotics])
  expect(skillsIn(['Robot arms are yours.', 'Teaching the new gripper.'], knowledge)['own-robotics']).toEqual([
    'Robot arms are yours.',
    'Teaching the new gripper.',
  ])
  expect(
    skillsIn(['No robot arm experience required.', ['benefits', 'A robot arm for your desk.']], knowledge),
  ).not.toHaveProperty('own-robotics')
})

test('bundled skills are judged as before, and a bundled skill can have more phrases', () => {
  const blocks = ['Run A/B tests and define KPIs with engineers.']
  expect(skillsIn(blocks, withOwnSkills(bundledKnowledge, [robotics]))).toEqual(skillsIn(blocks))
  const more = withOwnSkills(bundledKnowledge, [{ id: 'experimentation', pillar: 'data', phrases: ['zebra trial'] }])
  expect(Object.keys(skillsIn(['Set up zebra trials.'], more))).toEqual(['experimentation'])
  expect(skillsIn(['Run A/B tests in zebra trials.'], more).experimentation).toHaveLength(1)
})

test.each([
  ['(', /cannot be read/],
  ['- robot', /begins with “-”/],
  ['x'.repeat(121), /longer than 120/],
  ['', /cannot be read: it has no word/],
  ['one two three four five six seven eight nine ten eleven', /more than 10 words/],
  ['(a|b) (a|b) (a|b) (a|b) (a|b) (a|b)', /too many ways/],
  [undefined as unknown as string, /no text/],
])('a bad phrase is reported, the others stay: %s', (phrase, reason) => {
  const knowledge = withOwnSkills(bundledKnowledge, [{ ...robotics, phrases: [phrase, ...robotics.phrases] }])
  expect(knowledge.problems).toHaveLength(1)
  expect(knowledge.problems[0]).toMatchObject({ skill: 'own-robotics', reason: expect.stringMatching(reason) })
  expect(skillsIn(['Set up robot arms.'], knowledge)).toHaveProperty('own-robotics')
})

test('phrases and skills beyond the limits are left out and said', () => {
  const phrases = Array.from({ length: 5001 }, (_, at) => `word${at}`)
  const { problems } = withOwnSkills(bundledKnowledge, [{ ...robotics, phrases }])
  expect(problems).toEqual([{ skill: 'own-robotics', phrase: 'word5000', reason: 'There are too many phrases.' }])
})

test('nothing that comes from outside throws', () => {
  const phrase = fc.oneof(fc.string({ maxLength: 40 }), fc.anything())
  const skill = fc.record({
    id: fc.string(),
    pillar: fc.constant('craft'),
    phrases: fc.oneof(fc.array(phrase), fc.anything()),
  })
  fc.assert(
    fc.property(fc.array(fc.oneof(skill, fc.constant(null))), (own) => {
      const knowledge = withOwnSkills(bundledKnowledge, own as never)
      judge(postingOf(['Define KPIs with engineers.']), knowledge)
    }),
  )
}, 30_000)

test('a phrase that is no text is left out with a reason, even one that cannot be made one', () => {
  const { problems } = withOwnSkills(bundledKnowledge, [{ ...robotics, phrases: [{ toString: '' }] as never }])
  expect(problems).toEqual([{ skill: 'own-robotics', phrase: '', reason: 'It is no text.' }])
})

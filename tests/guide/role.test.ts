import { expect, test } from 'vitest'
import { judge } from '../../lib/guide/judge.ts'
import { bundledKnowledge } from '../../lib/guide/knowledge.ts'
import { postingOf } from './posting-of.ts'

const guideOf = (blocks: string[], title: string) => judge(postingOf(blocks, title), bundledKnowledge)

const productDuties = ['Write user stories', 'Help shape the roadmap', 'Talk to users']

test.each([
  ['Product Intern', productDuties, 'pm-internship'],
  ['Product Intern', ['Render new bottles in CAD', 'Sew samples of fabric'], 'other'],
  ['PM Intern', ['Support project managers with the project plan', 'Order supplies'], 'adjacent-internship'],
  ['APM Intern', ['Visit our apartment buildings', 'Answer tenants'], 'other'],
  ['Summer Intern', productDuties, 'pm-internship'],
  ['Summer Intern', ['Cook for guests'], 'other'],
  [
    'Product Manager',
    [...productDuties, 'This internship lasts 12 weeks.', 'As an intern you learn a lot.'],
    'pm-internship',
  ],
  ['Product Manager', [...productDuties, 'You will mentor an intern.'], 'pm-role'],
  ['', productDuties, 'pm-role'],
])('“%s” with its duties is decided: %s', (title, blocks, id) => {
  expect(guideOf(blocks, title).role.id).toBe(id)
})

test('what decided is quoted', () => {
  const blocks = ['As a product management intern you learn.', ...productDuties]
  const { role } = guideOf(blocks, 'Product Intern')
  expect(role).toMatchObject({ certainty: 'probable', rule: 'product-duties' })
  expect(role.evidence[0]).toEqual({ block: 0, start: 0, end: 41 })
  expect(role.reason).toContain('“As a product management intern you learn.”')
})

test('an open title is no product management where no word says what is to be built', () => {
  const duties = [
    'Interpret customer insights from surveys',
    'Analyze the market position of competitors',
    'Help the team think more strategically about new markets',
    'Track campaign metrics',
    'Understand the needs of customers',
  ]
  expect(guideOf(duties, 'Summer Internship').role.id).toBe('other')
  expect(guideOf([...duties, 'Write user stories'], 'Summer Internship').role.id).toBe('pm-internship')
})

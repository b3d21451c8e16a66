import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge } from '../../lib/guide/judge.ts'
import { bundledKnowledge } from '../../lib/guide/knowledge.ts'
import { type BlockKind, blockKinds } from '../../lib/posting/posting.ts'
import { anyCharacter } from '../any-character.ts'
import { postingOf, skillsIn } from './posting-of.ts'

const guideOf = (blocks: Parameters<typeof postingOf>[0], title?: string) =>
  judge(postingOf(blocks, title), bundledKnowledge)

test.each([
  ['Define and track KPIs for your feature', 'product-metrics'],
  ['Design and run A/B tests', 'experimentation'],
  ['Experience with SQL or Excel', 'sql-and-data-tools'],
  ['Make data-driven decisions', 'data-analysis'],
  ['Work closely with engineers and designers', 'cross-functional-teamwork'],
  ['Strong written and verbal communication', 'communication'],
  ['Influence without authority', 'leadership-and-stakeholders'],
  ['Manage several projects at the same time, on time', 'execution'],
  ['Bring creative ideas', 'creativity'],
  ['Comfortable with ambiguity', 'problem-solving'],
  ['Help shape the product roadmap', 'product-strategy'],
  ['Curious about technology and eager to learn', 'curiosity-and-passion'],
  ['Write and test prompts for our LLM features', 'ai-fluency'],
  ['Conduct user interviews', 'user-research'],
  ['Understand the pain points of our customers', 'user-empathy'],
  ['Create wireframes in Figma', 'ux-design'],
  ['Research the market and our competitors', 'market-research'],
  ['Write user stories and acceptance criteria', 'requirements'],
  ['Studying computer science or engineering', 'technical-fluency'],
  ['Support the launch of new features', 'go-to-market'],
])('“%s” asks for %s', (text, skill) => {
  expect(skillsIn([text])).toHaveProperty(skill)
})

const silent: [string, BlockKind, string, string][] = [
  ['a denial', 'minimum', 'No SQL required.', 'sql-and-data-tools'],
  ['a denial at the end', 'minimum', 'Knowledge of SQL is not needed.', 'sql-and-data-tools'],
  ['a denial of one of two', 'minimum', 'SQL is not required, a head for numbers is.', 'sql-and-data-tools'],
  ["other people's work", 'role', 'Our data scientists run A/B tests all day.', 'experimentation'],
  ['the company', 'company', 'We build creative tools for data analysis.', 'creativity'],
  ['the company inside the role', 'role', 'We are passionate about technology.', 'curiosity-and-passion'],
  ['a benefit', 'benefits', 'Training in SQL and communication.', 'sql-and-data-tools'],
  ['the law', 'legal', 'We use AI to screen applications.', 'ai-fluency'],
  ['the application', 'apply', 'Write a short story about a roadmap.', 'product-strategy'],
  ['a market salary', 'minimum', 'Competitive salary.', 'market-research'],
  ['reporting to someone', 'role', 'You report to the Product Manager.', 'leadership-and-stakeholders'],
  ['a usability test', 'duties', 'Run usability tests.', 'experimentation'],
  ['machine learning', 'minimum', 'Machine learning basics.', 'curiosity-and-passion'],
  ['a market study', 'duties', 'Market analysis.', 'data-analysis'],
  ['a metric to track', 'duties', 'Define and track success metrics.', 'execution'],
  ['a test to read', 'duties', 'Help design A/B tests and recommend what we do next.', 'product-strategy'],
  ['colleagues who know AI', 'role', 'You sit with machine learning engineers.', 'ai-fluency'],
  ['a traffic light', 'duties', 'Keep the RAG (red, amber, green) status current.', 'ai-fluency'],
  ['whom one answers to', 'role', 'Reporting to the Head of Product, you keep things moving.', 'communication'],
  ['a team of designers', 'minimum', 'Working with designers and creatives is nothing new to you.', 'creativity'],
  ['a trained eye', 'minimum', 'Keen attention to detail.', 'curiosity-and-passion'],
  ['how a company earns', 'duties', 'Explain our business models to partners.', 'data-analysis'],
  ['a web address', 'duties', 'See https://example.org/roadmap?analyze=sql for the place.', 'sql-and-data-tools'],
  ['what is up to the reader', 'other', 'Things you get to do:', 'execution'],
  ['a growing company', 'role', 'You understand a fast growing market.', 'execution'],
  ['what leads somewhere', 'duties', 'Create designs that lead to great products.', 'leadership-and-stakeholders'],
  ['a colleague in research', 'role', 'You work with user researchers.', 'user-research'],
  ['the verb before technology', 'role', 'You will be near new technology.', 'technical-fluency'],
  ['a better process', 'duties', 'Find opportunities for improvement.', 'product-strategy'],
  ['a result that drives', 'minimum', 'Turn plans into result-driven action items.', 'curiosity-and-passion'],
  ['data to work with', 'minimum', 'Ability to work with large amounts of data.', 'cross-functional-teamwork'],
  ['an expert to interview', 'duties', 'Interview subject matter experts for the course.', 'user-research'],
  ['a leader by thought', 'duties', 'Publish thought leadership.', 'leadership-and-stakeholders'],
  ['questions of others', 'duties', 'Keep the list of frequently asked questions.', 'curiosity-and-passion'],
  ['what one is given', 'minimum', 'You will be surrounded by curious colleagues.', 'curiosity-and-passion'],
  ['pay among duties', 'duties', 'Paid time off for creative projects, 401k.', 'creativity'],
  ['the company among duties', 'duties', 'We are passionate about hard problems.', 'curiosity-and-passion'],
  ['customers by name', 'minimum', 'Companies such as Snowflake rely on it.', 'sql-and-data-tools'],
  ['to do well', 'minimum', 'Chances to learn and excel are endless.', 'sql-and-data-tools'],
  ['JavaScript', 'minimum', 'You will go through a lot of spreadsheets.', 'technical-fluency'],
]

test.each(silent)('%s does not count', (_, kind, text, skill) => {
  expect(skillsIn([[kind, text]])).not.toHaveProperty(skill)
})

test('a sentence that names the company speaks of it', () => {
  const posting = postingOf([
    ['role', 'Numbrs helps people to save by AI.'],
    ['role', 'Numbrsome AI skills count.'],
  ])
  posting.company = { value: 'Numbrs, Inc.', reader: 'given' }
  const skill = judge(posting, bundledKnowledge).skills.find(({ id }) => id === 'ai-fluency')
  expect(skill?.evidence.map(({ block }) => block)).toEqual([1])
})

test('the words of a name of several words are no request', () => {
  const posting = postingOf(['Help Oak AI Outreach to grow trees.'])
  posting.company = { value: 'Oak AI Outreach', reader: 'given' }
  expect(judge(posting, bundledKnowledge).skills.map(({ id }) => id)).not.toContain('ai-fluency')
})

test.each([
  ['Numbrs Labs, Inc.', 'Numbrs runs SQL all day.', false],
  ['Numbrs', 'At Numbrs, SQL is everywhere.', false],
  ['Numbrs', 'Help Numbrs with SQL.', true],
  ['Bank AI', 'Query the Bank in SQL.', true],
])('under duties, what begins with the name of %s speaks of it: %s', (company, text, asks) => {
  const posting = postingOf([text])
  posting.company = { value: company, reader: 'given' }
  expect(judge(posting, bundledKnowledge).skills.some(({ id }) => id === 'sql-and-data-tools')).toBe(asks)
})

test.each([
  ['We solve hard problems with SQL.', false],
  ['At our company we prize SQL.', false],
  ['Whatever you do, SQL will help.', true],
  ['Analyse our orders in SQL.', true],
  ['Answer questions with quick SQL before we build.', true],
])('a paragraph under duties that begins with the company asks for nothing: %s', (text, asks) => {
  const posting = postingOf([])
  posting.blocks = [{ kind: 'duties', text, shape: 'paragraph' }]
  expect(judge(posting, bundledKnowledge).skills.some(({ id }) => id === 'sql-and-data-tools')).toBe(asks)
})

test.each<[string, BlockKind, string, 'required' | 'preferred']>([
  ['a duty', 'duties', 'Run A/B tests', 'required'],
  ['a qualification', 'minimum', 'Experience with A/B tests', 'required'],
  ['a preferred block', 'preferred', 'Experience with A/B tests', 'preferred'],
  ['a plus', 'minimum', 'Experience with A/B tests is a plus', 'preferred'],
  ['nice to have', 'minimum', 'Nice to have: A/B tests', 'preferred'],
  ['a wish that is no must', 'minimum', 'A/B tests welcome but not required', 'preferred'],
  ['a must', 'preferred', 'A/B tests are a must', 'required'],
])('%s: %s “%s” is %s', (_, kind, text, strength) => {
  const skill = guideOf([[kind, text]]).skills.find(({ id }) => id === 'experimentation')
  expect(skill?.strength).toBe(strength)
})

test('a skill named in both ways is required', () => {
  const { skills } = guideOf(['Run A/B tests', ['preferred', 'Experience with A/B tests']])
  expect(skills.find(({ id }) => id === 'experimentation')?.strength).toBe('required')
})

test('evidence is the sentence that asks, no more', () => {
  expect(skillsIn(['You like cake. You run A/B tests with care. You go home.']).experimentation).toEqual([
    'You run A/B tests with care.',
  ])
})

test('a sentence does not end before the bracket that closes', () => {
  expect(
    skillsIn(['Tools for A/B tests (split runs, panels etc. ) will be preferred. You go home.']).experimentation,
  ).toEqual(['Tools for A/B tests (split runs, panels etc. ) will be preferred.'])
})

test('a sentence that never ends is cut around the words', () => {
  const text = `${'and something of no concern '.repeat(20)}run A/B tests ${'and something of no concern '.repeat(20)}`
  const [quote] = skillsIn([text.trim()]).experimentation ?? []
  expect(quote).toContain('run A/B tests')
  expect(quote?.length).toBeLessThan(300)
})

test('what is named most, and in duties, comes first; the reason says so', () => {
  const posting = postingOf([
    'Run A/B tests',
    'Plan experiments',
    'Report on A/B tests',
    ['preferred', 'Experience with Figma'],
  ])
  for (const block of posting.blocks) block.heading = block.kind === 'duties' ? 'What you will do:' : 'Bonus'
  const { skills } = judge(posting, bundledKnowledge)
  expect(skills[0]).toMatchObject({
    id: 'experimentation',
    emphasis: 1,
    reason: 'Named 3 times, under “What you will do”.',
  })
  expect(skills.at(-1)).toMatchObject({ id: 'ux-design', reason: 'Named once, under “Bonus”, only as a preference.' })
})

test('a sentence is most about what it begins with', () => {
  const ids = guideOf(['Conduct user interviews to support A/B tests']).skills.map(({ id }) => id)
  expect(ids.indexOf('user-research')).toBeLessThan(ids.indexOf('experimentation'))
})

test('one broad phrase is enough in a short posting, not in a long one', () => {
  const broad = 'Watch how the whole industry moves.'
  const plenty = Array.from({ length: 30 }, () => 'Run A/B tests')
  const alone = Object.keys(skillsIn([broad]))
  const lost = alone.filter((id) => !Object.keys(skillsIn([broad, ...plenty])).includes(id))
  expect(alone.length).toBeGreaterThan(0)
  expect(lost.length).toBeGreaterThan(0)
})

test('the shares of the pillars add up', () => {
  const { pillars } = guideOf(['Run A/B tests', 'Conduct user interviews', 'Write user stories'])
  expect(pillars.map(({ id }) => id)).toEqual(['data', 'collaboration', 'creativity', 'user', 'craft'])
  expect(pillars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  expect(guideOf([]).pillars.every(({ share }) => share === 0)).toBe(true)
})

test('any posting is judged, and all evidence lies inside its block', () => {
  const block = fc.tuple(
    fc.constantFrom(...blockKinds),
    fc.string({ minLength: 1, maxLength: 200, unit: anyCharacter }),
  )
  const words = fc.array(
    fc.constantFrom('You', 'run', 'A/B', 'tests', '.', 'our', 'no', 'users', 'we', '•', 'SQL', 'required'),
    { minLength: 1 },
  )
  const spoken = fc.tuple(
    fc.constantFrom(...blockKinds),
    words.map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(block, spoken)), fc.string(), (blocks, title) => {
      const posting = postingOf(blocks, title)
      const { skills, role } = judge(posting, bundledKnowledge)
      for (const { block: at, start, end } of [...role.evidence, ...skills.flatMap(({ evidence }) => evidence)]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(posting.blocks[at]?.text.length ?? 0)
      }
    }),
  )
}, 30_000)

import { describe, expect, test } from 'vitest'
import coverage from '../../content/seed-coverage.json' with { type: 'json' }
import { skillIds } from '../../content/types.ts'
import { checkArticle, hashRuns, loadArticleRuns } from '../../scripts/check-content/article.ts'
import { checkCounts } from '../../scripts/check-content/counts.ts'
import { checkCoverage } from '../../scripts/check-content/coverage.ts'
import { checkJargon } from '../../scripts/check-content/jargon.ts'
import { checkReadingEase, readingEase } from '../../scripts/check-content/reading-ease.ts'
import { checkReferences } from '../../scripts/check-content/references.ts'
import { contentTexts } from '../../scripts/check-content/texts.ts'
import { loadContent } from '../../scripts/load-content.ts'
import { sampleContent, sampleQuestion, sampleSkill, sampleTip } from '../extension/packs/sample-pack.ts'
import { writeFolder } from './sample-files.ts'

const loaded = await loadContent()
const coverageOf = (value: unknown) => ({ file: 'coverage.json', text: JSON.stringify(value, undefined, 1), value })
const inFile = (text: string) => [
  ...contentTexts([{ file: 'a.json', text: JSON.stringify({ text }), value: { text } }]),
]
const said = (problems: { file: string; line: number; words: string }[]) =>
  problems.map(({ file, line, words }) => `${file}:${line} ${words}`)

describe('references', () => {
  const plan = {
    id: 'tonight',
    name: 'Tonight',
    days: 1,
    minutesPerDay: 60,
    skillMinutes: 0,
    longestTip: 45,
    done: ['A'],
    skip: 'B.',
  }
  const task = { id: 'read', text: 'Read.', artefact: 'Notes' }
  test.each<[what: string, files: Record<string, unknown>, problem: string]>([
    [
      'a file with another name than its skill',
      { 'skills/writing.json': sampleSkill('planning', { sources: [] }) },
      'content/skills/writing.json:2 id is “planning”, but the file is called “writing”',
    ],
    [
      'a tip that comes after none',
      { 'skills/planning.json': sampleSkill('planning', { sources: [], tips: [sampleTip('a', { after: ['b'] })] }) },
      'content/skills/planning.json:18 tips › entry 1 (a) › after › entry 1 names a tip that does not exist: “b”',
    ],
    [
      'a source that is not there',
      { 'benefits.json': [{ id: 'a', title: 'A', text: 'A.', action: 'B.', sources: ['gone'] }] },
      'content/benefits.json:8 entry 1 (a) › sources › entry 1 names a source that does not exist: “gone”',
    ],
    [
      'a list out of order',
      {
        'sources.json': [
          { id: 'b', title: 'B' },
          { id: 'a', title: 'A' },
        ],
      },
      'content/sources.json:7 entry 2 (a) › id stands out of order: the list is sorted by id',
    ],
    [
      'an id twice',
      {
        'sources.json': [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'A' },
        ],
      },
      'content/sources.json:7 entry 2 (a) › id repeats the id “a”',
    ],
    [
      'a question that is asked twice',
      {
        'skills/planning.json': sampleSkill('planning', { sources: [] }),
        'questions.json': [sampleQuestion('a'), sampleQuestion('b')],
      },
      'content/questions.json:15 entry 2 (b) › question asks the same as “a”',
    ],
    [
      'a plan with an unknown task',
      { 'plans.json': { tasks: [task], plans: [{ ...plan, steps: [{ task: 'rest', minutes: 10, day: 1 }] }] } },
      'content/plans.json:22 plans › entry 1 (tonight) › steps › entry 1 names no task: “rest”',
    ],
    [
      'a day that is too full',
      {
        'plans.json': {
          tasks: [task],
          plans: [{ ...plan, skillMinutes: 0, steps: [{ task: 'read', minutes: 90, day: 1 }] }],
        },
      },
      'content/plans.json:10 plans › entry 1 (tonight) has 90 minutes on day 1; the most is 60',
    ],
    [
      'a task before the one it needs',
      {
        'plans.json': {
          tasks: [task, { ...task, id: 'write', after: ['read'] }],
          plans: [
            {
              ...plan,
              steps: [
                { task: 'write', minutes: 10, day: 1 },
                { task: 'read', minutes: 10, day: 1 },
              ],
            },
          ],
        },
      },
      'content/plans.json:30 plans › entry 1 (tonight) › steps › entry 1 comes before “read”, which it needs',
    ],
  ])('%s', async (_, files, problem) => {
    const texts = Object.fromEntries(
      Object.entries(files).map(([name, value]) => [name, JSON.stringify(value, undefined, 1)]),
    )
    const { content, files: read, problems } = await loadContent(await writeFolder(texts))
    expect(problems).toEqual([])
    expect(said(checkReferences(content, read))).toContain(problem)
  })
})

describe('counts', () => {
  test('what is missing is named', () => {
    const problems = said(checkCounts(sampleContent))
    for (const id of skillIds) expect(problems).toContain(`content/skills/${id}.json:1 is missing`)
    expect(problems).toContain('content/companies/tiktok.json:1 is missing')
    expect(problems).toContain('content/questions.json:1 holds 1 entries; the least is 130')
  })

  test('a skill with too few tips, or none for tonight, is named', () => {
    const tips = ['a', 'b', 'c'].map((id) => sampleTip(id, { minutes: 60 }))
    const problems = said(checkCounts({ ...sampleContent, skills: [sampleSkill('planning', { tips })] }))
    expect(problems).toContain('content/skills/planning.json:1 has 3 tips; it should have 4 to 6')
    expect(problems).toContainEqual(expect.stringMatching(/planning.json:1 has no tip that can be done tonight/))
  })
})

describe('coverage of the frame', () => {
  test.each(coverage.map(({ fact, says }) => [fact, says] as const))('%s is missed when its words go', (fact, says) => {
    // The content with these words cut out of every text, as a careless edit would.
    const cut = (value: unknown): unknown => {
      if (typeof value === 'string')
        return says.reduce((text, words) => text.replaceAll(new RegExp(words.replace(/[/]/g, '\\/'), 'gi'), ''), value)
      if (Array.isArray(value)) return value.map(cut)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'id' ? item : cut(item)]))
    }
    const files = loaded.files.map((file) => ({ ...file, value: cut(file.value) }))
    const problems = checkCoverage(coverageOf(coverage), files)
    expect(problems.map(({ words }) => words)).toContainEqual(expect.stringContaining(`has lost ${fact}:`))
  })

  test('a fact without an entry and a place that is gone are named', () => {
    const rest = coverage
      .filter(({ fact }) => fact !== 'S7')
      .map((entry) => (entry.fact === 'S8' ? { ...entry, in: ['skills/gone#why'] } : entry))
    const words = checkCoverage(coverageOf(rest), loaded.files).map((problem) => problem.words)
    expect(words).toContainEqual(expect.stringMatching(/no entry for S7$/))
    expect(words).toContainEqual(expect.stringMatching(/S8 is in skills\/gone#why, which does not exist$/))
  })
})

describe('wording', () => {
  test('eight words in a row of the article are found, whatever their case and punctuation; seven are not', () => {
    const runs = new Set(hashRuns('One two three four five six seven eight.').map(({ hash }) => hash))
    expect(said(checkArticle(inFile('Now: “one, two – three” FOUR five six seven eight nine'), runs))).toEqual([
      'a.json:1 text repeats the article word for word: “one two three four five six seven eight”',
    ])
    expect(checkArticle(inFile('one two three four five six seven nine'), runs)).toEqual([])
  })

  test('the kept hashes are those of a whole article', async () => {
    const runs = await loadArticleRuns()
    expect(runs.size).toBeGreaterThan(400)
    for (const run of runs) expect(run).toMatch(/^[0-9a-f]{12}$/)
  })

  // Flesch 1948: 206.835 - 1.015 × words per sentence - 84.6 × syllables per word.
  test.each([
    ['The cat sat on the mat.', 206.835 - 1.015 * 6 - 84.6],
    ['The cat sat. The dog ran 42 times!', 206.835 - 1.015 * 3.5 - 84.6],
    ['Organisational prioritisation.', 206.835 - 1.015 * 2 - (84.6 * 12) / 2],
  ])('the reading ease of “%s”', (text, ease) => {
    expect(readingEase(text)).toBeCloseTo(ease, 5)
  })

  test('tips that are hard to read are refused', () => {
    const text = 'Operationalise organisational prioritisation methodologies collaboratively.'
    expect(checkReadingEase([sampleSkill('planning', { tips: [sampleTip('a', { text })] })])).toHaveLength(1)
    expect(checkReadingEase([sampleSkill('planning')])).toEqual([])
  })

  test('a term of the trade and a short form need an entry, once each', () => {
    const glossary = [{ id: 'sql', term: 'SQL', meaning: 'A language for data.' }]
    const texts = [...inFile('Watch the churn in SQL and the DAU.'), ...inFile('Churn again. A funnelweb spider.')]
    expect(said(checkJargon(texts, { ...sampleContent, glossary }))).toEqual([
      'a.json:1 text uses “DAU”, which the glossary does not explain',
      'a.json:1 text uses “churn”, which the glossary does not explain',
    ])
  })
})

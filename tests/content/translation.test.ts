import { describe, expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { chinese } from '../../content/bundled-zh.ts'
import { exercises } from '../../content/exercises.ts'
import { chineseExercises } from '../../content/exercises-zh.ts'
import { translated } from '../../content/translated.ts'
import { translatedExercises } from '../../content/translated-exercises.ts'
import type { SkillText, Translation } from '../../content/translation.ts'
import { checkTranslation } from '../../scripts/check-content/translation.ts'
import { loadTranslation } from '../../scripts/load-translation.ts'
import { sampleContent, sampleSkill, sampleTip } from '../extension/packs/sample-pack.ts'
import { writeFolder } from './sample-files.ts'

const english = {
  ...sampleContent,
  questions: [],
  companies: [],
  skills: [sampleSkill('planning', { tips: [sampleTip('draw'), sampleTip('ask', { after: ['draw'] })] })],
  glossary: [
    { id: 'churn', term: 'churn', also: ['churn rate'], meaning: 'Who leaves.' },
    { id: 'sql', term: 'SQL', meaning: 'A language.' },
  ],
}
const planning: SkillText = {
  id: 'planning',
  name: '规划',
  meaning: '你会规划。',
  why: '有用。',
  tips: { draw: { text: '画一张图。', artefact: '一张图' }, ask: { text: '问一问。', artefact: '一个回答' } },
  practice: { how: { question: '怎么做？', outline: ['说怎么做。'], rubric: ['我说了。'] } },
  bullets: ['做了[它]。'],
  mistakes: ['不做。'],
}
const glossary: Translation['glossary'] = [
  { id: 'churn', term: '流失率', also: ['流失'], meaning: '谁走了。' },
  { id: 'sql', term: 'SQL', meaning: '一种语言。' },
]

const none = { drills: [], answers: [], portfolio: [] }
const nothing: Translation = {
  companies: [],
  skills: [],
  pillars: [],
  glossary: [],
  metrics: [],
  frameworks: [],
  questions: [],
  tasks: [],
  plans: [],
  benefits: [],
  intro: [],
}

describe('the check of a translation', () => {
  const { draw } = planning.tips
  test.each<[what: string, texts: object, said: string[]]>([
    ['is silent when all is there', {}, []],
    ['a tip is missing', { tips: { draw } }, ['skills/planning.json:6 tips lacks “ask”']],
    [
      'a tip is of nothing',
      { tips: { ...planning.tips, gone: draw } },
      ['skills/planning.json:15 tips › gone is of nothing in English'],
    ],
    [
      'a mistake is missing',
      { mistakes: [] },
      ['skills/planning.json:30 mistakes holds 0 entries; in English there are 1'],
    ],
    [
      'a step is too many',
      { practice: { how: { ...planning.practice.how, outline: ['一。', '二。'] } } },
      ['skills/planning.json:19 practice › how › outline holds 2 entries; in English there are 1'],
    ],
    ['another skill’s text', { id: 'writing' }, ['skills/planning.json:2 id is another']],
    [
      'a sign of the wrong width',
      { why: '有用,真的。' },
      ['skills/planning.json:5 why has a half-width “,” beside Chinese'],
    ],
    [
      'a tip that is too long',
      { tips: { ...planning.tips, ask: { text: '问'.repeat(121), artefact: '一个回答' } } },
      ['skills/planning.json:12 tips › ask › text is 121 characters long; the most is 120'],
    ],
    ['an unknown field', { minutes: 3 }, ['skills/planning.json:33 minutes is no field that is known here']],
  ])('%s', async (_, texts, said) => {
    expect(await problemsOf({ 'skills/planning.json': { ...planning, ...texts } })).toEqual(said)
  })

  test.each<[what: string, files: Record<string, unknown>, said: string[]]>([
    ['a skill without texts', { 'skills/planning.json': undefined }, ['skills/planning.json:1 is missing']],
    [
      'texts without a skill',
      { 'skills/gone.json': { ...planning, id: 'gone' } },
      ['skills/gone.json:1 is of nothing in English'],
    ],
    ['a term is missing', { 'glossary.json': glossary.slice(1) }, ['glossary.json:1 the file lacks “churn”']],
    [
      'terms in another order',
      { 'glossary.json': glossary.toReversed() },
      ['glossary.json:2 entry 1 (sql) stands where English has “churn”'],
    ],
    [
      'a term twice',
      { 'glossary.json': [...glossary, glossary[1]] },
      ['glossary.json:15 entry 3 (sql) is of nothing in English'],
    ],
  ])('%s', async (_, files, said) => {
    expect(await problemsOf({ 'skills/planning.json': planning, ...files })).toEqual(said)
  })

  async function problemsOf(files: Record<string, unknown>): Promise<string[]> {
    const empty = [
      'pillars',
      'metrics',
      'frameworks',
      'questions',
      'benefits',
      'intro',
      'drills',
      'answers',
      'portfolio',
    ].map((list) => [`${list}.json`, []])
    const lists = { ...Object.fromEntries(empty), 'plans.json': { tasks: [], plans: [] }, 'glossary.json': glossary }
    const all = Object.entries({ ...lists, ...files })
    const texts = all.flatMap(([name, value]) => (value ? [[`zh/${name}`, JSON.stringify(value, undefined, 2)]] : []))
    const { files: read, problems } = await loadTranslation('zh', await writeFolder(Object.fromEntries(texts)))
    const found = problems.length > 0 ? problems : checkTranslation('zh', read, english, none)
    return found.map(({ file, line, words }) => `${file.replace('content/zh/', '')}:${line} ${words}`)
  }
})

describe('content in another language', () => {
  const inChinese = translated(english, { ...nothing, skills: [planning], glossary })
  const [skill] = inChinese.skills

  test('has the translated texts, and keeps what is no text', () => {
    expect(skill).toMatchObject({ name: '规划', mistakes: ['不做。'], pillar: 'craft', sources: ['a-book'] })
    expect(skill?.tips[1]).toEqual({ ...sampleTip('ask', { after: ['draw'] }), text: '问一问。', artefact: '一个回答' })
    expect(skill?.practice).toEqual([{ id: 'how', ...planning.practice.how }])
    expect(skill?.inPostings).toEqual(['do it'])
  })

  test('keeps an English résumé line, with its meaning behind it', () => {
    expect(skill?.bullets).toEqual(['Did [it].（做了[它]。）'])
  })

  test('keeps the English forms of a term, and names them', () => {
    expect(inChinese.glossary).toEqual([
      { id: 'churn', term: '流失率', also: ['流失', 'churn', 'churn rate'], meaning: 'churn · 谁走了。' },
      { id: 'sql', term: 'SQL', also: [], meaning: '一种语言。' },
    ])
  })

  test('what is not translated stays in English', () => {
    const more = sampleSkill('writing', { tips: [sampleTip('draw')] })
    const half = { ...planning, tips: {}, practice: {}, bullets: [], mistakes: [] }
    const content = translated({ ...english, skills: [...english.skills, more] }, { ...nothing, skills: [half] })
    expect(content.skills[1]).toBe(more)
    expect(content.skills[0]).toEqual({ ...english.skills[0], name: '规划', meaning: '你会规划。', why: '有用。' })
    expect(content.glossary).toEqual(english.glossary)
  })

  test('English stays as it is', () => {
    expect(english.skills[0]?.name).toBe('Skill planning')
  })
})

test('a plan keeps its days and steps in another language', () => {
  const { plans, tasks } = translated(bundled, chinese)
  const without = <T extends object>({ ...item }: T, ...texts: (keyof T)[]) => {
    for (const name of texts) delete item[name]
    return item
  }
  expect(plans.map((plan) => without(plan, 'name', 'done', 'skip'))).toEqual(
    bundled.plans.map((plan) => without(plan, 'name', 'done', 'skip')),
  )
  expect(tasks.map((task) => without(task, 'text', 'artefact'))).toEqual(
    bundled.tasks.map((task) => without(task, 'text', 'artefact')),
  )
})

test('exercises keep their right answers, code and order', () => {
  const inChinese = translatedExercises(exercises, chineseExercises)
  const bones = ({ drills, portfolio }: typeof exercises) => [
    drills.map(({ id, kind, level, code, options }) => ({
      id,
      kind,
      level,
      code,
      right: options.map(({ right }) => right),
    })),
    portfolio.map(({ id, roadmap, sections }) => ({ id, roadmap, sections: sections.map((section) => section.id) })),
  ]
  expect(bones(inChinese)).toEqual(bones(exercises))
  expect(translatedExercises(exercises, none)).toEqual(exercises)
})

test('the numbers of an exercise are those of the English one', () => {
  const inChinese = translatedExercises(exercises, chineseExercises)
  const numbers = (text: string) => (text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(\.\d+)?/g) ?? []).sort()
  const figures = ({ drills }: typeof exercises) =>
    drills.flatMap(({ id, options }) =>
      options.flatMap(({ text, right }) => (right && /\d{3}/.test(text) ? [{ id, numbers: numbers(text) }] : [])),
    )
  expect(figures(inChinese)).toEqual(figures(exercises))
  expect(figures(exercises).length).toBeGreaterThan(0)
})

test('every bundled sentence is Chinese', () => {
  const content = translated(bundled, chinese)
  const { sources: _, ...lists } = content
  const sentences = (value: unknown, field = ''): string[] => {
    if (Array.isArray(value)) return value.flatMap((item) => sentences(item, field))
    if (value !== null && typeof value === 'object')
      return Object.entries(value).flatMap(([name, item]) => sentences(item, name))
    return typeof value === 'string' && !notTranslated.has(field) && /\p{Script=Han}|\p{L} \p{L}/u.test(value)
      ? [value]
      : []
  }
  // Names of methods and their authors, words of postings and sources, queries and English forms of terms stay.
  const notTranslated = new Set(['also', 'inPostings', 'credit', 'term', 'id', 'quote', 'names', 'code'])
  const texts = sentences([lists, translatedExercises(exercises, chineseExercises)])
  expect(texts.length).toBeGreaterThan(2000)
  expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
})

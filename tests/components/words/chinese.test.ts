import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chineseWords } from '../../../components/words/zh/index.ts'
import { measures } from '../../../components/words/zh/measure.ts'
import { phraseReason } from '../../../components/words/zh/phrase-reason.ts'
import { reason } from '../../../components/words/zh/reason.ts'
import { judge } from '../../../lib/guide/judge.ts'
import { bundledKnowledge, withOwnSkills } from '../../../lib/guide/knowledge.ts'
import { readText } from '../../../lib/posting/read-text.ts'

const folder = join(import.meta.dirname, '..', '..', 'postings')
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))

describe('reasons of the judging in Chinese', () => {
  test.each<[english: string, chinese: string]>([
    ['Named once.', '提到 1 次。'],
    ['Named twice, under “What you do”.', '提到 2 次，都在“What you do”下。'],
    ['Named 3 times, twice under “You”, only as a preference.', '提到 3 次，其中 2 次在“You”下，只是加分项。'],
    ['The title says “PM” and “Intern”.', '标题写着“PM”和“Intern”。'],
    [
      "The title says “Product Intern” and the duties are a product manager's: “write specs and “PRDs””",
      '标题写着“Product Intern”，职责也是产品经理的：“write specs and “PRDs””',
    ],
    ["The title leaves it open, and the duties are a product manager's.", '标题没有说明，但职责是产品经理的。'],
    ['Something new.', 'Something new.'],
  ])('%s', (english, chinese) => {
    expect(reason(english)).toBe(chinese)
  })

  test('every reason for the labelled postings has Chinese words', () => {
    const titles = Object.values<string[]>(read('titles.json'))
      .flat()
      .map((title) => ({ title, description: '' }))
    const postings = globSync('*.json', { cwd: folder })
      .filter((file) => file !== 'titles.json')
      .map(read)
    const reasons = [...titles, ...postings].flatMap(({ title, description }) => {
      const guide = judge(readText(description, { title }), bundledKnowledge)
      return [guide.role.reason, ...guide.skills.map((skill) => skill.reason)]
    })
    expect(new Set(reasons).size).toBeGreaterThan(300)
    // What is left in English stands in quotes.
    const left = reasons.map(reason).filter((said) => /[A-Za-z]{2}/.test(said.replace(/“.*”/gs, '')))
    expect(left).toEqual([])
  })
})

describe('measures in Chinese', () => {
  test.each([
    [45, '45 分钟', '45 分钟'],
    [60, '1 小时', '1 小时'],
    [150, '2 小时 30 分', '3 小时'],
    [0, '0 分钟', '0 分钟'],
  ])('%d minutes', (minutes, exactly, roughly) => {
    expect([measures.duration(minutes), measures.roughDuration(minutes)]).toEqual([exactly, roughly])
  })

  test('days', () => {
    expect(measures.nameOfDay('2026-11-25')).toBe('11月25日周三')
    expect(measures.wholeDay('2026-12-01')).toBe('2026年12月1日')
    expect([-3, -1, 0, 1, 12].map(measures.daysFrom)).toEqual(['3天前', '昨天', '今天', '明天', '12天后'])
    expect([measures.languageName('de'), measures.languageName('???')]).toEqual(['德语', '???'])
  })
})

describe('what can be wrong with a pack, in Chinese', () => {
  test.each([
    ['- plan', /以“-”开头/],
    ['(a', /缺少“\)”/],
    ['a)', /“\)”/],
    ['?', /“\?”/],
    ['@nowhere', /@?nowhere/],
    ['a ...', /空缺/],
    ['x'.repeat(200), /超过 120 个字符/],
    ['one two three four five six seven eight nine ten eleven', /超过 10 个词/],
    ['', /看不懂|没有词/],
  ])('the phrase “%s”', (phrase, words) => {
    const { problems } = withOwnSkills(bundledKnowledge, [{ id: 'own-x', pillar: 'craft', phrases: [phrase] }])
    expect(problems).toHaveLength(1)
    const said = phraseReason(problems[0]?.reason ?? '')
    expect(said).toMatch(words)
    expect(said.replace(/“.*?”|@?nowhere/g, '')).not.toMatch(/[A-Za-z]{2}/)
  })

  test('every fault has Chinese words, with what they need to know', () => {
    const { faults, kinds } = chineseWords.faults
    const say = faults as unknown as Record<string, (...given: string[]) => string>
    const said = Object.entries(say).filter(([id]) => id !== 'other' && id !== 'no-json')
    expect(said.length).toBeGreaterThan(25)
    for (const [id, words] of said) expect(words('7', '9'), id).toMatch(/\p{Script=Han}/u)
    expect(faults['too-long']('241', 240)).toBe('有 241 个字符，最多 240 个')
    expect(kinds.Array).toBe('[ ] 里的列表')
  })
})

test('Chinese signs are full-width', () => {
  const texts = globSync('components/words/zh/*.ts', { cwd: join(import.meta.dirname, '..', '..', '..') }).flatMap(
    (file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /(?<=\p{Script=Han})[,:;?!()]|[,:;?!(](?=\p{Script=Han})/u.test(line))
        .map((line) => `${file}: ${line.trim()}`),
  )
  expect(texts).toEqual([])
})

test('no word of the interface is left in English', () => {
  const names =
    /^(Prepside|English|CSV|Markdown|RICE|zh-CN|storage|scripting|activeTab|contextMenus|preparation-plan|stories|careers\.example\.com|loyalty programme\nloyalty scheme|Esc|Enter|[^A-Za-z]*)$/
  const words = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(words)
        : []
  const left = words(chineseWords).filter((text) => !/\p{Script=Han}/u.test(text) && !names.test(text))
  expect(left).toEqual([])
})

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sample = readFileSync(join(root, 'content/sample/posting.html'), 'utf8')

/** Runs the command on these lines, each an object or the raw text of a line. */
function analyze(lines: unknown[]) {
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
  const { stdout, status } = spawnSync(process.execPath, ['scripts/analyze.ts'], { cwd: root, input, encoding: 'utf8' })
  expect(status).toBe(0)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('one answer a line, in the order of the lines; a bad line is an error of its own', () => {
  const answers = analyze([
    {
      id: 'text',
      title: 'Product Manager Intern',
      company: 'Northwind',
      description: 'What you will do\n- Define success metrics.',
    },
    'no JSON at all',
    { id: 'empty' },
    { id: 'typed', title: 'x', description: 7 },
    { id: 'address', html: '<p>x</p>', url: 'nowhere' },
    '[1]',
    { id: 'page', url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001', html: sample },
    {
      id: 'list',
      url: 'https://job-boards.greenhouse.io/northwindvideo',
      html: '<h1>Jobs</h1><a href="/x">Product Manager Intern</a>',
    },
  ])
  expect(answers.map(({ id }) => id)).toEqual(['text', null, 'empty', 'typed', 'address', null, 'page', 'list'])
  expect(answers.map(({ error }) => typeof error)).toEqual([
    'undefined',
    'string',
    'string',
    'string',
    'string',
    'string',
    'undefined',
    'undefined',
  ])
  expect(answers[0]).toMatchObject({ posting: true, role: 'pm-internship', company: 'Northwind' })
  expect(answers[6]).toMatchObject({
    posting: true,
    title: 'Product Manager Intern, Creator Growth (Summer 2027)',
    company: 'Northwind Video',
    role: 'pm-internship',
  })
  expect(answers[7]).toMatchObject({ posting: false })
})

test('every quote stands in the posting word for word', () => {
  const description = 'Requirements\n- Strong analytical skills and SQL\n- You love short video\nNice to have: Figma'
  const [answer] = analyze([{ id: 1, title: 'Product Manager Intern', company: '', description }])
  const quotes: string[] = answer.skills.flatMap(({ evidence }: { evidence: { quote: string }[] }) =>
    evidence.map(({ quote }) => quote),
  )
  expect(quotes.length).toBeGreaterThan(2)
  for (const quote of quotes) expect(description).toContain(quote)
})

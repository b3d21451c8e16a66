import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/*
 * What the README tells a newcomer to do, done in a copy of the project.
 */

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'prepside-newcomer-'))
const made = ['node_modules', '.git', '.output', 'artefacts', 'tests/browser', 'tests/postings']
cpSync(root, copy, { recursive: true, filter: (path) => !made.some((name) => path === join(root, name)) })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const run = (...command: string[]) =>
  spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const siteFile = (/```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '').replace(/^ {5}/gm, '')

const saved = `<!doctype html><html><head><title>Product Manager Intern</title><script>track()</script></head><body>
<header><a href="/">Nestboard</a></header><h1 data-part="title">Product Manager Intern</h1><div data-part="employer">Heron Maps</div>
<div data-part="text"><p>Heron Maps draws maps for people on foot.</p><h2>What you will do</h2><ul><li>Talk to walkers</li>
<li>Write user stories with the engineers</li></ul><p>Write to ola@heron.example.</p></div><aside>Similar: Data Intern</aside></body></html>`
const posting = 'https://jobs.nestboard.example/heron-maps/1234567'

test('a site is added with a file and a saved page, as the README says', () => {
  writeFileSync(join(copy, 'saved.html'), saved)
  writeFileSync(join(copy, 'lib/posting/sites/nestboard.ts'), siteFile)
  expect(run('scripts/generate.ts').stderr).toBe('')
  const added = run('scripts/add-page.ts', 'saved.html', posting, 'pm-intern')
  expect(added.stdout).toContain('read as “Product Manager Intern” at “Heron Maps”')
  const folder = join(copy, 'tests/pages/nestboard/pm-intern')
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).not.toMatch(/track|ola@/)
  expect(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))).toMatchObject({
    url: posting,
    site: 'nestboard',
    posting: true,
    title: 'Product Manager Intern',
    company: 'Heron Maps',
  })
  const checked = run('node_modules/vitest/vitest.mjs', 'run', '--project=rules', 'tests/pages')
  expect(checked.stdout).toMatch(/Tests +\d+ passed \(\d+\)/)
  expect(checked.status).toBe(0)
})

test('“npm run format” mends what is written carelessly', () => {
  const file = join(copy, 'lib/posting/sites/nestboard.ts')
  writeFileSync(file, siteFile.replace(/^ {2}/gm, '      '))
  const { status } = spawnSync('npm', ['run', '-s', 'format', '--', file], {
    cwd: copy,
    shell: process.platform === 'win32',
  })
  expect(status).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(siteFile)
})

test('a saved page of an unknown site says that its file comes first', () => {
  const { stdout } = run('scripts/add-page.ts', 'saved.html', 'https://jobs.lark.example/1234567', 'intern', 'pages')
  expect(stdout).toContain('No file in lib/posting/sites knows this address')
})

test('a phrase finds its skill; one that is written wrongly is named with file and line, and nothing else', () => {
  const phrases = join(copy, 'content/phrases/user-research.txt')
  appendFileSync(phrases, 'shadow .. (walker|rider)\n')
  expect(run('scripts/generate.ts').stderr).toBe('')
  const line = { id: 1, title: 'Product Manager Intern', company: '', description: 'You will\n- Shadow our walkers' }
  const { stdout } = spawnSync(process.execPath, ['scripts/analyze.ts'], {
    cwd: copy,
    input: `${JSON.stringify(line)}\n`,
    encoding: 'utf8',
  })
  expect(JSON.parse(stdout).skills).toMatchObject([{ id: 'user-research' }])
  appendFileSync(phrases, '(shadow | walk\n')
  const { stderr, status } = run('scripts/generate.ts')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^content\/phrases\/user-research\.txt:\d+: .*missing\n$/)
})

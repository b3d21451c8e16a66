import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const run = (...command: string[]) =>
  execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8', stdio: 'pipe' })

test('“npm run score” gives the accuracy that is promised, or better', () => {
  const [, count, precision, recall, roles] =
    /on the (\d+) written.* precision ([\d.]+) and recall ([\d.]+) or better, and (\d+) roles/.exec(readme) ?? []
  const said = run('scripts/score.ts', '--quiet', '--from', 'none')
  const got = /written: (\d+) postings · roles (\d+) of \d+ · precision ([\d.]+), recall ([\d.]+)/.exec(said) ?? []
  expect(got[1]).toBe(count)
  expect(Number(got[2])).toBeGreaterThanOrEqual(Number(roles))
  expect(Number(got[3])).toBeGreaterThanOrEqual(Number(precision))
  expect(Number(got[4])).toBeGreaterThanOrEqual(Number(recall))
})

test('“npm run content” runs and finds the content whole', () => {
  expect(() => run('scripts/check-content.ts')).not.toThrow()
})

test('“npm run add-page” says what it wants', () => {
  expect(() => run('scripts/add-page.ts')).toThrow('slug-of-the-fixture')
})

import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

test('every command that the README names exists', () => {
  const named = [...readme.matchAll(/(?:`|&& |^)npm (?:run (?:-s )?)?([a-z][\w:-]*)/gm)].map(([, name = '']) => name)
  const own = named.filter((name) => !['ci', 'run', 'install'].includes(name))
  expect(own.length).toBeGreaterThan(6)
  expect([...new Set(own)].filter((name) => !(name in scripts))).toEqual([])
})

test('every path that the README links or names exists', () => {
  const paths = [
    ...readme.matchAll(
      /\]\(([^)#:]+)\)|`((?:lib|content|components|entrypoints|scripts|tests|store|docs|public)\/[\w./-]*)`/g,
    ),
  ].map(([, link, name]) => link ?? name ?? '')
  expect(paths.length).toBeGreaterThan(5)
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('every promise names a test or a command that shows it', () => {
  const table = /\| what \| shown by \|\n\| --- \| --- \|\n((?:\|.*\|\n)+)/.exec(readme)?.[1] ?? ''
  const promises = table.trim().split('\n')
  expect(promises.length).toBeGreaterThan(8)
  for (const promise of promises) {
    const shown = promise.split(' | ').at(-1) ?? ''
    const named = [...shown.matchAll(/`(tests\/[^`]+)`|`npm (?:run )?([\w:]+)/g)]
    expect(named.length, promise).toBeGreaterThan(0)
    for (const [, path, command] of named) {
      if (path === undefined) expect(Object.keys(scripts), promise).toContain(command)
      else
        expect(
          globSync(statSync(join(root, path)).isDirectory() ? `${path}/**/*.test.ts` : path, { cwd: root }),
          promise,
        ).not.toEqual([])
    }
  }
})

test('every permission is named with its reason', () => {
  const [, asked = ''] = /permissions: \[([^\]]+)\]/.exec(read('wxt.config.ts')) ?? []
  const names = [...asked.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(3)
  for (const place of [readme, read('store/permissions.md')])
    expect(names.filter((name) => !new RegExp(`\`${name}\`.*[a-z]{3,} `).test(place))).toEqual([])
})

test('the two commands come first', () => {
  expect(readme.split('\n').slice(0, 6).join('\n')).toMatch(/npm ci && npm start[\s\S]*npm ci && npm test/)
})

test('the lock file names no host to download from', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/)
})

test('there are as many written pages and sites as it says, or more', () => {
  const [, pages, sites] = /the (\d+) written pages .*of (\d+) sites/.exec(readme) ?? []
  const found = (pattern: string) => globSync(pattern, { cwd: root, exclude: ['**/*.generated.ts'] }).length
  expect(found('tests/pages/*/*/expected.json')).toBeGreaterThanOrEqual(Number(pages))
  expect(found('lib/posting/sites/*.ts')).toBeGreaterThanOrEqual(Number(sites))
})

/** Commands that take minutes, for those who measure. */
const byHand = ['bench', 'test:soak']

test('every command that the README names is run by a test, or by `npm test` itself', () => {
  const tests = globSync('tests/{commands,package}/*.test.ts', { cwd: root }).map(read).join('\n')
  const whole = scripts.test ?? ''
  const isRun = (name: string) => {
    const [file] = /scripts\/[\w/-]+\.ts/.exec(scripts[name] ?? '') ?? []
    const tool = scripts[name]?.split(' && ').at(-1) ?? ''
    const [, mode] = /^npm start -- (--\w+)$/.exec(tool) ?? []
    return (
      name === 'test' ||
      whole.split(/ && | -- /).some((step) => step === `npm run -s ${name}` || step === tool) ||
      (file !== undefined && tests.includes(`'${file}'`)) ||
      (mode !== undefined && tests.includes(`'${mode}'`)) ||
      new RegExp(`npm\\((?:'run', )?(?:'-s', )?'${name}'|'run', '-s', '${name}'`).test(tests)
    )
  }
  const named = [...readme.matchAll(/`npm (?:run )?(?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name)
  const own = [...new Set(named)].filter((name) => name in scripts)
  expect(own.length).toBeGreaterThan(12)
  expect(own.filter((name) => !isRun(name))).toEqual(byHand)
})

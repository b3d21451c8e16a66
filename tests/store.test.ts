import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/*
 * What is said in the stores and to developers about what ships is compared with what ships.
 */

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { dependencies, devDependencies, version } = JSON.parse(read('package.json'))
/** The names in the first column of a text's tables. */
const named = (text: string) => [...text.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name).sort()

test('every permission has its reason, and no other is given one', () => {
  const config = read('wxt.config.ts')
  const listed = [...config.matchAll(/\b(?:optional_)?permissions: \[([^\]]+)\]/g)].flatMap(
    ([, names]) => names?.match(/\w+/g) ?? [],
  )
  const hosts = ['host_permissions', 'optional_host_permissions'].filter((name) => config.includes(`    ${name}:`))
  expect(listed.length).toBeGreaterThan(2)
  expect(named(read('store/permissions.md'))).toEqual([...listed, ...hosts].sort())
})

test('every dependency says what it is for', () => {
  expect(named(read('docs/dependencies.md'))).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort())
})

test('the summary of the listing is the description of the extension, as long as stores allow', () => {
  const { description } = JSON.parse(read('public/_locales/en/messages.json'))
  expect(read('store/listing.md')).toContain(`\n${description.message}\n`)
  expect(description.message.length).toBeLessThanOrEqual(132)
})

test('the changelog begins with the version of package.json', () => {
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version)
})

test('the README shows the picture that “npm run store” draws, in its size', () => {
  expect(read('README.md')).toContain('](docs/sidebar.png)')
  const png = readFileSync(join(root, 'docs/sidebar.png'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([960, 600])
  expect(png.length).toBeLessThan(250_000)
})

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readZip, writeInto } from './read-zip.ts'

/*
 * The packages as they are handed in to the stores.
 */

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const zip = (what: string, folder = root) => join(folder, `.output/prepside-${version}-${what}.zip`)
// The test runner calls itself NODE_ENV "test", which would be built in.
const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined }
const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, env, stdio: 'pipe', shell: process.platform === 'win32' })
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

const empty = mkdtempSync(join(tmpdir(), 'prepside-sources-'))
afterAll(() => rmSync(empty, { recursive: true, force: true }))
beforeAll(() => {
  for (const what of ['chrome', 'firefox', 'sources']) rmSync(zip(what), { force: true })
  run('npm', ['run', '-s', 'zip'], root)
}, 300_000)

describe.each(['chrome', 'firefox'])('the %s package', (browser) => {
  let files: () => ReadonlyMap<string, Buffer>
  beforeAll(() => {
    const read = readZip(zip(browser))
    files = () => read
  })
  const manifest = () => JSON.parse(String(files().get('manifest.json')))

  test('has the version of package.json, which the changelog describes', () => {
    expect(manifest()).toMatchObject({ manifest_version: 3, version })
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}`)
  })

  test('holds every file that its manifest names, and its icons at every size', () => {
    const { icons, content_scripts, background, action, options_ui } = manifest()
    const named: string[] = [
      ...Object.values<string>(icons),
      ...content_scripts.flatMap(({ js }: { js: string[] }) => js),
      background.service_worker ?? background.scripts[0],
      action.default_popup,
      options_ui.page,
    ]
    expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']))
    expect(named.filter((path) => !files().has(path))).toEqual([])
  })

  test('lets no page reach its files, and carries no source map and no code from elsewhere', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources')
    const paths = [...files().keys()]
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([])
    const scripts = [...files()].filter(([path]) => path.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(10)
    const remote = /\beval\(|new Function\(|importScripts\(|import\(['"`]https?:|src=['"`]https?:/
    expect(scripts.filter(([, code]) => remote.test(String(code))).map(([path]) => path)).toEqual([])
  })

  test('holds the licence of everything in it that is not ours, and nothing that asks for more than its notice', () => {
    const notice = String(files().get('third-party.txt'))
    const licences = [...notice.matchAll(/^(\S+) [\d.]+, (.+), http/gm)]
    expect(licences.map(([, name]) => name)).toEqual(expect.arrayContaining(['preact', 'lucide', 'valibot']))
    const free = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)$/
    expect(licences.filter(([, , licence = '']) => !free.test(licence)).map(([all]) => all)).toEqual([])
  })

  test('has no file too large for a reviewer’s tool to read (5 MB)', () => {
    expect([...files()].filter(([, code]) => code.length > 5_000_000).map(([path]) => path)).toEqual([])
  })
})

test('Firefox learns that no data is collected', () => {
  const { browser_specific_settings } = JSON.parse(String(readZip(zip('firefox')).get('manifest.json')))
  expect(browser_specific_settings.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  })
})

describe('the sources', () => {
  test('hold nothing that is generated, fetched or saved from the web', () => {
    const paths = [...readZip(zip('sources')).keys()]
    expect(paths).toEqual(expect.arrayContaining(['package-lock.json', 'README.md', 'wxt.config.ts', 'LICENSE']))
    expect(paths.filter((path) => /\.generated\.|node_modules|^\.|^tests\//.test(path))).toEqual([])
  })

  test('build the identical Firefox package in an empty directory', () => {
    for (const [path, content] of readZip(zip('sources'))) writeInto(empty, path, content)
    // What "npm ci" would fetch by the same lock file.
    symlinkSync(join(root, 'node_modules'), join(empty, 'node_modules'), 'junction')
    run('npm', ['run', '-s', 'zip'], empty)
    expect(existsSync(zip('firefox', empty))).toBe(true)
    const [before, after] = [readZip(zip('firefox')), readZip(zip('firefox', empty))]
    const differing = [...before].filter(([path, content]) => !after.get(path)?.equals(content)).map(([path]) => path)
    expect(differing).toEqual([])
    expect(hash(zip('firefox', empty))).toBe(hash(zip('firefox')))
  }, 300_000)
})

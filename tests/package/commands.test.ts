import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/*
 * The commands of the README that open a browser.
 */

const root = join(import.meta.dirname, '../..')
// The test runner calls itself NODE_ENV "test", which would be built in.
const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined }
const shell = process.platform === 'win32'
const npm = (...words: string[]) => spawnSync('npm', words, { cwd: root, env, shell, encoding: 'utf8' })
/** A page without a sidebar is given time twice: by itself, and after the button. */
const patience = { timeout: 120_000 }
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('“npm start” prints what the sidebar shows on the sample, and saves a picture', () => {
  const picture = join(root, 'artefacts/sidebar.png')
  rmSync(picture, { force: true })
  const { stdout, status } = npm('start', '-s', '--', '--headless')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Role: pm-internship$/m)
  expect(stdout).toMatch(/^#+ Product Manager Intern/m)
  expect(stdout).toContain('“Present your findings to the leadership team at the end of the summer.”')
  expect(stdout).toContain('──── Plan')
  expect(existsSync(picture)).toBe(true)
})

test('“npm start” on a saved page of an unknown site reads it as the toolbar button would', patience, () => {
  const folder = mkdtempSync(join(tmpdir(), 'prepside-start-'))
  const page = join(folder, 'posting.html')
  const sample = readFileSync(join(root, 'content/sample/posting.html'), 'utf8')
  writeFileSync(page, sample.replace('<head>', '<head><link rel="canonical" href="https://heron.example">'))
  const { stdout, status } = npm('start', '-s', '--', page, '--headless')
  rmSync(folder, { recursive: true, force: true })
  expect(stdout).toMatch(/^Role: pm-internship$/m)
  expect(stdout).toContain('“Present your findings to the leadership team at the end of the summer.”')
  expect(status).toBe(0)
})

test('“npm start” on a page that is no posting says so and fails', patience, () => {
  const folder = mkdtempSync(join(tmpdir(), 'prepside-start-'))
  const page = join(folder, 'list.html')
  writeFileSync(page, '<!doctype html><title>Recipes</title><h1>Soup</h1><p>Cut the onions.</p>')
  const { stderr, status } = npm('start', '-s', '--', page, '--headless')
  rmSync(folder, { recursive: true, force: true })
  expect(stderr).toContain('No sidebar appeared')
  expect(status).toBe(1)
})

test('“npm run dev” opens the sample and stays until it is ended', async () => {
  const child = spawn(process.execPath, ['scripts/start.ts', '--watch', '--headless'], { cwd: root, env })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(said)))
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk
        if (/Prepside is open on https:\S+\. It is built anew/.test(said)) resolve()
      })
  })
  child.kill('SIGINT')
  await ended
})

test('“npm run store” draws every picture of the listing in the size that stores ask for', () => {
  const folder = join(root, 'artefacts/store')
  rmSync(folder, { recursive: true, force: true })
  expect(npm('run', '-s', 'store').status).toBe(0)
  for (const name of ['sidebar', 'popup', 'plan', 'postings', 'options'])
    expect(sizeOf(readFileSync(join(folder, `${name}.png`))), name).toEqual([1280, 800])
  expect(sizeOf(readFileSync(join(folder, 'tile.png')))).toEqual([440, 280])
  expect(existsSync(join(folder, 'listing.md'))).toBe(true)
})

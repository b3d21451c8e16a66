/**
 * The quick loop, `npm run check`: format and lint, types, unit and component tests, side by side. What passes says
 * nothing but its time; what fails says all it has to say. Ends with 1 where one of them fails. With words behind it,
 * the tests are those that vitest takes them for; without, all but the slow ones, which `npm test` runs.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const chosen = process.argv.slice(2)
const tests = ['--reporter=minimal', ...(chosen.length > 0 ? chosen : ['--project=!slow'])]
// What the tools themselves are made of is compiled once, which is a fifth of their time.
const env = { ...process.env, FORCE_COLOR: '1', NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') }

/** What the types and the tests begin with; format and lint do without. */
const generated = run('scripts/generate.ts')
const passed = await Promise.all([
  check('format and lint', () => run('node_modules/@biomejs/biome/bin/biome', 'check', '--colors=force')),
  check(
    'types',
    () => generated,
    prepareTypes,
    () => run('node_modules/typescript/bin/tsc', '--pretty'),
  ),
  check(
    'tests',
    () => generated,
    () => run('node_modules/vitest/vitest.mjs', 'run', ...tests),
  ),
])
process.exitCode = passed.every(Boolean) ? 0 : 1

/** Takes the steps one after another, up to the first that does not end well. */
async function check(name: string, ...steps: (() => Promise<boolean>)[]): Promise<boolean> {
  const start = performance.now()
  let passed = true
  for (const step of steps) passed = passed && (await step())
  console.log(`${passed ? '✓' : '✗'} ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return passed
}

/** The types of what is in `entrypoints` and `public`, anew where something changed there, since a file may have been added. */
async function prepareTypes(): Promise<boolean> {
  const types = join(root, '.wxt/tsconfig.json')
  const sources = ['wxt.config.ts', 'entrypoints', 'public'].flatMap((path) => {
    const at = join(root, path)
    return statSync(at).isDirectory()
      ? [at, ...readdirSync(at, { recursive: true }).map((name) => join(at, `${name}`))]
      : [at]
  })
  if (existsSync(types) && sources.every((path) => statSync(path).mtimeMs < statSync(types).mtimeMs)) return true
  if (!(await run('node_modules/wxt/bin/wxt.mjs', 'prepare'))) return false
  // A file that would be written as it is, it leaves alone.
  utimesSync(types, new Date(), new Date())
  return true
}

/** Whether a script or tool of ours ends well; says what it said where it does not. */
function run(script: string, ...words: string[]): Promise<boolean> {
  const said: Buffer[] = []
  const child = spawn(process.execPath, [join(root, script), ...words], { cwd: root, env })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

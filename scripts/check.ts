/**
 * The quick loop, `npm run check`: format and lint, types, unit and component tests, side by side. What passes says
 * nothing but its time; what fails says all it has to say. Ends with 1 where one of them fails. With words behind it,
 * the tests are those that vitest takes them for; without, all but the slow ones, which `npm test` runs.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const chosen = process.argv.slice(2)
/** What runs side by side, each in steps. */
const checks = {
  'format and lint': [['@biomejs/biome/bin/biome', 'check', '--colors=force']],
  // The types of what is in `entrypoints` and `public` come first, since a file may have been added there.
  types: [
    ['wxt/bin/wxt.mjs', 'prepare'],
    ['typescript/bin/tsc', '--pretty'],
  ],
  tests: [['vitest/vitest.mjs', 'run', '--reporter=minimal', ...(chosen.length > 0 ? chosen : ['--project=!slow'])]],
}
// What the tools themselves are made of is compiled once, which is a fifth of their time.
const env = { ...process.env, FORCE_COLOR: '1', NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') }

const passed = await Promise.all(Object.entries(checks).map(([name, steps]) => runAll(name, steps)))
process.exitCode = passed.every(Boolean) ? 0 : 1

async function runAll(name: string, steps: string[][]): Promise<boolean> {
  const start = performance.now()
  let passed = true
  for (const step of steps) passed = passed && (await run(step))
  console.log(`${passed ? '✓' : '✗'} ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return passed
}

/** Whether a tool of ours ends well; says what it said where it does not. */
function run([tool = '', ...words]: string[]): Promise<boolean> {
  const said: Buffer[] = []
  const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...words], { cwd: root, env })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

/**
 * The quick loop, `npm run check`: format and lint, types, unit and component tests, side by side. What passes says
 * nothing but its time; what fails says all it has to say. Ends with 1 where one of them fails.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const checks = {
  'format and lint': ['node_modules/@biomejs/biome/bin/biome', 'check', '--colors=force'],
  types: ['node_modules/typescript/bin/tsc', '--pretty'],
  tests: ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
}

const passed = await Promise.all(Object.entries(checks).map(([name, command]) => run(name, command)))
process.exitCode = passed.every(Boolean) ? 0 : 1

function run(name: string, command: string[]): Promise<boolean> {
  const start = performance.now()
  const said: Buffer[] = []
  const child = spawn(process.execPath, command, { cwd: root, env: { ...process.env, FORCE_COLOR: '1' } })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said))
      console.log(`${code === 0 ? '✓' : '✗'} ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`)
      resolve(code === 0)
    })
  })
}

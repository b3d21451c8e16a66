import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { onChange } from '../../scripts/watch.ts'

const root = mkdtempSync(join(tmpdir(), 'prepside-watch-'))
for (const folder of ['components', 'content', 'entrypoints', 'lib/posting', 'public'])
  mkdirSync(join(root, folder), { recursive: true })
let closing = new AbortController()
afterEach(() => {
  closing.abort()
  closing = new AbortController()
})
const later = (ms: number) => new Promise((done) => setTimeout(done, ms))

test('a change of several files is one call, what is generated none, and what comes after the end none', async () => {
  const call = vi.fn(async () => {})
  onChange(root, call, closing.signal, 40)
  await later(20)
  writeFileSync(join(root, 'lib/posting/all.generated.ts'), '')
  await later(100)
  expect(call).not.toHaveBeenCalled()
  writeFileSync(join(root, 'lib/posting/site.ts'), 'a')
  writeFileSync(join(root, 'content/pillars.json'), 'b')
  await vi.waitFor(() => expect(call).toHaveBeenCalledOnce(), 5000)
  closing.abort()
  writeFileSync(join(root, 'lib/posting/site.ts'), 'c')
  await later(100)
  expect(call).toHaveBeenCalledOnce()
  rmSync(root, { recursive: true })
})

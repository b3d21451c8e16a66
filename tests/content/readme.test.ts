import { access, readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { tipSchema } from '../../content/schema.ts'
import { previewPack } from '../../lib/extension/packs/preview-pack.ts'
import { readPack } from '../../lib/extension/packs/read-pack.ts'

const readme = await readFile(new URL('../../content/README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/(?:^ {4}.*\n)+/gm)]
  .map(([block]) => block)
  .filter((block) => /^ {4}\{/.test(block))

test('the tip that the page shows can be added as it stands', () => {
  const tip = v.parse(tipSchema, JSON.parse(examples[0] ?? ''))
  const known = bundled.skills.flatMap((skill) => skill.tips.map(({ id }) => `${skill.id}/${id}`))
  for (const id of tip.after ?? []) expect(known).toContain(`communication/${id}`)
})

test('the pack that the page shows can be imported as it stands', () => {
  const answer = readPack(examples[1] ?? '', bundled)
  if (!('pack' in answer)) throw new Error(JSON.stringify(answer.problems))
  expect(
    previewPack(bundled, [], answer.pack).changes.map(({ kind, id, change }) => `${change} ${kind} ${id}`),
  ).toEqual(['adds tips communication/visit-us', 'adds aliases communication'])
})

test('every folder and file that the page lists exists', async () => {
  const names = [...readme.matchAll(/`([a-z-]+(?:\.json|\/))`/g)].map(([, name]) => name ?? '')
  expect(names.length).toBeGreaterThan(8)
  for (const name of names) await access(new URL(`../../content/${name}`, import.meta.url))
})

import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { bundled } from '../../content/bundled.ts'
import { listRecords, progressOf } from '../../lib/extension/records.ts'
import { type PostingRecord, readRecord } from '../../lib/extension/store.ts'
import { overview } from '../../lib/guide/overview.ts'

const whole: PostingRecord = {
  version: 1,
  key: 'lever:1',
  url: 'https://jobs.lever.co/northwind/1',
  title: 'PM Intern',
  company: 'Northwind',
  ticks: ['communication/one'],
  notes: 'Mia',
  answers: { 'communication/x': 'I would …' },
  correction: 'pm-role',
  hidden: false,
  saved: true,
  stage: 'applied',
  deadline: '2026-12-15',
  skills: [{ id: 'communication', strength: 'required' }],
  role: 'pm-internship',
  changed: 5,
}
const without = (...names: (keyof PostingRecord)[]) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name as keyof PostingRecord)))

beforeEach(() => fakeBrowser.reset())

test('a record comes through whole, with what it does not know yet', () => {
  expect(readRecord({ ...whole, colour: 'red' })).toEqual({ ...whole, colour: 'red' })
})

test.each([
  [{ stage: 'hired' }, without('stage')],
  [{ deadline: 20261215 }, without('deadline')],
  [{ deadline: '2026-02-30' }, without('deadline')],
  [{ skills: 'communication' }, without('skills')],
  [{ skills: [null, 7, { id: 'x' }, ...(whole.skills ?? [])] }, whole],
  [{ role: 'chef', correction: 'cook' }, without('role', 'correction')],
  [{ hidden: 'no', saved: 1 }, without('hidden', 'saved')],
  [
    { ticks: 'all', answers: [7], notes: 5 },
    { ...whole, ticks: [], answers: {}, notes: '' },
  ],
])('of a record with %j the rest stays', (damage, rest) => {
  expect(readRecord({ ...whole, ...damage })).toEqual(rest)
})

test('whatever stands in the storage can be listed and counted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...Object.keys(whole)), fc.jsonValue()), async (damage) => {
      await fakeBrowser.storage.local.set({ 'posting:lever:1': { ...whole, ...damage } })
      const records = await listRecords()
      for (const record of records) progressOf(record, bundled.skills)
      overview(records, bundled.skills)
    }),
    { numRuns: 50 },
  )
})

import { expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { companyOf } from '../../lib/guide/company-of.ts'

const [first] = bundled.companies
if (!first) throw new Error('There is no company.')
const own = { ...first, id: 'own-tiktok', names: ['TikTok'] }

test.each([
  ['TikTok', 'tiktok'],
  [' bytedance ', 'tiktok'],
  ['TikTok Shop', 'tiktok'],
  ['Tik', undefined],
  ['TikTok Agency Partners', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j has the card %s', (name, id) => {
  expect(companyOf(name, bundled.companies)?.id).toBe(id)
})

test('a card that the user wrote goes over the bundled one', () => {
  expect(companyOf('tiktok', [...bundled.companies, own])?.id).toBe('own-tiktok')
})

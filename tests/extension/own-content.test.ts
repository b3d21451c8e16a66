import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { bundled } from '../../content/bundled.ts'
import type { Pack } from '../../content/types.ts'
import { forgetContent, loadContent } from '../../lib/extension/content.ts'
import { loadKnowledge } from '../../lib/extension/knowledge.ts'
import { forgetManaged } from '../../lib/extension/managed.ts'
import {
  changeOwn,
  emptyOwn,
  installPack,
  loadOwn,
  loadPacks,
  readInstalled,
  readOwn,
  removePack,
  switchPack,
} from '../../lib/extension/own-content.ts'
import { judge } from '../../lib/guide/judge.ts'
import { readText } from '../../lib/posting/read-text.ts'

// Not reset as a whole: the content watches the storage from its first loading on.
beforeEach(async () => {
  await fakeBrowser.storage.local.clear()
  await fakeBrowser.storage.managed.clear()
  forgetContent()
  forgetManaged()
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en')
})

const skill = {
  id: 'own-loyalty',
  pillar: 'craft' as const,
  name: 'Loyalty',
  meaning: 'Programmes that bring people back.',
  why: 'You added this skill.',
  inPostings: [],
  tips: [],
  practice: [],
  bullets: [],
  mistakes: [],
  sources: [],
}
const pack = (id: string, more: Partial<Pack> = {}): Pack => ({ prepside: 1, id, name: id, ...more })
const names = async () => (await loadContent()).content.skills.map(({ name }) => name)

describe('packs and own content', () => {
  test('without any, the content is the bundled one itself', async () => {
    expect((await loadContent()).content).toBe(bundled)
  })

  test('a pack adds, is left aside, used again and removed', async () => {
    await installPack(pack('school', { skills: [skill] }))
    expect(await names()).toContain('Loyalty')
    await switchPack('school', false)
    expect(await names()).not.toContain('Loyalty')
    await switchPack('school', true)
    expect(await names()).toContain('Loyalty')
    await removePack('school')
    expect((await loadContent()).content).toBe(bundled)
  })

  test('a pack with the id of an installed one takes its place', async () => {
    await installPack(pack('school', { name: 'Old' }))
    await installPack(pack('school', { name: 'New' }))
    expect((await loadPacks()).map(({ pack }) => pack.name)).toEqual(['New'])
  })

  test('own content stands over packs', async () => {
    await installPack(pack('school', { skills: [skill] }))
    await changeOwn((own) => ({ ...own, skills: [{ ...skill, name: 'My loyalty' }] }))
    expect(await names()).toContain('My loyalty')
    expect(await names()).not.toContain('Loyalty')
  })

  test('packs that an administrator rolls out are used; one that is broken is left out', async () => {
    await fakeBrowser.storage.managed.set({
      packs: [JSON.stringify(pack('fleet', { skills: [skill] })), '{', '{"prepside":1}'],
    })
    expect(await names()).toContain('Loyalty')
  })

  test('own phrases find their skill in a posting', async () => {
    await changeOwn((own) => ({ ...own, skills: [skill], aliases: { [skill.id]: ['loyalty programme'] } }))
    const posting = readText('Responsibilities\nYou will plan our loyalty programme with design.', {
      title: 'Product Manager Intern',
    })
    const found = judge(posting, await loadKnowledge()).skills.find(({ id }) => id === skill.id)
    const [place] = found?.evidence ?? []
    expect(place && posting.blocks[place.block]?.text.slice(place.start, place.end)).toMatch(/loyalty programme/)
  })
})

describe('what is stored is read as untrusted input', () => {
  test('entries that are not as they should be are left out, the others stay', () => {
    const raw = {
      skills: [skill, { ...skill, id: 'No Id' }, 7],
      aliases: { 'product-metrics': ['north star', 'a*b', 3], 'NO ID': ['x'] },
      tips: { 'product-metrics': [{ id: 'x', text: '<b>', minutes: 30, artefact: 'x', level: 'start' }] },
      companies: 'none',
      id: 'other',
    }
    expect(readOwn(raw)).toEqual({
      ...emptyOwn,
      skills: [skill],
      aliases: { 'product-metrics': ['north star'] },
      tips: { 'product-metrics': [] },
    })
  })

  test('a damaged storage gives empty own content and no packs', async () => {
    await fakeBrowser.storage.local.set({ own: 'x', 'pack:x': { pack: { id: 'x' } } })
    expect(await loadOwn()).toEqual(emptyOwn)
    expect(await loadPacks()).toEqual([])
  })

  test('anything is read without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        readOwn(raw)
        readInstalled(raw)
      }),
    )
  })
})

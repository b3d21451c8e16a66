import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { bundled } from '../../content/bundled.ts'
import { forgetContent, loadContent } from '../../lib/extension/content.ts'
import { chooseLanguage } from '../../lib/extension/language.ts'
import { forgetManaged } from '../../lib/extension/managed.ts'
import { installPack } from '../../lib/extension/own-content.ts'
import { changeSettings } from '../../lib/extension/store.ts'
import { sampleSkill } from './packs/sample-pack.ts'

describe('the language to speak', () => {
  test.each([
    ['auto', 'en-GB', 'en'],
    ['auto', 'zh-CN', 'zh'],
    ['auto', 'zh', 'zh'],
    ['auto', 'zh_TW', 'zh'],
    ['auto', 'de', 'en'],
    ['auto', 'zha', 'en'],
    ['auto', '', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh', 'en-US', 'zh'],
  ] as const)('%s in a browser in “%s” is %s', (chosen, ofBrowser, spoken) => {
    expect(chooseLanguage(chosen, ofBrowser)).toBe(spoken)
  })
})

describe('content', () => {
  const speak = (language: 'en' | 'zh') => changeSettings((now) => ({ ...now, language }))
  const nameOf = async (id: string) => (await loadContent()).content.skills.find((skill) => skill.id === id)?.name

  beforeEach(() => {
    fakeBrowser.reset()
    forgetManaged()
    forgetContent()
  })

  test('comes in the chosen language, also after the choice changes', async () => {
    expect(await nameOf('communication')).toBe('Communication')
    await speak('zh')
    expect(await nameOf('communication')).toBe('沟通表达')
    await speak('en')
    expect(await nameOf('communication')).toBe('Communication')
  })

  test('comes in the browser’s language without a choice', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN')
    expect(await nameOf('communication')).toBe('沟通表达')
  })

  test('is put together once for a language', async () => {
    await speak('zh')
    expect(await loadContent()).toBe(await loadContent())
  })

  test('what a pack replaces stays in the pack’s words', async () => {
    await speak('zh')
    const { sources } = bundled.skills[0] ?? { sources: [] }
    const skills = [sampleSkill('communication', { name: 'Speaking up', sources })]
    await installPack({ prepside: 1, id: 'club', name: 'Club', skills })
    expect(await nameOf('communication')).toBe('Speaking up')
    expect(await nameOf('creativity')).toBe('创造力')
  })
})

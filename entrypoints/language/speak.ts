import { browser } from 'wxt/browser'
import { chooseLanguage, type Language } from '../../lib/extension/language.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { loadSettings, watchSettings } from '../../lib/extension/store.ts'

/** Where a page finds a language that is not the browser's at once; the extension's storage answers after the first frame. */
const kept = 'language'

/**
 * Gives the page the words of the user's language. To be awaited before the first file with words is imported. A page
 * that stands in another language than is chosen, now or later, is loaded again.
 */
export async function speak(): Promise<Language> {
  const ofBrowser = chooseLanguage('auto', browser.i18n.getUILanguage())
  const language = recall() ?? ofBrowser
  const follow = (settings: Settings) => {
    const chosen = chooseLanguage(settings.language, browser.i18n.getUILanguage())
    const remembered = keep(chosen === ofBrowser ? undefined : chosen)
    if (chosen !== language && remembered) location.reload()
  }
  void loadSettings().then(follow)
  watchSettings(follow, new AbortController().signal)
  if (language === 'zh') {
    const { chineseWords } = await import('../../components/words/zh/index.ts')
    globalThis.prepsideWords = chineseWords
    document.documentElement.lang = chineseWords.measures.locale
  }
  return language
}

function recall(): Language | undefined {
  try {
    const language = localStorage.getItem(kept)
    return language === 'en' || language === 'zh' ? language : undefined
  } catch {
    // A browser that lets no page keep anything: its own language it is.
    return undefined
  }
}

/** Whether it is remembered from now on. */
function keep(language: Language | undefined): boolean {
  try {
    if (language) localStorage.setItem(kept, language)
    else localStorage.removeItem(kept)
    return true
  } catch {
    return false
  }
}

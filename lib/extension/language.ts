import { browser } from 'wxt/browser'
import type { Settings } from './settings.ts'
import { loadSettings } from './store.ts'

/** A language that Prepside speaks. */
export type Language = Exclude<Settings['language'], 'auto'>

/** The language to speak: the user's choice; else the browser's, where Prepside speaks it; else English. */
export function chooseLanguage(chosen: Settings['language'], ofBrowser: string): Language {
  if (chosen !== 'auto') return chosen
  return /^zh(-|_|$)/i.test(ofBrowser) ? 'zh' : 'en'
}

/** The language to speak now. Who has read the settings already hands them over; so for what is loaded by language. */
export async function loadLanguage(settings?: Settings): Promise<Language> {
  const { language } = settings ?? (await loadSettings())
  return chooseLanguage(language, browser.i18n.getUILanguage())
}

import { render } from 'preact'
import { optionsWords } from '../../components/words/options.ts'
import { bundledIn } from '../../lib/extension/content.ts'
import type { Language } from '../../lib/extension/language.ts'
import { loadManaged } from '../../lib/extension/managed.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { OptionsPage } from './OptionsPage.tsx'

/** Shows the options. */
export async function start(language: Language): Promise<void> {
  document.title = `${optionsWords.title} – Prepside`
  const [bundled, settings, managed] = await Promise.all([bundledIn(language), loadSettings(), loadManaged()])
  render(<OptionsPage bundled={bundled} settings={settings} managed={managed} />, document.body)
}

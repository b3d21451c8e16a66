import { render } from 'preact'
import { prepareWords } from '../../components/words/prepare.ts'
import { loadContent } from '../../lib/extension/content.ts'
import { shownContent } from '../../lib/extension/shown-content.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { PreparePage } from './PreparePage.tsx'

/** Shows the page for preparing. */
export async function start(): Promise<void> {
  document.title = `${prepareWords.title} – Prepside`
  const [{ content }, settings] = await Promise.all([loadContent(), loadSettings()])
  render(<PreparePage content={shownContent(content, settings)} settings={settings} />, document.body)
}

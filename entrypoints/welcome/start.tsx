import { render } from 'preact'
import { welcomeWords } from '../../components/words/welcome.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { WelcomePage } from './WelcomePage.tsx'

/** Shows the first page. */
export async function start(): Promise<void> {
  document.title = welcomeWords.title
  render(<WelcomePage settings={await loadSettings()} />, document.body)
}

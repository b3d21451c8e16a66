import { render } from 'preact'
import { provideViews } from '../../components/later/Later.tsx'
import { laterViews } from '../../components/later/later-views.ts'
import { welcomeWords } from '../../components/words/welcome.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { WelcomePage } from './WelcomePage.tsx'

/** Shows the first page. */
export async function start(): Promise<void> {
  document.title = welcomeWords.title
  provideViews(laterViews)
  render(<WelcomePage settings={await loadSettings()} />, document.body)
}

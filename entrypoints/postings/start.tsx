import { render } from 'preact'
import { postingsWords } from '../../components/words/postings.ts'
import { loadContent } from '../../lib/extension/content.ts'
import { listRecords } from '../../lib/extension/records.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { PostingsPage } from './PostingsPage.tsx'

/** Shows “Your postings”. */
export async function start(): Promise<void> {
  document.title = `${postingsWords.title} – Prepside`
  const [records, { content }, settings] = await Promise.all([listRecords(), loadContent(), loadSettings()])
  render(<PostingsPage records={records} skills={content.skills} settings={settings} />, document.body)
}

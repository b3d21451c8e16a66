import './style.css'
import { render } from 'preact'
import { loadContent } from '../../lib/extension/content.ts'
import { listRecords } from '../../lib/extension/records.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { PostingsPage } from './PostingsPage.tsx'

const [records, { content }, settings] = await Promise.all([listRecords(), loadContent(), loadSettings()])
render(<PostingsPage records={records} skills={content.skills} settings={settings} />, document.body)

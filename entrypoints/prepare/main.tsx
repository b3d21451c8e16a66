import './style.css'
import { render } from 'preact'
import { loadContent } from '../../lib/extension/content.ts'
import { shownContent } from '../../lib/extension/shown-content.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { PreparePage } from './PreparePage.tsx'

const [{ content }, settings] = await Promise.all([loadContent(), loadSettings()])
render(<PreparePage content={shownContent(content, settings)} settings={settings} />, document.body)

import './style.css'
import { render } from 'preact'
import { loadManaged } from '../../lib/extension/managed.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { OptionsPage } from './OptionsPage.tsx'

const [settings, managed] = await Promise.all([loadSettings(), loadManaged()])
render(<OptionsPage settings={settings} managed={managed} />, document.body)

import './style.css'
import { render } from 'preact'
import { provideViews } from '../../components/later/Later.tsx'
import { laterViews } from '../../components/later/later-views.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { WelcomePage } from './WelcomePage.tsx'

provideViews(laterViews)
render(<WelcomePage settings={await loadSettings()} />, document.body)

import './style.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { PopupPage } from './PopupPage.tsx'
import { askTab, createPopupActions } from './this-tab.ts'

const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
const ask = () => askTab(tab)
render(<PopupPage ask={ask} actions={createPopupActions(tab?.id)} />, document.body)

import './style.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { PopupPage } from './PopupPage.tsx'
import { askTab, createPopupActions } from './this-tab.ts'

// What is bundled stands in the first frame; what the tab is comes after it.
const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active)
const ask = () => tab.then(askTab)
render(<PopupPage ask={ask} actions={createPopupActions(tab.then((active) => active?.id))} />, document.body)

import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { bundled } from '../content/bundled.ts'
import { putIn, showIn } from '../lib/extension/put-in.ts'
import { answerAsBackground } from '../lib/extension/send.ts'
import { loadSettings } from '../lib/extension/store.ts'
import { judge } from '../lib/guide/judge.ts'
import { bundledKnowledge } from '../lib/guide/knowledge.ts'
import { viewGuide } from '../lib/guide/view.ts'

/** Puts the sidebar where it is wanted and judges postings for it. Keeps no state: it may be stopped between any two calls. */
export default defineBackground(() => {
  answerAsBackground({
    async postingSeen({ tabId }) {
      if (tabId === undefined) return
      await putIn(tabId)
    },
    async judge(posting) {
      return viewGuide(judge(posting, bundledKnowledge), bundled, await loadSettings())
    },
    skill: (id) => bundled.skills.find((skill) => skill.id === id),
    async openPage(page) {
      if (page === 'options') await browser.runtime.openOptionsPage()
      else await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) })
    },
  })

  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({ id: 'selection', title: 'Read this text with Prepside', contexts: ['selection'] })
    browser.contextMenus.create({ id: 'page', title: 'Read this page with Prepside', contexts: ['page'] })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id !== undefined) void showIn(tab.id, menuItemId === 'selection' ? selectionText : undefined)
  })
})

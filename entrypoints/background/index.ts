import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { GuideView, Read } from '../../lib/extension/calls.ts'
import { forgetContent, loadContent } from '../../lib/extension/content.ts'
import { carryOut, freshOf, overviewOf } from '../../lib/extension/deeds.ts'
import { loadKnowledge } from '../../lib/extension/knowledge.ts'
import { loadLanguage } from '../../lib/extension/language.ts'
import { mayOpen } from '../../lib/extension/may-open.ts'
import { inPage } from '../../lib/extension/page-place.ts'
import { planContentOf } from '../../lib/extension/plan-content.ts'
import { putBeside, putIn, showIn } from '../../lib/extension/put-in.ts'
import { answerAsBackground, callTab, isBesidePanel } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { shownContent } from '../../lib/extension/shown-content.ts'
import { reopenOptions } from '../../lib/extension/side-panel.ts'
import { keepOwnSites } from '../../lib/extension/sites-access.ts'
import {
  changeRecord,
  forgetPassing,
  forgetSettings,
  keepSettings,
  loadRecord,
  loadSettings,
} from '../../lib/extension/store.ts'
import { keepSync } from '../../lib/extension/sync.ts'
import { companyOf } from '../../lib/guide/company-of.ts'
import { judge } from '../../lib/guide/judge.ts'
import { viewGuide } from '../../lib/guide/view.ts'
import { finish } from '../../lib/posting/finish.ts'
import type { Posting } from '../../lib/posting/posting.ts'
import { postingKey } from '../../lib/posting/posting-key.ts'
import { readText } from '../../lib/posting/read-text.ts'
import { siteOf } from '../../lib/posting/site-of.ts'
import { sites } from '../../lib/posting/sites/all.generated.ts'
import { expected } from './expected.ts'
import { firstScreen } from './first-screen.tsx'

/** Puts the sidebar where it is wanted and judges postings for it. Keeps no state: it may be stopped between any two calls. */
export default defineBackground(() => {
  answerAsBackground({
    postingAhead: () => makeReady(),
    async postingSeen({ tabId, url, tabUrl }) {
      const address = URL.parse(url ?? '')
      if (tabId === undefined || !address) return
      const site = siteOf(address, sites)?.site.id
      if (!mayOpen(await loadSettings(), { host: address.host, site, now: Date.now() })) return
      const put = putIn(tabId, tabUrl)
      // While the page reads what it has.
      void makeReady()
      // A board in a frame of an employer's page: without a permission for that page, the toolbar button says that there is something to read.
      if (!(await put)) await browser.action.setBadgeText({ tabId, text: '1' })
    },
    async readFrames(of, asker) {
      const tabId = asker.tabId ?? of
      if (tabId === undefined) return undefined
      const read = await browser.scripting
        .executeScript({ target: { tabId, allFrames: true }, files: ['/frame-reader.js'] })
        .catch(() => [])
      const postings = read.filter(({ frameId }) => frameId !== 0).map(({ result }) => result as Posting | undefined)
      return postings.filter((posting) => posting !== undefined).sort((a, b) => b.blocks.length - a.blocks.length)[0]
    },
    async read(source) {
      const { posting, lines } =
        'raw' in source
          ? finish(source.raw)
          : { posting: 'posting' in source ? source.posting : readText(source.text, source.given), lines: [] }
      return { posting, lines, view: await judged(posting) }
    },
    storageChanged() {
      forgetSettings()
      forgetContent()
    },
    skill: async (id) => (await loadContent()).content.skills.find((skill) => skill.id === id),
    async firstScreen(raw, host, { tabId, incognito }) {
      const inPanel = tabId !== undefined && isBesidePanel(tabId)
      const key = postingKey(raw)
      const stored = loadRecord(key).catch(() => undefined)
      const settings = await loadSettings()
      const { posting } = finish(raw)
      const view = await judged(posting, settings)
      const [record, language] = await Promise.all([stored, loadLanguage(settings)])
      // Written once: each writing has the page ask for its first screen again.
      const { role, skills } = overviewOf(posting, view)
      const isKept = JSON.stringify([record?.role, record?.skills]) === JSON.stringify([role, skills])
      if (settings.history && !isKept && view.guide.role.id !== 'other')
        await keepSeen({ posting, view, key, incognito }).catch(() => {})
      return firstScreen({ posting, view, host, settings, language, record, lent: await inPanel })
    },
    bringApp: (asker) => putBeside(asker, 'app'),
    bringReaders: (asker) => putBeside(asker, 'readers'),
    carryOut: (fresh, deeds, known, ofPanel, { incognito = ofPanel }) =>
      changeRecord(fresh, (now) => carryOut(now, deeds, known), incognito),
    async planContent() {
      const settings = await loadSettings()
      return planContentOf(shownContent((await loadContent(settings)).content, settings))
    },
    async openPage(page, place) {
      if (page === 'options') await browser.runtime.openOptionsPage()
      else await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + inPage(place) })
    },
  })

  keepSettings()
  // Firefox has the panel without starting anew for it.
  if (!import.meta.env.FIREFOX) void reopenOptions().catch(() => {})
  keepOwnSites()
  keepSync()
  browser.windows.onRemoved.addListener(() => void forgetPassing())
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // A browser without a window, as when it is set up by an administrator, has no place for the page.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => {})
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({
      id: 'selection',
      title: browser.i18n.getMessage('readText'),
      contexts: ['selection'],
    })
    browser.contextMenus.create({ id: 'page', title: browser.i18n.getMessage('readPage'), contexts: ['page'] })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id !== undefined) void showIn(tab.id, menuItemId === 'selection' ? selectionText : undefined)
  })
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'toggle-sidebar' || tab?.id === undefined) return
    if ((await callTab(tab.id, 'toggle')) === 'not-here') await showIn(tab.id)
  })
})

async function judged(posting: Posting, read?: Settings): Promise<GuideView> {
  const settings = read ?? (await loadSettings())
  const [knowledge, { content }] = await Promise.all([loadKnowledge(settings), loadContent(settings)])
  const company = companyOf(posting.company?.value, content.companies)
  return { ...viewGuide(judge(posting, knowledge), content, settings), ...(company && { company }) }
}

let ready: Promise<void> | undefined

/**
 * Does once in a worker's life all that a first screen takes, on an invented posting. Goes step by step, since a page may
 * ask meanwhile. What fails here will say so where it is asked for.
 */
function makeReady(): Promise<void> {
  const pause = () => new Promise((done) => setTimeout(done))
  const prepare = async () => {
    const settings = await loadSettings()
    const { posting } = finish(expected)
    await pause()
    const view = await judged(posting, settings)
    await pause()
    const language = await loadLanguage(settings)
    firstScreen({ posting, view, host: 'job-boards.greenhouse.io', settings, language, record: undefined, lent: false })
  }
  ready ??= prepare().catch(() => {})
  return ready
}

/** The history that the user switched on: the posting is listed as one that was read. */
async function keepSeen({
  posting,
  view,
  key,
  incognito,
}: Pick<Read, 'posting' | 'view'> & { key: string; incognito: boolean | undefined }) {
  await changeRecord(
    freshOf(posting, key),
    (now) => carryOut(now, [{ kind: 'seen' }], overviewOf(posting, view)),
    incognito,
  )
}

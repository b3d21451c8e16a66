import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { CallsToTab } from '../lib/extension/calls.ts'
import { answerAsPage, callPanel } from '../lib/extension/send.ts'
import { Ending, onAbort } from '../lib/page/on-abort.ts'
import { createPageSheet } from '../lib/page/page-sheet.ts'
import { createPageSide } from '../lib/page/page-side.ts'
import { isEnough } from '../lib/posting/seen.ts'
import { type Lent, panelPort, shared } from './sidebar.content/shared.ts'

/**
 * Put beside a page's first screen by the browser's own panel. As long as the panel holds a line to it, what is read in
 * the page goes to the panel, and the page has no sidebar of its own.
 */
export default defineUnlistedScript(() => {
  const { prepside, prepsideLink } = shared
  if (!prepside || prepside.signal.aborted || prepsideLink === prepside) return
  shared.prepsideLink = prepside
  let end: Ending | undefined
  const onConnect = (port: { name: string; onDisconnect: { addListener(run: () => void): void } }) => {
    if (port.name !== panelPort) return
    end?.abort()
    const mine = new Ending()
    end = mine
    port.onDisconnect.addListener(() => mine.abort())
    link(prepside, mine.signal)
  }
  browser.runtime.onConnect.addListener(onConnect)
  onAbort(prepside.signal, () => {
    browser.runtime.onConnect.removeListener(onConnect)
    end?.abort()
  })
})

function link({ follower, lend }: Lent, signal: AbortSignal): void {
  // The panel may be gone before the line to it is: what nobody hears is as if it had not been said.
  const tell = (...[call, ...args]: Parameters<typeof callPanel>) => void callPanel(call, ...args).catch(() => {})
  const page = createPageSide({
    doc: document,
    sheet: createPageSheet(signal),
    signal,
    onStanding: (elements) => follower.stand(elements),
    onOpen: (key) => tell('openMarked', key),
  })
  answerAsPage({ ...page, readAgain: () => follower.restart() }, signal)
  const ask = async <K extends keyof CallsToTab>(call: K, ...args: Parameters<CallsToTab[K]>) => {
    const answer = await callPanel(call, ...args)
    if (answer === 'not-here') throw new Error('The panel is gone.')
    return answer
  }
  const giveBack = lend({
    look(seen, moment) {
      if ('reading' in seen) page.stand(seen.reading.elements)
      tell('look', 'reading' in seen ? { ...seen, reading: { ...seen.reading, elements: [] } } : seen, moment)
      return isEnough(seen, moment)
    },
    calls: {
      status: () => ask('status'),
      open: () => ask('open'),
      toggle: () => ask('toggle'),
      readText: (text) => ask('readText', text),
      text: () => ask('text'),
    },
  })
  onAbort(signal, giveBack)
}

import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { changesContent } from '../../lib/extension/own-keys.ts'
import { answerAsTab, callBackground, ExtensionGone } from '../../lib/extension/send.ts'
import { followPage } from '../../lib/page/follow.ts'
import { createMount } from '../../lib/page/mount.ts'
import { Ending, onAbort } from '../../lib/page/on-abort.ts'
import { keepFirstScreen } from './first-screen.ts'
import { holdDeeds } from './hold-deeds.ts'
import { createReader } from './read-here.ts'
import { type App, type Guest, shared } from './shared.ts'

/**
 * Reads the page, follows it, and shows what stands there by itself, as the background drew it. The whole sidebar comes
 * when the user turns to it, and takes over what stands.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: live,
})

function live(): void {
  if (shared.prepsideAlive && !shared.prepsideAlive.aborted) return
  const end = new Ending()
  const { signal } = end
  shared.prepsideAlive = signal
  let app: App | undefined
  let guest: Guest | undefined
  let coming: Promise<App> | undefined
  let arrive: ((app: App) => void) | undefined

  const bringQuietly = () => void bring().catch(() => {})
  const mount = createMount({
    doc: document,
    watchFullScreen: import.meta.env.FIREFOX,
    signal,
    isAlive,
    onWake: bringQuietly,
    onWrittenAnew: () => {
      end.abort()
      live()
    },
    // One that outlived its extension leaves the page to its successor.
    onGiveWay: () => (isAlive() ? app?.giveWay() : end.abort()),
  })
  const deeds = holdDeeds(mount.root, bringQuietly)
  const bring = () => {
    coming ??= new Promise<App>((come, fail) => {
      arrive = come
      callBackground('bringApp').catch(fail)
    }).catch((error) => {
      coming = undefined
      if (error instanceof ExtensionGone) first.sayOutdated()
      throw error
    })
    return coming
  }
  const first = keepFirstScreen({
    mount,
    onStanding: (elements) => follower.stand(elements),
    onMore: bringQuietly,
  })
  const read = createReader(document, () => void callBackground('bringReaders').catch(() => {}))
  const follower = followPage({ signal, look: (moment) => (guest ?? app ?? first).look(read(moment), moment) })
  shared.prepside = {
    mount,
    follower,
    signal,
    standing: first.standing,
    take(here) {
      app = here
      first.retire()
      arrive?.(here)
    },
    release: deeds.release,
    lend(to) {
      guest = to
      if (app) app.lend(true)
      else first.giveWay()
      follower.restart()
      return () => {
        if (guest !== to) return
        guest = undefined
        app?.lend(false)
        follower.restart()
      }
    },
  }

  const asked = async () => guest ?? bring()

  answerAsTab(
    {
      status: async (asker) => (await asked()).calls.status(asker),
      open: async (asker) => (await asked()).calls.open(asker),
      toggle: async (asker) => (await asked()).calls.toggle(asker),
      readText: async (text, asker) => (await asked()).calls.readText(text, asker),
      text: async (asker) => (await asked()).calls.text(asker),
    },
    signal,
  )
  const onStored = (changes: object) => {
    const keys = Object.keys(changes)
    if (guest) return
    if (!app) first.drawAgain(keys)
    else if (changesContent(keys)) app.judgeAgain()
  }
  browser.storage.onChanged.addListener(onStored)
  onAbort(signal, () => browser.storage.onChanged.removeListener(onStored))
  follower.restart()
}

const isAlive = () => Boolean(browser.runtime?.id)

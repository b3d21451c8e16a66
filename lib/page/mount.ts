import { keepInside } from './keep-inside.ts'
import { onAbort } from './on-abort.ts'

/** Where the sidebar stands in a page. */
export interface Mount {
  /** The element to draw into, inside the closed shadow root. */
  inside: HTMLElement
  root: ShadowRoot
  host: HTMLElement
  /** Gives what is inside its styles, in place of those it had. To be called before it is shown. */
  dress(css: string): void
  /** Puts the host into the page, above its layers. Does nothing when it is there. */
  show(): void
  /** Puts it above the page's layers again, as after printing. */
  raise(): void
  /** Takes the host out of the page. */
  hide(): void
  /** Gives the focus back to what had it before the sidebar did; whether that is still there. */
  giveFocusBack(): boolean
}

interface Options {
  doc: Document
  /** A page in full screen has no sidebar. Chromium has a rule for that; elsewhere it takes a listener. */
  watchFullScreen: boolean
  signal: AbortSignal
  /** Whether the extension is still there. One that was updated leaves its old scripts behind in the pages. */
  isAlive: () => boolean
  /** The pointer or the focus came inside for the first time. */
  onWake: () => void
  /** The page was written anew (`document.open`), which took the listeners of all that stood in it, the sidebar's too. */
  onWrittenAnew: () => void
  /** The page keeps taking the host away, or a successor did: the sidebar stays out of it. */
  onGiveWay: () => void
}

/** The name of the one element that Prepside adds to a page. */
const hostName = 'prepside-sidebar'

/** How often the host is put back when a page takes it away. */
const attempts = 5

/** What no rule of the page can change: important rules of a shadow root win over the page's. */
const hostStyles = `:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;display:block!important;
width:0!important;height:0!important;overflow:visible!important;pointer-events:none!important;z-index:2147483647!important}
:host([data-hidden]){display:none!important}
:host-context(:fullscreen){display:none!important}
@media print{:host(:not([data-print])){display:none!important}:host([data-print]){position:static!important;width:auto!important;height:auto!important}}`

/**
 * One host element at the end of the document with a closed shadow root, in the top layer where the browser has one.
 * It takes no focus by itself, keeps its events to itself, hides in full screen, and is gone at the signal.
 */
export function createMount({
  doc,
  watchFullScreen,
  signal,
  isAlive,
  onWake,
  onWrittenAnew,
  onGiveWay,
}: Options): Mount {
  const host = doc.createElement(hostName)
  const root = host.attachShadow({ mode: 'closed' })
  const inside = doc.createElement('div')
  root.append(inside)
  inside.className = 'prepside'
  inside.dir = 'ltr'
  if ('popover' in host) host.popover = 'manual'

  const focus = keepInside({ host, root, signal, onWake })
  let wanted = false
  let lost = 0
  let stoodIn: Element | null = null

  const put = () => {
    if (!doc.documentElement) return
    for (const old of doc.querySelectorAll(hostName)) if (old !== host) old.remove()
    stoodIn = doc.documentElement
    stoodIn.append(host)
    try {
      host.showPopover?.()
    } catch {
      // A page that is being put away or printed takes no popover; the z-index stands in.
    }
  }
  const observer = new MutationObserver(() => {
    if (!wanted || host.isConnected || !doc.documentElement) return
    if (doc.documentElement !== stoodIn) onWrittenAnew()
    else if (++lost > attempts || !isAlive()) {
      wanted = false
      observer.disconnect()
      onGiveWay()
    } else setTimeout(() => wanted && !host.isConnected && put(), 50 * 4 ** (lost - 1))
  })
  const onFullScreen = () => host.toggleAttribute('data-hidden', doc.fullscreenElement !== null)
  const hide = () => {
    wanted = false
    observer.disconnect()
    host.remove()
  }
  if (watchFullScreen) doc.addEventListener('fullscreenchange', onFullScreen, { signal })
  onAbort(signal, hide)

  return {
    inside,
    root,
    host,
    dress: (css) => addStyles(root, hostStyles + css),
    show() {
      if (wanted || signal.aborted) return
      wanted = true
      lost = 0
      if (watchFullScreen) onFullScreen()
      put()
      // A page that writes itself anew replaces the root element, so the document is watched as well.
      observer.observe(doc, { childList: true })
      if (doc.documentElement) observer.observe(doc.documentElement, { childList: true })
    },
    raise() {
      if (wanted) put()
    },
    hide,
    giveFocusBack: focus.giveBack,
  }
}

function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = root.ownerDocument.createElement('style')
    style.textContent = css
    root.append(style)
  }
}

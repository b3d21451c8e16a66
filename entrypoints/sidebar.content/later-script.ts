import { hearAt } from '../../components/delegate.ts'
import type { guideMarkdown } from '../../components/guide-markdown.ts'
import { bringViewsBy, provideViews } from '../../components/later/Later.tsx'
import type { LaterViews } from '../../components/later/later-views.ts'
import { lentPreact } from '../../components/later/lent-preact.ts'
import { callBackground } from '../../lib/extension/send.ts'
import { onAbort } from '../../lib/page/on-abort.ts'
import type { createPageEffects } from './page-effects.ts'
import type { keepPreparing } from './preparing.ts'

/** What the script of the later views gives. */
export interface LaterScript {
  views: LaterViews
  css: string
  keepPreparing: typeof keepPreparing
  createPageEffects: typeof createPageEffects
  guideMarkdown: typeof guideMarkdown
}

/** What the sidebar's script lends it. */
export interface Lent {
  preact: typeof lentPreact
  take(script: LaterScript): void
}

interface Options {
  root: ShadowRoot
  signal: AbortSignal
  onCome: (script: LaterScript) => void
  fail: (error: unknown) => void
}

/** Has the rest of the sidebar brought into the page when it is first needed; what it returns brings it at once. */
export function awaitLaterScript({ root, signal, onCome, fail }: Options): () => void {
  let asked = false
  const lent: Lent = {
    preact: lentPreact,
    take(script) {
      addStyles(root, script.css)
      hearAt(root, ['change'], signal)
      onCome(script)
      provideViews(script.views)
    },
  }
  const lender = globalThis as { prepside?: Lent | undefined }
  lender.prepside = lent
  onAbort(signal, () => {
    if (lender.prepside === lent) lender.prepside = undefined
  })
  const bring = () => {
    if (asked) return
    asked = true
    callBackground('bringViews').catch((error: unknown) => {
      asked = false
      fail(error)
    })
  }
  bringViewsBy(bring)
  return bring
}

function addStyles(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { guideMarkdown } from '../components/guide-markdown.ts'
import { laterViews } from '../components/later/later-views.ts'
import css from '../components/later-views.css?inline'
import type { Lent } from './sidebar.content/later-script.ts'
import { createPageEffects } from './sidebar.content/page-effects.ts'
import { keepPreparing } from './sidebar.content/preparing.ts'

/** The rest of the sidebar, put into a page beside it when the user first opens more than the first screen. */
export default defineUnlistedScript(() => {
  const { prepside } = globalThis as unknown as { prepside?: Lent }
  prepside?.take({ views: laterViews, css, keepPreparing, createPageEffects, guideMarkdown })
})

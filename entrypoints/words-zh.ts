import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { measures } from '../components/words/zh/measure.ts'
import { plan } from '../components/words/zh/plan.ts'
import { sidebar } from '../components/words/zh/sidebar.ts'

/** The Chinese words of the sidebar, put into a page in front of it. */
export default defineUnlistedScript(() => {
  globalThis.prepsideWords = { measures, sidebar, plan }
})

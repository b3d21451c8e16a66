import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPosting } from '../lib/posting/read-posting.ts'
import { sites } from '../lib/posting/sites/all.generated.ts'

/** Runs once in a frame when the page around it holds no posting of its own; what it returns goes to the background. */
export default defineUnlistedScript(() => {
  const outcome = readPosting(document, new URL(location.href), sites)
  return outcome.kind === 'posting' ? outcome.reading.posting : undefined
})

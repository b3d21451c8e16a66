import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { anchored } from '../lib/posting/anchor.ts'
import { companyBy, companyByTenant } from '../lib/posting/readers/company.ts'
import { readGeneric } from '../lib/posting/readers/generic.ts'
import { readInlined } from '../lib/posting/readers/inlined.ts'
import { readMicrodata } from '../lib/posting/readers/microdata.ts'
import { pageLines } from '../lib/posting/readers/page-lines.ts'
import { textLines } from '../lib/posting/text-lines.ts'
import { mayBePosting } from '../lib/posting/witness.ts'
import type { Readers } from './sidebar.content/lent-readers.ts'

/** The readers of pages that no site's rules and no structured data tell the whole of, put in beside the sidebar on such a page. */
export default defineUnlistedScript(() => {
  const shared = globalThis as { prepsideReaders?: Readers }
  shared.prepsideReaders = {
    companyBy,
    companyByTenant,
    readGeneric,
    readInlined,
    readMicrodata,
    mayBePosting,
    anchored,
    pageLines,
    textLines,
  }
})

import type { anchored as Anchored } from '../../lib/posting/anchor.ts'
import type { companyBy as CompanyBy, companyByTenant as CompanyByTenant } from '../../lib/posting/readers/company.ts'
import type { readGeneric as ReadGeneric } from '../../lib/posting/readers/generic.ts'
import type { readInlined as ReadInlined } from '../../lib/posting/readers/inlined.ts'
import type { readMicrodata as ReadMicrodata } from '../../lib/posting/readers/microdata.ts'
import type { pageLines as PageLines } from '../../lib/posting/readers/page-lines.ts'
import type { textLines as TextLines } from '../../lib/posting/text-lines.ts'
import type { mayBePosting as MayBePosting } from '../../lib/posting/witness.ts'

export { enough } from '../../lib/posting/readers/generic.ts'

/*
 * Stands, in the sidebar's script, for the readers of pages that neither their site's rules nor their structured data
 * tell the whole of. They are more code than all that a page of a known site needs, so they come from a script of their
 * own when a page first asks for one of them; a look that needs them before is one too early.
 */

export interface Readers {
  anchored: typeof Anchored
  companyBy: typeof CompanyBy
  companyByTenant: typeof CompanyByTenant
  readGeneric: typeof ReadGeneric
  readInlined: typeof ReadInlined
  readMicrodata: typeof ReadMicrodata
  mayBePosting: typeof MayBePosting
  pageLines: typeof PageLines
  textLines: typeof TextLines
}

const shared = globalThis as { prepsideReaders?: Readers }
let missed = false

/** Whether the last look missed a reader; asking forgets it. */
export function missedReader(): boolean {
  const answer = missed
  missed = false
  return answer
}

function readers(): Readers {
  if (shared.prepsideReaders) return shared.prepsideReaders
  missed = true
  throw new Error('The readers of other pages are not there yet.')
}

export const anchored: Readers['anchored'] = (...of) => readers().anchored(...of)
export const companyBy: Readers['companyBy'] = (...of) => readers().companyBy(...of)
export const companyByTenant: Readers['companyByTenant'] = (...of) => readers().companyByTenant(...of)
export const readGeneric: Readers['readGeneric'] = (...of) => readers().readGeneric(...of)
export const readInlined: Readers['readInlined'] = (...of) => readers().readInlined(...of)
export const readMicrodata: Readers['readMicrodata'] = (...of) => readers().readMicrodata(...of)
export const mayBePosting: Readers['mayBePosting'] = (...of) => readers().mayBePosting(...of)
export const pageLines: Readers['pageLines'] = (...of) => readers().pageLines(...of)
export const textLines: Readers['textLines'] = (...of) => readers().textLines(...of)

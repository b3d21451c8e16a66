import { domLines, remembered } from '../dom-lines.ts'
import type { Line } from '../lines.ts'
import { isForm } from './forms.ts'

const asideTags = new Set(['NAV', 'FOOTER', 'DIALOG'])
const asideRoles = /^(?:navigation|contentinfo|dialog|alertdialog|search|menu|menubar)$/
const notices = /cookie|consent-|onetrust/i
const isNotice = remembered((className) => notices.test(className))

/** The lines of a whole page but for navigation, dialogs, cookie notices and forms. One walk. */
export function pageLines({ body }: Document): Line[] {
  if (!body) return []
  return domLines([body], (element, tag) => {
    if (asideTags.has(tag)) return true
    if (!element.hasAttributes()) return tag === 'FORM' && isForm(element, body)
    const role = element.getAttribute('role')
    if (role !== null && asideRoles.test(role)) return true
    if (isNotice(element.getAttribute('class') ?? '') || notices.test(element.id)) return true
    return element.getAttribute('aria-modal') === 'true' || (tag === 'FORM' && isForm(element, body))
  })
}

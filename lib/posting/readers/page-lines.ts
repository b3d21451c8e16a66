import { domLines } from '../dom-lines.ts'
import type { Line } from '../lines.ts'

const aside =
  'nav, footer, [role="navigation"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="search"], [role="menu"], dialog, ' +
  '[aria-modal="true"], [id*="cookie" i], [id*="consent" i], [class*="cookie" i], [class*="consent-" i], [id^="onetrust"]'

/** The lines of a whole page but for navigation, dialogs, cookie notices and forms. One walk. */
export function pageLines(doc: Document): Line[] {
  if (!doc.body) return []
  const left = new Set<Element>(doc.body.querySelectorAll(aside))
  for (const form of doc.body.querySelectorAll('form')) if (isForm(form, doc.body)) left.add(form)
  left.delete(doc.body)
  return domLines([doc.body], (element) => left.has(element))
}

/** A form to fill in; one that wraps the whole page is none. */
export function isForm(form: Element, body: Element): boolean {
  const fields = form.querySelectorAll('input:not([type="hidden"]), textarea, select')
  if (fields.length < 2) return false
  return form.querySelector('h1') === null && (form.textContent?.length ?? 0) < (body.textContent?.length ?? 0) * 0.6
}

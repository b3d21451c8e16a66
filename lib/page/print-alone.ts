import type { PageSheet } from './page-sheet.ts'

/** Prints what stands in the host, alone. The host has to be put above the page's layers again afterwards. */
export function printAlone(doc: Document, sheet: PageSheet, host: HTMLElement): void {
  host.toggleAttribute('data-print', true)
  // A popover would be printed on every sheet of paper.
  if (host.matches(':popover-open')) host.hidePopover()
  sheet.set(doc, 'print', '@media print{body{display:none!important}}')
  doc.defaultView?.print()
  sheet.set(doc, 'print', '')
  host.toggleAttribute('data-print', false)
}

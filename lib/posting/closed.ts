import { fold } from './lines.ts'

/** How pages say that a posting takes no more applications; gathered from platforms and from projects that watch postings. */
const wordings =
  /(?:no longer (?:available|open|active|accepting|posted|exists|live)|has (?:been (?:filled|closed|removed|taken)|expired|closed)|(?:posting|position|role|vacancy|opening|listing|job|requisition|internship|opportunity)s? (?:is|are|was) (?:now |currently |already )?(?:closed|expired|filled|unavailable|not available|inactive)|applications? (?:are |is |have )?(?:now )?closed|not accepting (?:new )?applications|(?:job|posting|page) (?:you are looking for )?(?:was )?not found|could not be found|nicht mehr (?:verfügbar|aktiv|online)|bereits besetzt|stelle ist besetzt|(?:offre|annonce) (?:est )?expirée|n'est plus (?:disponible|en ligne)|n’est plus (?:disponible|en ligne)|(?:a été|est) pourvue?|candidatures (?:sont )?closes|ne reçoit plus de candidatures|n’accepte plus|ya no (?:está disponible|acepta|se encuentra)|(?:oferta|vacante) (?:cerrada|caducada|expirada)|职位已(?:关闭|下线|过期)|停止招聘|nabídka (?:již )?není aktuální|inzerát .{0,20}(?:vypršel|není))/i
const places =
  'h1, h2, h3, [role="alert"], [role="status"], [class*="closed" i], [class*="expired" i], [class*="inactive" i], [class*="error" i], [class*="notice" i], [class*="alert" i], [class*="message" i], [class*="feedback" i]'

/** The page's words for "closed", from notices and headings that are shown and stand outside the description. */
export function closedWords(doc: Document, description: readonly Element[]): string | undefined {
  let looked = 0
  for (const element of doc.querySelectorAll(places)) {
    if (++looked > 400) break
    if (element.childElementCount > 12) continue
    const text = element.textContent ?? ''
    if (text.length > 400 || !wordings.test(text)) continue
    if (element.closest('[hidden], template, [style*="display:none"], [style*="display: none"]')) continue
    if (description.some((part) => part.contains(element))) continue
    return fold(text).slice(0, 200)
  }
  return undefined
}

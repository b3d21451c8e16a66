import { fold } from './lines.ts'

/** How pages say that a posting takes no more applications; gathered from platforms and from projects that watch postings. */
const wordings =
  /(?:no longer (?:available|open|active|accepting|posted|exists|live)|has (?:been (?:filled|closed|removed|taken)|expired|closed)|(?:posting|position|role|vacancy|opening|listing|job|requisition|internship|opportunity)s? (?:is|are|was) (?:now |currently |already )?(?:closed|expired|filled|unavailable|not available|inactive)|applications? (?:are |is |have )?(?:now )?closed|not accepting (?:new )?applications|(?:job|posting|page) (?:you are looking for )?(?:was )?not found|could not be found|nicht mehr (?:verfügbar|aktiv|online)|bereits besetzt|stelle ist besetzt|(?:offre|annonce) (?:est )?expirée|n'est plus (?:disponible|en ligne)|n’est plus (?:disponible|en ligne)|(?:a été|est) pourvue?|candidatures (?:sont )?closes|ne reçoit plus de candidatures|n’accepte plus|ya no (?:está disponible|acepta|se encuentra)|(?:oferta|vacante) (?:cerrada|caducada|expirada)|职位已(?:关闭|下线|过期)|停止招聘|nabídka (?:již )?není aktuální|inzerát .{0,20}(?:vypršel|není))/i

/** How many texts are looked at: a notice stands at the top. */
const most = 1500

/** The page's words for "closed", from what is shown before the description (anywhere, where there is none). */
export function closedWords(root: Node, description: Element | undefined): string | undefined {
  const doc = root.ownerDocument ?? (root as Document)
  const walker = doc.createTreeWalker(root, 4)
  for (let count = 0; count < most; count++) {
    const node = walker.nextNode() as Text | null
    if (!node || (description?.contains(node) ?? false)) return undefined
    if (node.data.length < 6 || node.data.length > 300) continue
    const parent = node.parentElement
    if (!parent || withoutText.test(parent.tagName)) continue
    // The wording may be parted by a link or a bold word
    const text = node.data.length < 40 && parent.childNodes.length > 1 ? (parent.textContent ?? '') : node.data
    if (text.length < 400 && wordings.test(text) && !parent.closest(unseen)) return fold(text).slice(0, 200)
  }
  return undefined
}

const withoutText = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/
const unseen = '[hidden], template, [style*="display:none"], [style*="display: none"]'

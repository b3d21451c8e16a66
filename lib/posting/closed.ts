import { fold } from './lines.ts'

/** How pages say that a posting takes no more applications; gathered from platforms and from projects that watch postings. */
const wordings =
  /(?:no longer (?:available|open|active|accepting|posted|exists|live)|has (?:been (?:filled|closed|removed|taken)|expired|closed)|(?:posting|position|role|vacancy|opening|listing|job|requisition|internship|opportunity)s? (?:is|are|was) (?:now |currently |already )?(?:closed|expired|filled|unavailable|not available|inactive)|applications? (?:are |is |have )?(?:now )?closed|not accepting (?:new )?applications|(?:job|posting|page) (?:you are looking for )?(?:was )?not found|could not be found|nicht mehr (?:verfügbar|aktiv|online)|bereits besetzt|stelle ist besetzt|(?:offre|annonce) (?:est )?expirée|n'est plus (?:disponible|en ligne)|n’est plus (?:disponible|en ligne)|(?:a été|est) pourvue?|candidatures (?:sont )?closes|ne reçoit plus de candidatures|n’accepte plus|ya no (?:está disponible|acepta|se encuentra)|(?:oferta|vacante) (?:cerrada|caducada|expirada)|职位已(?:关闭|下线|过期)|停止招聘|nabídka (?:již )?není aktuální|inzerát .{0,20}(?:vypršel|není))/i

/** What all of these have one of: told apart in passing, so that few texts are read for the whole of them. */
const hints =
  /longer|expir|clos|fill|found|availab|activ|accept|remov|taken|mehr|besetzt|disponib|ligne|pourvu|candidat|ya no|cerrad|caducad|职位已|停止招聘|není|vypršel/i

/** How many texts are looked at: a notice stands above the description, or at the top of a page without one. */
const most = { before: 300, anywhere: 1500 }

/** The page's words for "closed", from what stands before the description (anywhere, where there is none). */
export function closedWords(root: Node, description: Element | undefined): string | undefined {
  if (description?.contains(root)) return undefined
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4)
  const back = description && root.contains(description)
  if (back) walker.currentNode = description
  for (let count = back ? most.before : most.anywhere; count > 0; count--) {
    const node = (back ? walker.previousNode() : walker.nextNode()) as Text | null
    if (!node) return undefined
    const { length } = node.data
    const said = length > 300 || length < 5 ? undefined : closedIn(node)
    if (said) return said
  }
  return undefined
}

/** Apart from the loop, which the browser makes machine code of. */
function closedIn({ data, parentElement: parent }: Text): string | undefined {
  if (!words.test(data) || !parent || withoutText.has(parent.tagName)) return undefined
  const text = data.length < 40 ? inOne(parent, data) : data
  return hints.test(text) && wordings.test(text) && !parent.closest(unseen) ? fold(text).slice(0, 200) : undefined
}

/** The text with what stands beside it in one line: the wording may be parted by a link or a bold word. */
function inOne(parent: Element, data: string): string {
  const { childNodes, children } = parent
  if (childNodes.length < 2 || childNodes.length > 8) return data
  for (let at = 0; at < children.length; at++) if (children[at]?.firstElementChild) return data
  const whole = parent.textContent ?? ''
  return whole.length < 400 ? whole : data
}

/** Two words, or one of a script without spaces: less says nothing. */
const words = /\S\s+\S|[\u4e00-\u9fff]{5}/
const withoutText = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])
const unseen = '[hidden], template, [style*="display:none"], [style*="display: none"]'

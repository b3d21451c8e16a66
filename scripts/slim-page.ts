import { JSDOM } from 'jsdom'

/** What a fixture has no use for: scripts but those that hold data, styles, pictures, what is loaded from elsewhere. */
const useless = [
  'script:not([type$="json"], #__NEXT_DATA__), style, noscript, svg, canvas, video, audio, picture > source',
  'link:not([rel="canonical"]), base, object, embed, iframe[src*="://"], img[src^="data:"]:not([alt])',
  'meta[http-equiv], meta[name]:not([name="description"], [name="title"], [name="author"], [name*=":"])',
].join(', ')
const uselessAttribute = /^(?:on\w+|srcset|nonce|integrity|crossorigin|data-src(?:set)?|style|value)$/
/** Inline styles that readers look at: what is hidden, and what stands out as a heading. */
const tellingStyle = /display|visibility|font-weight/
/** Longer attributes are state of the page's scripts; as many characters of them tell what they were. */
const longest = 400

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b`
/** Phone numbers: with a country or area code, in groups. No day, pay or id. */
const phone = new RegExp(
  String.raw`(?<![\w./-])(?!${day})(?:\+\d[\d ().-]{7,}\d|\(?0\d{1,4}\)?[ ./-]\d[\d ./-]{4,}\d|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?![\w-])`,
  'g',
)
/** Members of a page's data that say who looks at it. */
const ofTheViewer =
  /token|csrf|session|cookie|password|e-?mail|phone|^(?:current|logged)?-?_?(?:user|viewer|visitor|me)$/i

/**
 * A saved page without what a fixture has no use for, or no right to: scripts, styles, pictures, comments, what was typed
 * into forms, addresses and phone numbers. Names of people stay, since nothing tells them from others.
 */
export function slimPage(html: string): string {
  const { document } = new JSDOM(html).window
  for (const element of document.querySelectorAll(useless)) element.remove()
  for (const element of document.querySelectorAll('*')) slimAttributes(element)
  for (const field of document.querySelectorAll('textarea')) field.textContent = ''
  const walker = document.createTreeWalker(document, 128 /* comments */ | 4 /* texts */)
  const gone: ChildNode[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as ChildNode & { data: string }
    if (node.nodeType === 8) gone.push(node)
    else if (node.parentElement?.localName === 'script') node.data = slimData(node.data)
    else node.data = withoutPeople(node.data).replace(/\s{2,}/g, (space) => (space.includes('\n') ? '\n' : ' '))
  }
  for (const node of gone) node.remove()
  return `<!doctype html>\n${document.documentElement.outerHTML.replace(/\n\s*\n+/g, '\n')}\n`
}

const withoutPeople = (text: string) => text.replace(address, '…').replace(phone, '…')

function slimAttributes(element: Element): void {
  const pressed = element.matches('input[type="submit"], input[type="button"], button, option, data')
  for (const { name, value } of [...element.attributes]) {
    const wanted = (name === 'style' && tellingStyle.test(value)) || (name === 'value' && pressed)
    if (uselessAttribute.test(name) && !wanted) element.removeAttribute(name)
    else if (name === 'src' && element.localName === 'img') element.setAttribute('src', '')
    else if (/^mailto:/i.test(value)) element.setAttribute(name, 'mailto:jobs@company.example')
    else if (/^tel:/i.test(value)) element.setAttribute(name, 'tel:0')
    else if (name !== 'src' && name !== 'href') element.setAttribute(name, withoutPeople(value).slice(0, longest))
    else if (value.includes('@')) element.setAttribute(name, withoutPeople(value))
  }
}

/** Data in a script: JSON stays JSON. What is none is only cleared of addresses, since digits may belong to its form. */
function slimData(text: string): string {
  try {
    const data = JSON.parse(text, (key, value) => {
      if (ofTheViewer.test(key)) return undefined
      return typeof value === 'string' ? withoutPeople(value) : value
    })
    return `\n${JSON.stringify(data, null, text.length > 20_000 ? 0 : 1).replaceAll('</', '<\\/')}\n`
  } catch {
    return text.replace(address, '…')
  }
}

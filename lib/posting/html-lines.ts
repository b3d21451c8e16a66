import { decodeEntities } from './entities.ts'
import { type Line, LineBuilder } from './lines.ts'

const withoutText = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TITLE',
  'SVG',
  'IFRAME',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
])
const opening = /^<(\/?)([a-z][a-z0-9:-]*)/i
const breaking = /<(?:br|p|div|li|h[1-6]|tr|section)\b/i

/** The lines of an HTML string. One pass, no DOM: page scripts must not be able to make a posting's text do anything. */
export function htmlLines(html: string): Line[] {
  const builder = new LineBuilder(!breaking.test(html))
  // whether each open span is bold by its style, as its end tag does not say
  const spans: string[] = []
  let at = 0
  while (at < html.length) {
    const less = html.indexOf('<', at)
    if (less < 0) break
    if (less > at) builder.text(decodeTwice(html.slice(at, less)))
    if (html.startsWith('<!--', less)) {
      const end = html.indexOf('-->', less + 4)
      if (end < 0) return builder.end()
      at = end + 3
      continue
    }
    const found = opening.exec(html.slice(less, less + 40))
    const next = html.charCodeAt(less + 1)
    if (!found) {
      // `<!doctype>` and `<?xml?>` are tags without a text; any other `<` is a less-than sign
      const end = next === 33 || next === 63 ? html.indexOf('>', less) : -1
      if (end < 0) builder.text('<')
      at = end < 0 ? less + 1 : end + 1
      continue
    }
    const end = endOfTag(html, less + found[0].length)
    const tag = (found[2] as string).toUpperCase()
    const level = /^H[1-6]$/.test(tag) ? Number(tag[1]) : undefined
    at = end
    if (found[1]) builder.close(tag, tag === 'SPAN' ? spans.pop() : null, level)
    else {
      const style = tag === 'SPAN' ? html.slice(less, Math.min(end, less + 400)) : null
      if (style !== null) spans.push(style)
      builder.open(tag, style, level)
      if (withoutText.has(tag)) at = afterElement(html, end, tag)
    }
  }
  if (at < html.length) builder.text(decodeTwice(html.slice(at)))
  return builder.end()
}

/** The place after the `>` of a tag, past quoted attribute values. */
function endOfTag(html: string, from: number): number {
  let quote = 0
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (quote) {
      if (code === quote) quote = 0
    } else if (code === 62) return at + 1
    else if ((code === 34 || code === 39) && html.charCodeAt(at - 1) === 61) quote = code
  }
  return html.length
}

function afterElement(html: string, from: number, tag: string): number {
  const close = new RegExp(`</${tag}\\b`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

const decodeTwice = (text: string) => {
  const decoded = decodeEntities(text)
  return decoded === text ? text : decodeEntities(decoded)
}

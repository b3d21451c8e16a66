import { decodeEntities, decodeTags, isHtml } from './entities.ts'
import { htmlLines } from './html-lines.ts'
import { fold, type Line } from './lines.ts'

/** The lines of a description as structured data or a user hands it over: HTML, encoded HTML, Markdown or plain text. */
export function textLines(text: string): Line[] {
  const decoded = decodeTags(text)
  return isHtml(decoded) ? htmlLines(decoded) : plainLines(decodeEntities(decoded))
}

/** A Markdown heading, or a line set in bold. */
const markdown = /^(#{1,6})\s+(.*?)#*$|^(?:\*\*|__)(?!\s)([^*]+?)(?:\*\*|__)(:?)$/

/** A list item's sign as some converters to Markdown write it: "\- one", "2\. two". */
const escapedMarker = /^(\s*(?:\d{1,2})?)\\(?=[-*+.)]\s)/

function plainLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  // A backslash and an "n" where line breaks were escaped twice
  for (const row of text.replace(/\\r?\\n/g, '\n').split(/\r\n?|[\n\u2028\u2029]/)) {
    const folded = fold(row.replace(escapedMarker, '$1'))
    if (!/[\p{L}\p{N}]/u.test(folded)) {
      apart = true
      continue
    }
    const [, hashes, heading, bold, colon] = markdown.exec(folded) ?? []
    const own =
      heading !== undefined ? fold(heading.replace(/\*\*/g, '')) : bold !== undefined ? fold(bold) + colon : folded
    if (own)
      lines.push({ text: own, level: hashes?.length ?? 0, item: false, bold: bold !== undefined, apart, linked: 0 })
    apart = false
  }
  return lines
}

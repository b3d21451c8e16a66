const fromNbsp =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const others =
  'amp& lt< gt> quot" apos\' ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ bull• hellip… trade™ euro€ ensp  emsp  thinsp  zwnj zwj rarr→ larr← minus− oelig œ scaron š'

/** Made when the first name is met: most pages name none where it is asked. */
let named: Map<string, string> | undefined
function namedEntities(): Map<string, string> {
  const all = new Map<string, string>()
  for (const [at, name] of fromNbsp.split(' ').entries()) all.set(name, String.fromCharCode(160 + at))
  for (const entry of others.split(' ')) {
    const [, name, value] = /^([a-z]+)(.?)/.exec(entry) ?? []
    if (name) all.set(name, value || ' ')
  }
  return all
}

/** Decodes the entities that postings use, once: `&amp;lt;` gives `&lt;`. Unknown ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|([a-z]+\d{0,2}));?/gi, (whole, hex, decimal, name) => {
        if (name) {
          named ??= namedEntities()
          return (whole.endsWith(';') && named.get(name)) || whole
        }
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
        return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' '
      })
    : text

const tag = /<\/?(?:p|div|br|li|ul|ol|strong|b|em|i|u|h[1-6]|span|a|table|section|font)\b[^<]{0,2000}?>/i
const encodedTag = /&(?:amp;)*lt;\/?(?:p|div|br|li|ul|ol|strong|b|em|i|u|h[1-6]|span|a|table|section|font)\b/i

/** Whether a text is HTML. */
export const isHtml = (text: string): boolean => tag.test(text)

/** HTML whose tags are encoded, once or more, with the tags as tags; anything else as it is. */
export function decodeTags(text: string): string {
  let decoded = text
  for (let round = 0; round < 3 && !tag.test(decoded) && encodedTag.test(decoded); round++) {
    decoded = decodeEntities(decoded)
  }
  return decoded
}

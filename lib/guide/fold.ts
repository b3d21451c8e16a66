/**
 * Characters as the matcher sees them: in lower case, with one kind of apostrophe.
 * Tables for ASCII, ranges for the rest; no regular expression is run over the text.
 */
const asciiFold = new Uint8Array(128)
const asciiWord = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const upper = code >= 65 && code <= 90
  asciiFold[code] = upper ? code + 32 : code
  asciiWord[code] = upper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? 1 : 0
}

/** The lower-case form of a UTF-16 code unit; a typographic apostrophe becomes the plain one. */
export function fold(code: number): number {
  return code < 128 ? (asciiFold[code] as number) : foldWide(code)
}

function foldWide(code: number): number {
  if (code >= 0x2e80) return code >= 0xff21 && code <= 0xff3a ? code + 32 : code
  if (code === 0x2019) return 0x27
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code
  if (code >= 0x2000) return code
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** Whether a UTF-16 code unit belongs to a word: letters, digits and marks of any script. */
export function isWord(code: number): boolean {
  return code < 128 ? asciiWord[code] === 1 : isWideWord(code)
}

function isWideWord(code: number): boolean {
  if (code < 0x2000)
    return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x2e80) return code >= 0x2c00 && code < 0x2e00
  if (code < 0x3040) return code === 0x3005 || code === 0x3006 || code === 0x3007
  if (code >= 0xd800 && code < 0xf900) return false
  if (code >= 0xfe00) return (code >= 0xfe70 && code < 0xfeff) || isFullWidthWord(code)
  return code !== 0x30fb
}

function isFullWidthWord(code: number): boolean {
  return (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    code >= 0xff66
  )
}

/** Scripts written without spaces: each character is a token of its own, so 数据分析 is found inside a run of text. */
export function isUnspaced(code: number): boolean {
  return code >= 0x2e80 && code < 0xfe00 && code !== 0x30fc
}

/** Latin, Greek and Cyrillic by table; what is rarer is worked out. */
const tabled = 0x500
const wordCodes = new Uint16Array(tabled)
for (let code = 0; code < tabled; code++) wordCodes[code] = isWord(code) ? fold(code) : 0

/** The folded form of a UTF-16 code unit that belongs to a word, 0 for any other. */
export function wordCode(code: number): number {
  return code < tabled ? (wordCodes[code] as number) : isWideWord(code) ? foldWide(code) : 0
}

/** The same of ASCII letters and digits alone, 0 for any other code unit: as long as there are code units, so that none is out of it. */
export const asciiWords = new Uint8Array(0x10000)
for (let code = 0; code < 128; code++) asciiWords[code] = wordCodes[code] as number

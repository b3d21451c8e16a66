import fc from 'fast-check'

/**
 * Any character there is, halves of pairs as well: a unit for `fc.string`, whose own unit of all characters lists them
 * before the first string, which takes longer than all the strings.
 */
export const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map(
  (code) => String.fromCodePoint(code),
  (character) => {
    const [code, ...more] = Array.from(String(character), (one) => one.codePointAt(0))
    if (code === undefined || more.length > 0) throw new Error('That is not one character.')
    return code
  },
)

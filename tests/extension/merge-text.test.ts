import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeText } from '../../lib/extension/merge-text.ts'

test.each([
  ['nobody else wrote', 'a', 'ab', 'a', 'ab'],
  ['only they wrote', 'a', 'a', 'ba', 'ba'],
  ['both wrote the same', 'a', 'ab', 'ab', 'ab'],
  ['at two ends', 'middle', 'mine middle', 'middle theirs', 'mine middle theirs'],
  ['at two ends, the other way', 'middle', 'middle mine', 'theirs middle', 'theirs middle mine'],
  ['in the same place', '', 'mine', 'theirs', 'theirs\nmine'],
  ['after the same text', 'note: ', 'note: mine', 'note: theirs', 'note: theirs\nmine'],
  ['they took away what was not touched', 'one two three', 'one two three four', 'two three', 'two three four'],
])('%s', (_, base, mine, theirs, merged) => expect(mergeText(base, mine, theirs)).toBe(merged))

test('nothing that somebody added is lost', () => {
  const text = fc.string({ maxLength: 20 })
  fc.assert(
    fc.property(text, text, text, text, (before, after, mine, theirs) => {
      const marked = (word: string) => `${before}<${word}>${after}`
      const merged = mergeText(before + after, marked(mine), marked(theirs))
      expect(merged).toContain(mine)
      expect(merged).toContain(theirs)
    }),
  )
})

import { beforeEach, expect, test } from 'vitest'
import { toRange, toRangeAnywhere } from '../../lib/page/text-range.ts'

const draw = (html: string) => {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}
const find = (html: string, block: string, words: string) => {
  const start = block.indexOf(words)
  return toRange(draw(html), block, start, start + words.length)?.toString()
}

beforeEach(() => {
  document.body.innerHTML = ''
})

test.each([
  ['plain text', '<p>Write SQL every day</p>', 'Write SQL every day', 'SQL', 'SQL'],
  [
    'white space that was folded',
    '<p>  Write\n   SQL\t every day</p>',
    'Write SQL every day',
    'SQL every',
    'SQL\t every',
  ],
  ['several nodes', '<p>Wri<b>te S</b>QL <i>every</i> day</p>', 'Write SQL every day', 'SQL every', 'SQL every'],
  ['a line break', '<p>Write<br>SQL</p>', 'Write SQL', 'Write SQL', 'WriteSQL'],
  ['characters without width', '<p>Wri\u00adte S\u200bQL</p>', 'Write SQL', 'Write SQL', 'Wri\u00adte S\u200bQL'],
  ['no-break spaces', '<p>Write\u00a0SQL</p>', 'Write SQL', 'Write SQL', 'Write\u00a0SQL'],
  ['characters of two units', '<p>🚀 Write 🚀 SQL</p>', '🚀 Write 🚀 SQL', '🚀 SQL', '🚀 SQL'],
  ['the second of two', '<p>data. We like data</p>', 'data. We like data', 'like data', 'like data'],
  ['scripts and styles between', '<p>Write <script>SQL</script><style>SQL</style>SQL</p>', 'Write SQL', 'SQL', 'SQL'],
  ['one of several blocks of an element', '<div>First line<br>Write SQL<br>Last</div>', 'Write SQL', 'SQL', 'SQL'],
  [
    'an element whose text has changed around it',
    '<p>Now: write SQL often</p>',
    'Please write SQL',
    'write SQL',
    'write SQL',
  ],
])('finds words in %s', (_, html, block, words, found) => {
  expect(find(html, block, words)).toBe(found)
})

test.each([
  ['are not there', '<p>Nothing of the kind</p>', 'Write SQL', 'SQL'],
  ['are empty', '<p>Write SQL</p>', 'Write SQL', ''],
])('gives nothing for words that %s', (_, html, block, words) => expect(find(html, block, words)).toBeUndefined())

test('the right one of the same words is taken, by the block they stand in', () => {
  const element = draw('<div><p>Know SQL</p><p>SQL is used daily</p></div>')
  const range = toRange(element, 'SQL is used daily', 0, 3)
  expect(range?.startContainer.parentElement?.textContent).toBe('SQL is used daily')
})

test('an element that the page replaced is looked for in the whole page', () => {
  const old = draw('<p>Write SQL</p>')
  document.body.innerHTML = '<main><p>Write SQL</p></main>'
  expect(old.isConnected).toBe(false)
  expect(toRangeAnywhere(old, document, 'Write SQL', 6, 9)?.toString()).toBe('SQL')
})

test('a page that has it no more gives nothing', () => {
  const old = draw('<p>Write SQL</p>')
  document.body.innerHTML = ''
  expect(toRangeAnywhere(old, document, 'Write SQL', 6, 9)).toBeUndefined()
})

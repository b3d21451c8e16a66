import { expect, test } from 'vitest'
import { readPosting } from '../../lib/posting/read-posting.ts'
import { readText } from '../../lib/posting/read-text.ts'
import { address, documentOf, larkspur, read, text } from './page.ts'

/** Generous for a busy machine; what is not linear takes minutes. */
const soon = 5000
const within = (work: () => void) => {
  const start = performance.now()
  work()
  expect(performance.now() - start).toBeLessThan(soon)
}

test.each([
  ['letters without a space', 'a'.repeat(1_000_000)],
  ['spaces', `${' '.repeat(500_000)}end`],
  ['open tags', '<p'.repeat(300_000)],
  ['an unclosed quote', `<p title="${'x'.repeat(1_000_000)}`],
  ['unclosed comments', '<!--'.repeat(200_000)],
  ['unclosed scripts', '<script>'.repeat(100_000)],
  ['nested lists', `${'<ul><li>'.repeat(100_000)}deep`],
  ['entities in entities', `${'&amp;'.repeat(200_000)}lt;p&gt;`],
  ['bullets', '• '.repeat(300_000)],
  ['headings', 'Requirements: '.repeat(60_000)],
  ['NULs', `\0<p>\0Requirements\0</p>\0`.repeat(20_000)],
  ['numbers', '$1 - $2 per '.repeat(60_000)],
  ['dates', '1 May 2026 to '.repeat(50_000)],
  ['dashes', 'a - B '.repeat(100_000)],
  ['capitals', 'REQUIREMENTS AND '.repeat(60_000)],
  ['a megabyte of a posting', text.repeat(1500)],
])('%s are read in time', (_, poison) => {
  within(() => expect(readText(poison).blocks).toBeDefined())
})

test('a deeply nested page is read', () => {
  const doc = documentOf('<div class="text"></div><h1 class="title">Product Intern</h1>')
  let inner = doc.querySelector('.text') as Element
  // The walk keeps its own stack; more levels only show how slowly jsdom builds them
  for (let level = 0; level < 1500; level++) inner = inner.appendChild(doc.createElement('div'))
  inner.innerHTML = text
  within(() => expect(readPosting(doc, new URL(address), [larkspur]).kind).toBe('posting'))
})

const ld = (data: string) => `<script type="application/ld+json">${data}</script>`
test.each([
  ['broken', '{"@type": "JobPosting", "title": '],
  ['deep', `${'['.repeat(50_000)}{"@type":"JobPosting"}${']'.repeat(50_000)}`],
  [
    'with prototype keys',
    '{"@type":"JobPosting","__proto__":{"title":"x"},"constructor":1,"toString":null,"title":{"valueOf":1}}',
  ],
  [
    'going in circles',
    '{"@graph":[{"@type":"JobPosting","@id":"#a","hiringOrganization":{"@id":"#b"}},{"@id":"#b","name":{"@id":"#a"}}]}',
  ],
  [
    'of wrong types',
    '{"@type":["JobPosting",7],"title":[],"description":{"a":1},"hiringOrganization":7,"jobLocation":"x","baseSalary":[null],"datePosted":{},"identifier":null}',
  ],
  ['null', 'null'],
  ['a megabyte of quotes', '"'.repeat(1_000_000)],
  ['a megabyte broken', `{"@type":"JobPosting","description":"${'a"b\n'.repeat(250_000)}`],
])('JSON-LD that is %s breaks nothing', (_, data) => {
  within(() =>
    expect(read(`<h1 class="title">Product Intern</h1><div class="text">${text}</div>`, address, ld(data)).kind).toBe(
      'posting',
    ),
  )
  within(() => expect(['none', 'unread']).toContain(read('', address, ld(data)).kind))
})

test('HTML in a title stays text', () => {
  const outcome = read(
    `<h1 class="title">Product &lt;img src=x onerror=alert(1)&gt; Intern</h1><div class="text">${text}</div>`,
  )
  expect(outcome.kind === 'posting' && outcome.reading.posting.title?.value).toBe(
    'Product <img src=x onerror=alert(1)> Intern',
  )
})

test('a page whose DOM throws is none', () => {
  const doc = new Proxy(documentOf(''), {
    get: () => {
      throw new Error('no')
    },
  })
  expect(readPosting(doc, new URL(address), [larkspur])).toEqual({ kind: 'none' })
})

import { expect, test } from 'vitest'
import { looksLikePosting } from '../../lib/posting/detect.ts'
import type { Shape } from '../../lib/posting/shape.ts'
import { shapeOf } from '../../scripts/generate-sites.ts'
import { documentOf, larkspur, text } from './page.ts'

const shapes: readonly Shape[] = [shapeOf(larkspur), { hosts: ['.other.example'], parts: ['/p/'], posting: '/p/\\d+' }]
const look = (url: string, body = '', head = '') =>
  looksLikePosting({ document: documentOf(body, url, head) }, new URL(url), shapes)

test.each([
  ['yes', 'the address of a posting', 'https://www.larkspur.example/postings/1'],
  ['yes', 'the address of a posting on a host below', 'https://jobs.other.example/p/1'],
  ['no', 'an address that never is one', 'https://www.larkspur.example/postings/1/thanks'],
  ['not-yet', 'another address of a site with panes', 'https://www.larkspur.example/'],
  ['no', 'another address of a site without', 'https://other.example/'],
  ['not-yet', 'a host that only ends alike', 'https://notother.example/p/1'],
])('%s for %s', (answer, _, url) => {
  expect(look(url)).toBe(answer)
})

test('an open pane beside a list is a posting, an empty one is not', () => {
  const url = 'https://www.larkspur.example/search'
  expect(look(url, '<div class="pane"><h2 class="title">Product Intern</h2></div>')).toBe('yes')
  expect(look(url, '<div class="pane"></div>')).toBe('not-yet')
})

test('elsewhere structured data or two telling headings make a page worth reading', () => {
  const url = 'https://fernwood.example/x'
  expect(look(url, text)).toBe('not-yet')
  expect(look(url, text.replace('Who you are', 'Requirements').replace('What you will do', 'Responsibilities'))).toBe(
    'maybe',
  )
  expect(look(url, '', '<script type="application/ld+json">{"@type": "JobPosting"}</script>')).toBe('maybe')
  expect(look(url, '<main itemscope itemtype="https://schema.org/JobPosting"></main>')).toBe('maybe')
  expect(look(url, '', '<script type="application/ld+json">{"@type": "Organization"}</script>')).toBe('not-yet')
})

test('a shape is compact: hosts, parts, patterns without names, and nothing empty', () => {
  expect(
    shapeOf({ ...larkspur, never: undefined as never, pane: [], posting: [/^a\.example\/(?<id>\d+)$/, /b/i] }),
  ).toEqual({ hosts: ['.larkspur.example'], parts: ['/', ''], posting: '^a\\.example/(\\d+)$|(?i:b)' })
})

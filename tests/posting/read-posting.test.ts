import { expect, test } from 'vitest'
import { readPosting } from '../../lib/posting/read-posting.ts'
import { address, documentOf, larkspur, postingOf, read, text } from './page.ts'

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Product Intern',
  hiringOrganization: { name: 'Larkspur GmbH' },
  description: text,
  identifier: { value: '4711' },
}
const elsewhere = 'https://jobs.unknown.example/careers/product-intern'

test('a site file gives title, company, description and fields, and its elements', () => {
  const body = `<h1>Careers</h1><img class="logo" alt="Larkspur Logo"><h2 class="title">Product Intern</h2><p class="place">Bonn</p><div class="text">${text}<div class="related">Related: Chef</div></div>`
  const outcome = read(body)
  const found = postingOf(outcome)
  expect(found).toMatchObject({
    site: 'larkspur',
    id: '4711',
    title: { value: 'Product Intern', reader: 'site' },
    company: { value: 'Larkspur', reader: 'site' },
    description: 'site',
  })
  expect(found.facts).toContainEqual({ kind: 'place', value: 'Bonn', reader: 'site' })
  expect(found.blocks.map((block) => block.text).join()).not.toContain('Chef')
  const { elements } = outcome.kind === 'posting' ? outcome.reading : { elements: [] }
  expect(elements).toHaveLength(found.blocks.length)
  for (const [at, block] of found.blocks.entries()) expect(elements[at]?.textContent).toContain(block.text)
})

test('an address that never is a posting is none, whatever stands there', () => {
  expect(read(`<h2 class="title">Product Intern</h2><div class="text">${text}</div>`, `${address}/thanks`).kind).toBe(
    'none',
  )
})

test('an open pane beside a list is read, and nothing of the list', () => {
  const card = '<li><h3>Chef</h3><p>Cooks every day in our kitchen.</p></li>'
  const body = `<ul>${card.repeat(9)}</ul><div class="pane"><h2 class="title">Product Intern</h2><div class="text">${text}</div></div>`
  const found = postingOf(read(body, 'https://www.larkspur.example/search?q=intern'))
  expect(found.title?.value).toBe('Product Intern')
  expect(JSON.stringify(found.blocks)).not.toContain('Cooks')
  expect(read(`<ul>${card.repeat(9)}</ul><div class="pane"></div>`, 'https://www.larkspur.example/search').kind).toBe(
    'none',
  )
})

test('a posting without its text yet is unread, with the reason', () => {
  expect(read('<div id="root"></div>')).toEqual({ kind: 'unread', reason: 'no-text' })
  expect(read('<h1>Just a moment...</h1>')).toEqual({ kind: 'unread', reason: 'sign-in' })
  expect(read('<h1>This position is no longer available</h1>')).toEqual({ kind: 'unread', reason: 'gone' })
  expect(read('<iframe src="https://boards.other.example/job/1"></iframe>')).toEqual({
    kind: 'unread',
    reason: 'other-frame',
  })
})

test('a notice that the posting is closed is told, a hidden one is not, nor words of the description', () => {
  const page = (notice: string) =>
    `${notice}<h2 class="title">Product Intern</h2><div class="text">${text}<p>Your application is closed with care.</p></div>`
  expect(postingOf(read(page('<p>This job is no longer accepting applications</p>'))).closed).toBe(
    'This job is no longer accepting applications',
  )
  expect(postingOf(read(page('<p>This job is <b>no longer</b> available</p>'))).closed).toBe(
    'This job is no longer available',
  )
  const others = '<p>Some other words, as they stand on pages.</p>'.repeat(200)
  expect(postingOf(read(page(`${others}<p>Applications are closed</p>${others}`))).closed).toBe(
    'Applications are closed',
  )
  expect(postingOf(read(page('<p hidden>This job has been filled</p>'))).closed).toBeUndefined()
  expect(postingOf(read(page('<p class="closed">Zu spät</p>'))).closed).toBe('Zu spät')
})

test.each([
  ['an object', jsonLd(posting)],
  ['an array', jsonLd([{ '@type': 'Organization' }, posting])],
  [
    'a graph with references',
    jsonLd({
      '@graph': [
        { ...posting, hiringOrganization: { '@id': '#us' } },
        { '@type': 'Organization', '@id': '#us', name: 'Larkspur GmbH' },
      ],
    }),
  ],
  [
    'broken by line breaks and trailing commas',
    jsonLd(JSON.stringify(posting).replace('<h3>', '\n<h3>').replace(/}$/, ',}')),
  ],
  ['broken by quotes', jsonLd(JSON.stringify(posting).replace('Draft the roadmap', 'Draft the "big" roadmap'))],
  ['in CDATA', jsonLd(`//<![CDATA[\n${JSON.stringify(posting)}\n//]]>`)],
  [
    'with an encoded description',
    jsonLd({ ...posting, description: text.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }),
  ],
])('JSON-LD that is %s gives the posting', (_, head) => {
  const found = postingOf(read('<div id="root"></div>', elsewhere, `<title>Product Intern</title>${head}`))
  expect(found).toMatchObject({
    title: { value: 'Product Intern', reader: 'json-ld' },
    company: { value: 'Larkspur GmbH', reader: 'json-ld' },
    description: 'json-ld',
  })
  expect(found.blocks.filter(({ kind }) => kind === 'duties')).toHaveLength(4)
})

test('structured data of another posting is not believed', () => {
  const stale = jsonLd({
    ...posting,
    title: 'Chef',
    url: 'https://www.larkspur.example/postings/1000',
    identifier: '1000',
  })
  const found = postingOf(read(`<h1 class="title">Product Intern</h1><div class="text">${text}</div>`, address, stale))
  expect(found.title?.value).toBe('Product Intern')
  expect(found.company?.value).not.toBe('Larkspur GmbH')
})

test('of several postings in the data the one of this address counts', () => {
  const head = jsonLd([{ ...posting, title: 'Chef', identifier: '1000' }, posting])
  expect(postingOf(read('', address, head)).title?.value).toBe('Product Intern')
})

test('what readers disagree about is kept with who won', () => {
  const found = postingOf(
    read(`<h2 class="title">Product Intern (m/f)</h2><div class="text">${text}</div>`, address, jsonLd(posting)),
  )
  expect(found.disagreements).toMatchObject([
    {
      field: 'title',
      won: { value: 'Product Intern (m/f)', reader: 'site' },
      lost: [{ value: 'Product Intern', reader: 'json-ld' }],
    },
  ])
})

test('a description from structured data is found again in the page', () => {
  const outcome = read(
    `<div><h1>Product Intern</h1><section>${text}</section></div>`,
    elsewhere,
    `<title>Product Intern</title>${jsonLd(posting)}`,
  )
  const elements = outcome.kind === 'posting' ? outcome.reading.elements : []
  expect(elements.length).toBeGreaterThan(6)
  expect(elements.every((element) => element !== undefined)).toBe(true)
})

test('fields of structured data become facts', () => {
  const head = jsonLd({
    ...posting,
    jobLocation: { address: { addressLocality: 'Bonn', addressCountry: { name: 'Germany' } } },
    jobLocationType: 'TELECOMMUTE',
    validThrough: '2027-01-31T23:59',
    datePosted: '2026-11-02',
    baseSalary: { currency: 'EUR', value: { minValue: 18, maxValue: 22, unitText: 'HOUR' } },
  })
  expect(postingOf(read('', address, head)).facts.map(({ kind, value, date }) => [kind, value, date])).toEqual(
    expect.arrayContaining([
      ['place', 'Bonn, Germany', undefined],
      ['remote', 'Remote', undefined],
      ['pay', 'EUR 18 – 22 per hour', undefined],
      ['posted', '2026-11-02', '2026-11-02'],
      ['deadline', '2027-01-31', '2027-01-31'],
    ]),
  )
})

test('microdata is read where there is nothing else', () => {
  const body = `<h1>Your browser is old</h1><main itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Product Intern</h1><div itemprop="hiringOrganization"><meta itemprop="name" content="Larkspur"></div><div itemprop="description">${text}</div></main>`
  expect(postingOf(read(body, elsewhere))).toMatchObject({
    title: { value: 'Product Intern', reader: 'microdata' },
    company: { value: 'Larkspur', reader: 'microdata' },
    description: 'microdata',
  })
})

test('data that the page was built from is read where the page is still empty', () => {
  const data = {
    props: { job: { id: 4711, title: 'Product Intern', company: { name: 'Larkspur' }, descriptionHtml: text } },
  }
  const body = `<div id="root"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`
  expect(postingOf(read(body))).toMatchObject({
    title: { value: 'Product Intern', reader: 'inlined-data' },
    company: { value: 'Larkspur' },
    description: 'inlined-data',
  })
})

test('a frame of the same origin and open shadow roots are read', () => {
  const doc = documentOf('<iframe id="inner"></iframe>')
  const inner = (doc.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document
  inner.body.innerHTML = `<h2 class="title">Product Intern</h2><div class="text">${text}</div>`
  expect(postingOf(readPosting(doc, new URL(address), [larkspur])).title?.value).toBe('Product Intern')

  const shadowed = documentOf('<x-app></x-app>')
  const root = (shadowed.querySelector('x-app') as Element).attachShadow({ mode: 'open' })
  root.innerHTML = `<h2 class="title">Product Intern</h2><div class="text"><slot></slot></div>`
  ;(shadowed.querySelector('x-app') as Element).innerHTML = text
  const found = postingOf(readPosting(shadowed, new URL(address), [larkspur]))
  expect(found.title?.value).toBe('Product Intern')
})

test('text that React streams into hidden elements is the page’s, other hidden text is not', () => {
  const body = `<div class="text"><p hidden>Secret decoy</p><div hidden id="S:0">${text}</div><template><p>Template decoy</p></template></div>`
  const found = JSON.stringify(postingOf(read(body)).blocks)
  expect(found).toContain('Draft the roadmap')
  expect(found).not.toContain('decoy')
})

test('line breaks that a page shows as backslash and n part its text', () => {
  const shown = String.raw`\nWhat you will do:\n\n* Talk to users and write down what they need\n* Draft the roadmap\nWho you are:\r\nCurious`
  const found = postingOf(read(`<h2 class="title">Product Intern</h2><div class="text">${shown}</div>`))
  expect(found.blocks.map((block) => block.text)).toEqual([
    'What you will do:',
    'Talk to users and write down what they need',
    'Draft the roadmap',
    'Who you are:',
    'Curious',
  ])
})

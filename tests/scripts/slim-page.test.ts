import { expect, test } from 'vitest'
import { slimPage } from '../../scripts/slim-page.ts'

const inBody = (html: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(slimPage(html))?.[1]?.trim()

test.each([
  ['scripts', '<script>track("mei")</script><p>Text</p>', '<p>Text</p>'],
  ['styles, pictures and comments', '<style>p{}</style><!-- user 7 --><svg></svg><p>Text</p>', '<p>Text</p>'],
  ['handlers and looks', '<p onclick="x()" style="color:red" class="a">Text</p>', '<p class="a">Text</p>'],
  [
    'what was typed',
    '<input name="q" value="private"><textarea>Dear</textarea>',
    '<input name="q"><textarea></textarea>',
  ],
  ['where a picture is', '<img src="https://a.example/mei.png" srcset="x 2x" alt="Acme">', '<img src="" alt="Acme">'],
  ['frames from elsewhere', '<iframe src="https://a.example/"></iframe><p>Text</p>', '<p>Text</p>'],
  ['an address in a text', '<p>Write to mei.lin@acme.example.</p>', '<p>Write to ….</p>'],
  ['an address in an attribute', '<b title="mei@acme.example">Me</b>', '<b title="…">Me</b>'],
  [
    'whom a link writes to',
    '<a href="mailto:mei@acme.example">Apply</a>',
    '<a href="mailto:jobs@company.example">Apply</a>',
  ],
  ['a phone number', '<p>Call +47 22 33 44 55 or (415) 555-0123.</p>', '<p>Call … or ….</p>'],
  [
    'state of the page’s scripts',
    `<p data-state="${'x'.repeat(900)}">Text</p>`,
    `<p data-state="${'x'.repeat(400)}">Text</p>`,
  ],
])('%s are taken out', (_, html, slim) => {
  expect(inBody(html)).toBe(slim)
})

test.each([
  ['days', '<p>From 2026-11-02 to 02-11-2027, 10/12/2026</p>'],
  ['pay', '<p>$48,000 - $52,000, 25 - 30 an hour</p>'],
  ['ids', '<p>Posting 4000001234 (R-0123456)</p>'],
  ['what is hidden or stands out', '<p style="display:none">No</p><p style="font-weight:700">Duties</p>'],
  ['buttons', '<input type="submit" value="Apply now">'],
])('%s stay', (_, html) => {
  expect(inBody(html)).toBe(html)
})

test('structured data stays data, without addresses and without who looks at it', () => {
  const data = {
    '@type': 'JobPosting',
    datePosted: '2026-11-02',
    identifier: 4000001234,
    description: '<p>Ask ola@acme.example</p>',
    viewer: { name: 'Mei' },
    sessionToken: 'abc',
  }
  const slim = slimPage(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script>`)
  const [, json = ''] = /<script[^>]*>([\s\S]*)<\/script>/.exec(slim) ?? []
  expect(JSON.parse(json)).toEqual({
    '@type': 'JobPosting',
    datePosted: '2026-11-02',
    identifier: 4000001234,
    description: '<p>Ask …</p>',
  })
})

test('of the head, what readers look at stays', () => {
  const head =
    '<title>Intern</title><meta property="og:title" content="Intern"><meta name="csrf-token" content="x"><link rel="canonical" href="https://a.example/1"><link rel="stylesheet" href="a.css">'
  const slim = slimPage(`<head>${head}</head>`)
  expect(slim).toContain(
    '<meta property="og:title" content="Intern"><link rel="canonical" href="https://a.example/1"></head>',
  )
})

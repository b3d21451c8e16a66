import { expect, test } from 'vitest'
import { postingOf, read, text } from './page.ts'

const url = 'https://www.fernwood.example/careers/product-intern'
const title = '<title>Product Intern | Fernwood</title>'
const page = (inside: string) =>
  `<nav><a href="/">Home</a><a href="/careers">Careers</a></nav><main>${inside}</main><footer>© 2026 Fernwood</footer>`
const whole = `<h1>Product Intern</h1><p>Bonn · Full time</p>${text}<a href="/apply">Apply now</a>`

test('a posting on an unknown site is found by its structure', () => {
  const found = postingOf(read(page(whole), url, title))
  expect(found).toMatchObject({
    title: { value: 'Product Intern', reader: 'generic' },
    company: { value: 'Fernwood', reader: 'generic' },
    description: 'generic',
  })
  expect(found.blocks[0]?.text).toBe('What you will do')
  expect(found.blocks.at(-1)?.text).toBe('Currently pursuing a degree')
})

test.each([
  [
    'similar postings',
    '<h2>Similar jobs</h2><ul><li><a href="/1">Chef in a large kitchen</a></li><li><p>Cook daily meals with our decoy team</p></li></ul>',
  ],
  [
    'an application form',
    '<form><h2>Apply for this job</h2><p>Tell us about decoy things you did before, in as many words as you like.</p><input><input><textarea></textarea></form>',
  ],
  [
    'a cookie notice',
    '<div id="cookie-banner"><h2>Privacy</h2><p>We use decoy cookies to make this site better for everybody who visits it.</p></div>',
  ],
  [
    'a dialog',
    '<div role="dialog"><h2>Requirements</h2><p>Sign in to see decoy content that is only for members of this site.</p></div>',
  ],
])('%s do not leak into the description', (_, more) => {
  const found = postingOf(read(page(whole + more), url, title))
  expect(JSON.stringify(found.blocks)).not.toContain('decoy')
})

test.each([
  ['the title before the separator', 'Product Intern - Fernwood', 'Product Intern', 'Fernwood'],
  ['the company first', 'Fernwood: Product Intern', 'Product Intern', 'Fernwood'],
  ['"at"', 'Product Intern at Fernwood', 'Product Intern', 'Fernwood'],
  ['"@" and a board', 'Product Intern @ Fernwood | Some Board', 'Product Intern', 'Fernwood'],
  ['"hiring"', 'Fernwood hiring Product Intern in Bonn, Germany | Some Board', 'Product Intern', 'Fernwood'],
  ['an application', 'Job Application for Product Intern at Fernwood', 'Product Intern', 'Fernwood'],
])('a page title with %s gives title and company', (_, head, name, company) => {
  const found = postingOf(read(page(whole), url, `<title>${head}</title>`))
  expect([found.title?.value, found.company?.value]).toEqual([name, company])
})

test('the first h1 may be a decoy', () => {
  const found = postingOf(read(page(`<h1>Careers</h1><h1>Our site</h1>${whole.replaceAll('h1', 'h2')}`), url, title))
  expect(found.title?.value).toBe('Product Intern')
})

test('what a board prints around the description is left out', () => {
  const teaser =
    '<div><h2>Stand out</h2><p>Try Premium</p><p>1,204 followers</p><p>Cancel anytime you like, no decoy fees for anybody.</p></div>'
  const found = postingOf(
    read(page(`<h1>Product Intern</h1>${teaser}<div>${text}</div>${teaser}<button>Apply</button>`), url, title),
  )
  expect(JSON.stringify(found.blocks)).not.toContain('decoy')
  expect(found.blocks[0]?.text).toBe('What you will do')
})

test.each([
  [
    "behind the board's label",
    '<p>Be an early decoy.</p><h3>Decoys you share</h3><p>Two decoys work here.</p><h2>About the job</h2>',
    '',
  ],
  [
    'at the first heading, where a pile of labels stands before it',
    '<p>76%</p><p>Decoy match</p><p>4 decoys left</p><p>Decoys like you were seen here in the last week.</p><p>RS</p><p>Decoy one</p><p>From your school</p>',
    '',
  ],
  ['before an alert', '', '<h2>Set alert for similar jobs</h2><p>Decoys arrive by mail on every day of the week.</p>'],
  [
    'before the news',
    '',
    '<h2>From our blog</h2><ul><li>Decoys and how to tell them from other birds in the dark.</li></ul>',
  ],
  ['before fields', '', '<h3>Seniority level</h3><p>Decoys and people who once were decoys, of every kind.</p>'],
])('the text begins and ends %s', (_, before, after) => {
  const found = postingOf(read(page(`<h1>Product Intern</h1>${before}${text}${after}`), url, title))
  expect(JSON.stringify(found.blocks).toLowerCase()).not.toContain('decoy')
  expect(found.blocks[0]?.text).toBe('What you will do')
  expect(found.blocks.at(-1)?.text).toBe('Currently pursuing a degree')
})

test.each([
  ['introductions', '<h2>About us</h2><p>Fernwood grows ferns for offices.</p><h2>Job description</h2>', ''],
  ['duties', '', '<h2>Job details</h2><p>Bonn</p>'],
])('%s of short lines are kept beside a label', (_, before, after) => {
  const found = postingOf(read(page(`<h1>Product Intern</h1>${before}${text}${after}`), url, title))
  const kept = found.blocks.map((block) => block.text)
  expect(kept).toContain('Talk to users and write down what they need')
  if (before) expect(kept).toContain('Fernwood grows ferns for offices.')
})

test('an introduction that links part from the rest is kept', () => {
  const introduction = `<p>${'Fernwood grows ferns for offices, and looks after them on every floor. '.repeat(4)}</p>`
  const links = ['Website', 'Board', 'Values', 'How we talk'].map((name) => `<p><a href="/x">${name}</a></p>`).join('')
  const found = postingOf(read(page(`<h1>Product Intern</h1>${introduction}${links}${text}`), url, title))
  expect(found.blocks[0]?.text).toMatch(/^Fernwood grows ferns/)
})

test('structured data that holds a small part of what the page shows does not stand for it', () => {
  const data = {
    '@type': 'JobPosting',
    title: 'Product Intern',
    description: 'Talk to users and write down what they need. Draft the roadmap with engineers.',
  }
  const head = `${title}<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const shown = whole.replace(
    '</ul>',
    '</ul><p>We meet on Mondays to look at what the ferns need, and who has time for them.</p>',
  )
  expect(postingOf(read(page(shown), url, head)).description).toBe('generic')
})

test('sections in elements of their own are all kept', () => {
  const sections = [
    '<h2>About us</h2><p>Fernwood grows ferns for offices.</p>',
    '<h2>Responsibilities</h2><ul><li>Talk to users and write down what they need</li><li>Draft the roadmap with engineers</li></ul>',
    '<h2>Qualifications</h2><ul><li>Curious about plants</li><li>Writes well</li></ul>',
    '<h2>Benefits</h2><p>A fern on every desk, every year.</p>',
  ]
  const body = `<h1>Product Intern</h1>${sections.map((section) => `<section>${section}</section>`).join('')}<button>Apply</button>`
  const found = postingOf(read(page(body), url, title))
  expect(found.blocks.filter(({ shape }) => shape === 'heading').map((block) => block.text)).toEqual([
    'About us',
    'Responsibilities',
    'Qualifications',
    'Benefits',
  ])
  expect(found.blocks).toHaveLength(10)
})

const card = (name: string) =>
  `<li><h3><a href="/${name}">${name}</a></h3><p>Bonn, Germany · 3 days ago · Full time</p></li>`
const cards = ['Product Intern', 'Chef', 'Nurse', 'Clerk', 'Pilot', 'Baker', 'Driver'].map(card).join('')

test.each([
  [
    'a list of postings',
    'https://www.fernwood.example/careers',
    '<title>Careers at Fernwood</title>',
    `<h1>Open positions</h1><ul>${cards}</ul><h2>Benefits</h2><p>We offer lunch, sport and a team that cares for you every single day.</p>`,
  ],
  [
    'a search page',
    'https://board.example/jobs?q=intern',
    '<title>120 intern jobs in Bonn</title>',
    `<h1>120 intern jobs in Bonn</h1><ul>${cards}</ul>`,
  ],
  [
    'an article about the job',
    'https://www.fernwood.example/blog/product-intern-job-description',
    '<title>How to write a product intern job description</title>',
    `<h1>How to write a product intern job description</h1><p>A good description has these parts.</p>${text}`,
  ],
  [
    'many postings on one page',
    'https://www.fernwood.example/jobs',
    '<title>Jobs | Fernwood</title>',
    `<h1>Jobs</h1>${`<h2>Product Intern</h2>${text}`.repeat(5)}`,
  ],
  [
    'a careers page',
    'https://www.fernwood.example/careers',
    '<title>Careers | Fernwood</title>',
    '<h1>Do your best work</h1><h2>Our values</h2><p>We believe in people and in doing good work together, day after day.</p><h2>Benefits</h2><ul><li>Health insurance for all</li><li>Lunch every day of the week</li><li>Parental leave for everyone</li></ul><a href="/jobs">See open roles</a>',
  ],
  [
    'a news page',
    'https://news.example/',
    '<title>News</title>',
    '<h1>News</h1><p>Something happened today in a place far away, and many people saw it.</p>'.repeat(20),
  ],
  ['an empty page', 'https://www.fernwood.example/careers/x', '', ''],
])('%s is no posting', (_, at, head, body) => {
  expect(read(page(body), at, head).kind).toBe('none')
})

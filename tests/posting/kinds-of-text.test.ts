import { expect, test } from 'vitest'
import { kindOfHeading } from '../../lib/posting/kind-of-heading.ts'
import { readText } from '../../lib/posting/read-text.ts'
import { rows } from './rows.ts'

test('lists without a heading are told by how their items begin', () => {
  const duties = '<p>Hello there</p><ul><li>Build prototypes</li><li>Analyze feedback</li><li>Lead meetings</li></ul>'
  const minimum =
    '<p>Hello there</p><ul><li>Strong writing</li><li>2+ years of practice</li><li>Ability to learn</li></ul>'
  expect(
    readText(duties)
      .blocks.slice(1)
      .map(({ kind }) => kind),
  ).toEqual(['duties', 'duties', 'duties'])
  expect(
    readText(minimum)
      .blocks.slice(1)
      .map(({ kind }) => kind),
  ).toEqual(['minimum', 'minimum', 'minimum'])
})

test('the law and the pay are told by their words wherever they stand', () => {
  const text = `Requirements\nCuriosity\nThe salary range for this role is $40 - $50 per hour.\nWe are an equal opportunity employer.`
  expect(readText(text).blocks.map(({ kind }) => kind)).toEqual(['minimum', 'minimum', 'benefits', 'legal'])
})

test('a duty may name checks, a line of a plain list is no heading, and a law is no heading inside a sentence', () => {
  expect(
    rows(
      'What you will do\n\n- Obsess over the funnel: sign-up, background check, booking\n\n- Ideally, a certificate in trains\n- Whatever else is needed on a long day at the station, from the first train to the last one',
    ),
  ).toEqual([
    'duties h What you will do',
    'duties i Obsess over the funnel: sign-up, background check, booking',
    'duties i Ideally, a certificate in trains',
    'duties i Whatever else is needed on a long day at the station, from the first train to the last one',
  ])
  expect(rows('<b>Preferred</b><ul><li>Experience with SOC 2 or GDPR</li></ul>')).toEqual([
    'preferred h Preferred',
    'preferred i Experience with SOC 2 or GDPR',
  ])
})

test('duties under the heading of the company are duties, its calls to the reader are not', () => {
  const text = 'About us\nWe run trains.\nPresent to the board.\nSupport our vision of travel.'
  expect(rows(text).slice(1)).toEqual([
    'company p We run trains.',
    'duties p Present to the board.',
    'company p Support our vision of travel.',
  ])
})

test('a text that lost its breaks comes back from the law to the work', () => {
  const filler = 'The intern will prepare the weekly numbers for the depot and talk to the drivers about them. '.repeat(
    4,
  )
  const text = `Position description\n${filler}We are an equal opportunity employer. In the global role, the intern writes reports.`
  expect(readText(text).blocks.map(({ kind }) => kind)).toEqual(['role', 'role', 'legal', 'role'])
})

test('a heading may say with whom: "What you will do with us", glued to its text', () => {
  expect(rows('The trains run on time here.What you will do with usYou help the drivers.')).toEqual([
    'other p The trains run on time here.',
    'duties h What you will do with us',
    'duties p You help the drivers.',
  ])
})

test('a heading of unknown words between duties divides them, one of a lower rank belongs to the one above', () => {
  const html = '<h2>Responsibilities</h2><h3>Data</h3><p>Numbers every day.</p><h3>People</h3><p>Meetings at noon.</p>'
  expect(readText(html).blocks.map(({ kind }) => kind)).toEqual(Array(5).fill('duties'))
})

test.each([
  ['apply', 'What happens after you apply?'],
  ['apply', 'What to expect from our interview process'],
  ['apply', 'Not quite the right fit for you?'],
  ['benefits', 'What’s in it for you?'],
  ['benefits', 'What do we offer?'],
  ['benefits', 'What can you expect from us?'],
  ['benefits', 'How Trainline will support you'],
  ['benefits', 'As a member of our crew, you’ll enjoy'],
  ['benefits', 'What is in it for you'],
  ['benefits', 'What do you get (pay and perks)?'],
  ['benefits', 'As a part of Trainline, you will'],
  ['benefits', 'Why you’ll like working here'],
  ['company', 'What makes working at Trainline special?'],
  ['company', 'What do we do?'],
  ['company', 'Our core behaviors'],
  ['company', 'Why Trainline'],
  ['duties', 'What will you be doing?'],
  ['duties', 'What success looks like in this role'],
  ['legal', 'Accessibility statement'],
  ['legal', 'Scam notice'],
  ['minimum', 'Additional requirements'],
  ['minimum', 'What do we need from you?'],
  ['minimum', 'What makes you successful'],
  ['minimum', 'What we’ll love about you'],
  ['minimum', 'What your colleagues say about you'],
  ['preferred', 'You will excite us if you'],
  ['preferred', 'Experience it would be nice for you to have'],
  ['preferred', 'You’ll have an edge if you'],
  ['preferred', 'Ways to stand out from the crowd'],
  ['preferred', 'It’ll be great, but not essential, if you also have'],
] as const)('%s: "%s"', (kind, heading) => {
  expect(kindOfHeading(heading, true)).toBe(kind)
})

test('a team for health insurance is no benefit, a health insurance is one', () => {
  expect(
    rows('About the role\nJoin our health insurance team as its voice.\nYou get a good health insurance.').slice(1),
  ).toEqual(['role p Join our health insurance team as its voice.', 'benefits p You get a good health insurance.'])
})

test('a duty in a list may name the customers of the company', () => {
  const html = '<p>You will:</p><ul><li>Write timetables</li><li>Learn about our customers</li><li>Mend doors</li></ul>'
  expect(rows(html).at(2)).toBe('duties i Learn about our customers')
})

test('“Experience with:” goes on with the wishes above it', () => {
  const text = '**Preferred qualifications:**\n\n**Experience with:**\n\n* Night trains\n* Ferries'
  expect(rows(text).at(-1)).toBe('preferred i Ferries')
})

test('a promise under benefits is no duty, and duties may stand under what looks like benefits', () => {
  const promise =
    '<h3>Benefits</h3><h4>By joining us, you will:</h4><ul><li>Travel by train</li><li>Learn a lot</li></ul>'
  expect(rows(promise).slice(2)).toEqual(['benefits i Travel by train', 'benefits i Learn a lot'])
  const duties =
    '<h3>What’s in it for you?</h3><ul><li>Monitor late trains</li><li>Define timetables</li><li>Knowledge of rails</li><li>Draft letters</li></ul>'
  expect(
    rows(duties)
      .slice(1)
      .map((row) => row.slice(0, 8)),
  ).toEqual(Array(4).fill('duties i'))
})

test('what stands under additional information is told by its own words, not by the qualifications before it', () => {
  const html =
    '<h3>Qualifications</h3><ul><li>Curiosity</li></ul><h3>Additional information</h3><p>Our depot opens early.</p>'
  expect(rows(html).at(-1)).toBe('other p Our depot opens early.')
})

test.each(['Good-to-have skills', 'Secondary skills', 'Plus points', 'Wish list', 'You may also have'])(
  'a heading of wishes: %s',
  (heading) => {
    expect(kindOfHeading(heading, true)).toBe('preferred')
  },
)

test.each(['You won’t need', 'What you don’t need', 'What we don’t ask for'])(
  'what stands under “%s” is asked of nobody',
  (heading) => {
    expect(kindOfHeading(heading, true)).toBe('legal')
  },
)

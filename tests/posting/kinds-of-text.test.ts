import { expect, test } from 'vitest'
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

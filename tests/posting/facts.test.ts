import { expect, test } from 'vitest'
import { isoDate } from '../../lib/posting/dates.ts'
import { factsOf } from '../../lib/posting/facts.ts'
import type { BlockKind, FactKind } from '../../lib/posting/posting.ts'

const read = (text: string, kind: BlockKind = 'other') => factsOf([{ text, kind, shape: 'paragraph' }], 'given')

const told: [FactKind, string, string][] = [
  ['place', 'Location: San Jose, California', 'San Jose, California'],
  ['place', 'This internship is based in Toronto, Canada and starts soon.', 'Toronto, Canada'],
  ['place', 'Standort: Hamburg', 'Hamburg'],
  ['remote', 'You will be in the office 3 days per week.', 'in the office 3 days per week'],
  ['remote', 'We ask everyone for 2-3 days a week in the office.', '2-3 days a week in the office'],
  ['remote', 'Workplace type: Hybrid', 'Hybrid'],
  ['remote', 'This is a fully remote position.', 'fully remote position'],
  ['remote', 'Please note that this is not a remote role.', 'not a remote role'],
  ['dates', 'The program runs from May 11 to August 14, 2026.', 'May 11 to August 14, 2026'],
  ['dates', 'Start date: June 2026', 'June 2026'],
  ['dates', 'Join us for Summer 2026!', 'Summer 2026'],
  ['duration', 'A 12-week paid internship in our product team.', '12-week'],
  ['duration', 'Duration: 6 months', '6 months'],
  ['duration', 'Das Praktikum dauert mindestens 3 Monate.', 'mindestens 3 Monate'],
  ['pay', 'The hourly rate for this position is $45 - $60.', '$45 - $60'],
  ['pay', 'Base salary: USD 80,900 - 162,200 per year.', 'USD 80,900 - 162,200 per year'],
  ['pay', 'We pay £450 per day.', '£450 per day'],
  ['pay', 'This is an unpaid internship.', 'unpaid internship'],
  [
    'degree',
    'Currently pursuing a Bachelor’s degree in Economics.',
    'Currently pursuing a Bachelor’s degree in Economics',
  ],
  ['degree', 'BA/BS degree in a technical field', 'BA/BS degree in a technical field'],
  [
    'graduation',
    'Expected graduation between December 2026 and June 2027.',
    'Expected graduation between December 2026 and June 2027',
  ],
  ['graduation', 'Open to rising seniors.', 'rising seniors'],
  [
    'authorisation',
    'Great team. We cannot offer visa sponsorship for this role. Apply!',
    'We cannot offer visa sponsorship for this role',
  ],
  [
    'authorisation',
    'You must be authorized to work in the U.S. without sponsorship.',
    'You must be authorized to work in the U.S. without sponsorship',
  ],
  ['authorisation', 'Students on CPT are welcome.', 'Students on CPT are welcome'],
  [
    'application-limit',
    'Candidates can apply to a maximum of two positions. Others are ignored.',
    'Candidates can apply to a maximum of two positions',
  ],
  ['rolling-review', 'Applications are reviewed on a rolling basis.', 'Applications are reviewed on a rolling basis'],
  ['deadline', 'Application deadline: 15 January 2027', '15 January 2027'],
  ['deadline', 'Apply by March 3rd, 2027 to be considered.', 'March 3rd, 2027'],
  ['posted', 'Posted on July 8, 2026', 'July 8, 2026'],
]

test.each(told)('%s is read from “%s”', (kind, text, value) => {
  const fact = read(text).find((one) => one.kind === kind)
  expect(fact?.value).toBe(value)
  expect(text.slice(fact?.evidence?.start, fact?.evidence?.end)).toBe(value)
})

const untold: [FactKind, string, BlockKind?][] = [
  ['pay', 'We raised $120M in funding this year.'],
  ['pay', 'Our customers moved $2 billion last year with our help.'],
  ['pay', 'Manage budgets of $500,000 per year for campaigns.', 'duties'],
  ['duration', 'At least 6 months of experience in a similar internship.'],
  ['duration', 'You get 20 weeks of paid parental leave with any contract.', 'benefits'],
  ['remote', 'Experience with remote sensing.'],
  ['remote', 'We build hybrid cloud software.'],
  ['dates', 'You graduate in Summer 2027.'],
  ['degree', 'For more information, talk to us.'],
  ['authorisation', 'You may opt in to our newsletter.'],
  ['deadline', 'Founded on 3 March 2015 in Berlin.'],
  ['application-limit', 'Apply today, it takes two minutes.'],
]

test.each(untold)('no %s is guessed from “%s”', (kind, text, block) => {
  expect(read(text, block).filter((fact) => fact.kind === kind)).toEqual([])
})

test.each([
  ['15 January 2027', '2027-01-15'],
  ['January 15th, 2027', '2027-01-15'],
  ['2027-01-15', '2027-01-15'],
  ['15.01.2027', '2027-01-15'],
  ['1. März 2027', '2027-03-01'],
  ['31/10/2026', '2026-10-31'],
  ['10/31/2026', '2026-10-31'],
  ['03/04/2026', undefined],
  ['March 3rd', undefined],
  ['45/45/2026', undefined],
])('the day of “%s” is %s', (text, date) => {
  expect(isoDate(text)).toBe(date)
})

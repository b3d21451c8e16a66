import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { bundled } from '../../content/bundled.ts'
import { planContentOf } from '../../lib/extension/plan-content.ts'
import { freshChoices, makePlan } from '../../lib/prepare/make-plan.ts'
import type { PreparationPlan } from '../../lib/prepare/plan.ts'
import { planCalendar } from '../../lib/prepare/plan-calendar.ts'
import { planMarkdown } from '../../lib/prepare/plan-markdown.ts'
import type { Work } from '../../lib/prepare/work.ts'

const now = new Date('2026-05-04T09:30:00Z')
const { plan } = makePlan({
  skills: bundled.skills.map(({ id, tips }, index) => ({ id, tips, emphasis: index < 5 ? 1 - index / 8 : 0 })),
  content: planContentOf(bundled),
  choices: { ...freshChoices, until: '2-weeks', chosen: '2026-03-24', minutesPerDay: 75 },
  ticks: new Set(['task:read-posting']),
  today: '2026-03-24',
})
const write = (given: PreparationPlan, begin = 18 * 60) =>
  planCalendar(given, {
    key: 'lever:1',
    name: 'Prepare: PM Intern',
    begin,
    note: 'PM Intern, Northwind',
    now,
    nameOf: ({ work }) => work.text,
  })
/** As another program reads it. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

test('an independent parser finds an event for each piece of work, at its time and as long as it takes', () => {
  const shares = plan.days.flatMap(({ day, shares }) => shares.map((share) => ({ day, ...share })))
  const events = read(write(plan))
  expect(shares.length).toBeGreaterThan(20)
  expect(events.length).toBe(shares.length)
  for (const [index, { day, work, minutes }] of shares.entries()) {
    const event = events[index]
    expect(event?.summary).toBe(work.text)
    expect((event?.duration.toSeconds() ?? 0) / 60).toBe(minutes)
    const start = event?.startDate.toJSDate()
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
    // Six in the evening of the user's own clock, on both sides of the change to summer time.
    const first = shares.find((share) => share.day === day)?.work === work
    if (first) expect(start).toEqual(new Date(year, month - 1, date, 18))
    expect([start?.getFullYear(), start?.getMonth(), start?.getDate()]).toEqual([year, month - 1, date])
  }
})

test('events of a day follow one another without overlapping, and each has an id of its own that stays', () => {
  const events = read(write(plan))
  for (const [index, event] of events.entries())
    if (index > 0)
      expect(event.startDate.compare(events[index - 1]?.endDate ?? event.startDate)).toBeGreaterThanOrEqual(0)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  expect(read(write(plan)).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
})

const work = (text: string): Work => ({ id: 'a/b', kind: 'tip', text, minutes: 30, after: [], artefact: 'A; b, c\\d' })
const one = (text: string): PreparationPlan => ({
  days: [{ day: '2026-05-04', shares: [{ work: work(text), minutes: 30 }] }],
  dropped: [work('Dropped')],
  done: [],
  minutes: 30,
})

test.each([
  'Commas, semicolons; and \\ backslashes',
  'END:VEVENT\nBEGIN:VALARM\nTRIGGER:-PT5M',
  'Ünïcödé 用户研究 🚀 '.repeat(12).trim(),
])('the text “%s” comes through as it is', (text) => {
  const [event, more] = read(write(one(text)))
  expect(more).toBeUndefined()
  expect(event?.summary).toBe(text)
  expect(event?.description).toBe(`${text}\n\nA; b, c\\d\n\nPM Intern, Northwind`)
})

test('the file keeps to the form: CRLF, lines of 75 octets, what RFC 5545 demands', () => {
  const text = write(one('Ünïcödé 用户研究 🚀 '.repeat(12)))
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  for (const wanted of [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:',
    'METHOD:PUBLISH',
    'UID:',
    'DTSTAMP:20260504T093000Z',
  ])
    expect(text).toContain(wanted)
  expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/)
})

test('work that goes past midnight ends on the next day', () => {
  const [event] = read(write(one('Late'), 23 * 60 + 45))
  expect(event?.endDate.toJSDate()).toEqual(new Date(2026, 4, 5, 0, 15))
})

test('a plan without work is an empty calendar that can still be read', () => {
  expect(read(write({ days: [], dropped: [], done: [], minutes: 0 }))).toEqual([])
})

test('Markdown lists the days with boxes, what is done ticked, and what does not fit', () => {
  const text = planMarkdown(
    { ...one('Ask *five* users <b>'), done: [work('Read')] },
    {
      title: 'Plan for PM [Intern]',
      nameOfDay: (day) => `Day ${day}`,
      duration: (minutes) => `${minutes} min`,
      part: (number, of) => `${number}/${of}`,
      noteOf: () => 'User research',
      done: 'Done',
      dropped: 'Does not fit',
    },
  )
  expect(text).toBe(`# Plan for PM \\[Intern\\]

## Day 2026-05-04

- [ ] Ask \\*five\\* users \\<b\\> (30 min · User research)

## Done

- [x] Read (30 min · User research)

## Does not fit

- [ ] Dropped (30 min · User research)
`)
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Site } from '../../lib/posting/site.ts'
import { sites } from '../../lib/posting/sites/all.generated.ts'

const folder = new URL('../../lib/posting/sites/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))
const each = sites.map((site) => ({ id: site.id, site }))

test('every file is a site, under its own name', () => {
  expect(sites.map(({ id }) => `${id}.ts`)).toEqual(files.sort())
})

test.each(files)('%s stays short', (file) => {
  expect(readFileSync(new URL(file, folder), 'utf8').split('\n').length).toBeLessThanOrEqual(61)
})

test.each(each)('$id says where its knowledge comes from', ({ site }) => {
  expect(site.name.length).toBeGreaterThan(2)
  expect(site.source.length).toBeGreaterThan(20)
})

test.each(each)('$id asks for https pages of named hosts', ({ site }) => {
  expect(site.matches.length).toBeGreaterThan(0)
  for (const match of site.matches) expect(match).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/.*\*$/)
})

test.each(each)('$id names the host and the id of its postings, without flags', ({ site }) => {
  for (const pattern of site.posting) {
    expect(pattern.flags).toBe('')
    expect(pattern.source).toMatch(/^\^/)
    expect(pattern.source).toContain('(?<id>')
  }
})

/** Classes that a build made up: they change with the next one, so no selector may rest on them. */
const hashed =
  /^(?:css|sc|jss|emotion)-?[\dA-Za-z]{4,}|^_?(?=[a-z]*\d)[\da-f]{8}$|_[\da-z]{5}_\d+$|__(?=\w*[\dA-Z])[\dA-Za-z_-]{5,6}$|^(?=.*\d)(?=.*[A-Z])[A-Za-z\d]{5,7}$/

describe('made-up classes are told from human ones', () => {
  test.each([
    'css-10i6wsd',
    'sc-gvZAcH',
    'jss12f4',
    '_29bfc5c9',
    '_title_ud4nd_34',
    'p1N2lc',
    'r0wTof',
    'JobDetails_jobDescription__uW_fK',
  ])('%s is made up', (name) => {
    expect(name).toMatch(hashed)
  })
  test.each([
    'posting-headline',
    'job__title',
    'jobtext-jobad__body',
    'iCIMS_Header',
    'ATS_htmlPreview',
    'ashby-job-posting-heading',
    'jobs-search__job-details',
    'lis-container__job__content__description',
    'text-4xl',
  ])('%s is human', (name) => {
    expect(name).not.toMatch(hashed)
  })
})

test.each(each)('$id rests on no made-up class', ({ site }) => {
  const classes = selectorsOf(site).flatMap((selector) => selector.match(/(?<=\.)-?[A-Za-z_][\w-]*/g) ?? [])
  expect(classes.filter((name) => hashed.test(name))).toEqual([])
})

const selectorsOf = ({ title, company, description, except, facts, pane, frame, postingId, closed }: Site): string[] =>
  [title, company, description, except, ...Object.values(facts ?? {}), pane, frame, postingId, closed].flatMap(
    (selectors) => selectors?.map((selector) => selector.replace(/@[\w-]+$/, '').replace(/"[^"]*"/g, '""')) ?? [],
  )

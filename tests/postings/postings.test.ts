import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RoleId, roleIds, type SkillId, skillIds } from '../../content/types.ts'
import type { Strength } from '../../lib/guide/guide.ts'
import titles from './titles.json' with { type: 'json' }

interface LabelledSkill {
  strength: Strength
  quotes: string[]
  unsure?: boolean
}

interface LabelledPosting {
  id: string
  title: string
  company: string
  description: string
  role: RoleId
  alsoRole?: RoleId
  skills?: Record<SkillId, LabelledSkill>
  note?: string
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json') && file !== 'titles.json')
const postings = files.map((file) => [file, readPosting(file)] as const)

describe('labelled postings', () => {
  it('are enough, and spread over the roles', () => {
    const counts = Object.fromEntries(
      roleIds.map((role) => [role, postings.filter(([, { role: id }]) => id === role).length]),
    )
    expect(counts['pm-internship']).toBeGreaterThanOrEqual(40)
    expect(counts['pm-role']).toBeGreaterThanOrEqual(16)
    expect(counts['adjacent-internship']).toBeGreaterThanOrEqual(20)
    expect(counts.other).toBeGreaterThanOrEqual(20)
  })

  it.each(skillIds)('ask for %s in at least ten and leave it out in at least five', (skill) => {
    const labelled = postings.filter(([, { skills }]) => skills)
    const asking = labelled.filter(([, { skills }]) => skills?.[skill] && !skills[skill].unsure).length
    const silent = labelled.filter(([, { skills }]) => !skills?.[skill]).length
    expect(asking).toBeGreaterThanOrEqual(10)
    expect(silent).toBeGreaterThanOrEqual(5)
  })

  it.each(postings)('%s is well-formed', (file, posting) => {
    expect(posting.id).toBe(file.replace('.json', ''))
    expect(posting.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(posting.title.trim()).not.toBe('')
    expect(posting.description.length).toBeGreaterThan(60)
    expect(roleIds).toContain(posting.role)
    if (posting.alsoRole) expect(roleIds.filter((id) => id !== posting.role)).toContain(posting.alsoRole)
    if (posting.role !== 'other') expect(Object.keys(posting.skills ?? {})).not.toHaveLength(0)
  })

  it.each(postings)('%s quotes its own words, one sentence at most', (_, posting) => {
    const text = squash(posting.description)
    for (const [skill, { strength, quotes, unsure }] of Object.entries(posting.skills ?? {})) {
      expect(skillIds).toContain(skill)
      expect(['required', 'preferred']).toContain(strength)
      expect([undefined, true]).toContain(unsure)
      expect(quotes.length, skill).toBeGreaterThan(0)
      expect(new Set(quotes).size, skill).toBe(quotes.length)
      for (const quote of quotes) {
        expect(squash(quote), `${skill}: "${quote}"`).not.toBe('')
        expect(text.includes(squash(quote)), `${skill}: "${quote}"`).toBe(true)
        expect(quote, skill).not.toMatch(/\n|<[a-z/]/)
      }
    }
  })

  it('differ from each other', () => {
    const runs = postings.map(([file, { description }]) => [file, wordRuns(description)] as const)
    const alike = runs.flatMap(([file, own], at) =>
      runs.slice(at + 1).flatMap(([other, theirs]) => (share(own, theirs) > 0.2 ? [`${file} and ${other}`] : [])),
    )
    expect(alike).toEqual([])
  })

  it('are written in many forms', () => {
    const forms = {
      html: /<(p|li|div|br|b)\b/,
      gluedHeadings: /[a-z.:)][A-Z][a-z]+( [a-z]+)*:[A-Z]/,
      dots: /^\s*• /m,
      dashes: /^\s*- /m,
      stars: /^\s*\* /m,
      numbers: /^\s*\d[.、)]/m,
    }
    for (const [form, pattern] of Object.entries(forms)) {
      expect(postings.filter(([, { description }]) => pattern.test(description)).length, form).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('titles', () => {
  it.each([
    ['pm-internship', 250],
    ['pm-role', 120],
    ['adjacent-internship', 120],
    ['other', 250],
  ] as const)('hold enough of %s', (role, least) => {
    expect(titles[role].length).toBeGreaterThanOrEqual(least)
  })

  it('stand in one class only, once', () => {
    const all = roleIds.flatMap((role) => titles[role]).map((title) => title.toLowerCase())
    expect(all.filter((title, at) => all.indexOf(title) !== at)).toEqual([])
    expect(all.filter((title) => title.trim() !== title || title === '')).toEqual([])
  })
})

function readPosting(file: string): LabelledPosting {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
}

/** The text as a reader sees it, without any white space: tags are gone, entities are characters. */
function squash(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&rsquo;|’/g, "'")
    .replace(/&ndash;/g, '–')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s/g, '')
}

/** All runs of four words: two texts that share many were copied from each other. */
function wordRuns(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.map((_, at) => words.slice(at, at + 4).join(' ')))
}

function share(some: Set<string>, others: Set<string>): number {
  const common = [...some].filter((run) => others.has(run)).length
  return common / Math.min(some.size, others.size)
}

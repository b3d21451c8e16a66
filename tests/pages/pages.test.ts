import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { looksLikePosting } from '../../lib/posting/detect.ts'
import { readPosting } from '../../lib/posting/read-posting.ts'
import { siteOf } from '../../lib/posting/site-of.ts'
import { sites } from '../../lib/posting/sites/all.generated.ts'
import { shapeGroups } from '../../lib/posting/sites/shapes.generated.ts'
import { parsePage } from '../posting/page.ts'

/**
 * Every folder `<site>/<slug>` here is a page (`page.html`, in the exact shape of a real one, with invented words) and what
 * must be read from it (`expected.json`); `frame.html` is what stands in its frame of the same origin, where it has one.
 * A new folder is a new test; nothing else needs a change.
 */
interface Expected {
  url: string
  site: string
  /** Whether the page is a posting; where it is none, Prepside must stay silent. */
  posting: boolean
  /** Why nothing can be read at a posting's address. */
  unread?: 'gone'
  title?: string
  company?: string
  /** The words that say that it is closed, where the page says so. */
  closed?: string
  /** What the shape of the page is taken from. */
  source: string
  certainty: 'real capture' | 'documented' | 'reported'
  /** Sentences that must be in a block. */
  contains?: string[]
  /** Sentences that must be in none: related postings, navigation, forms. */
  excludes?: string[]
}

const folder = new URL('./', import.meta.url)
const folders = (of: URL) =>
  readdirSync(of, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const pages = folders(folder).flatMap((site) =>
  folders(new URL(`${site}/`, folder)).map((slug) => {
    const at = new URL(`${site}/${slug}/`, folder)
    const expected = JSON.parse(readFileSync(new URL('expected.json', at), 'utf8')) as Expected
    const frame = new URL('frame.html', at)
    return {
      name: `${site}/${slug}`,
      site,
      expected,
      html: readFileSync(new URL('page.html', at), 'utf8'),
      frame: existsSync(frame) ? readFileSync(frame, 'utf8') : undefined,
    }
  }),
)

type Page = (typeof pages)[number]

/** The document as a browser has it: jsdom neither loads frames nor makes shadow roots of templates. */
function documentOf({ html, frame, expected: { url } }: Page): Document {
  const document = parsePage(html, url)
  if (frame) document.querySelector('iframe')?.contentDocument?.write(frame)
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content)
    template.remove()
  }
  return document
}
const read = (page: Page) => readPosting(documentOf(page), new URL(page.expected.url), sites)

describe('a posting is read', () => {
  test.each(pages.filter(({ expected }) => expected.posting))('$name', (page) => {
    const outcome = read(page)
    if (outcome.kind !== 'posting') throw new Error(`read as ${JSON.stringify(outcome)}`)
    const { posting, elements } = outcome.reading
    const { site, title, company, contains = [], excludes = [] } = page.expected
    expect({ site: posting.site, title: posting.title?.value, company: posting.company?.value }).toEqual({
      site,
      title,
      company,
    })
    expect(elements).toHaveLength(posting.blocks.length)
    const texts = posting.blocks.map(({ text }) => text)
    expect(contains.filter((sentence) => !texts.some((text) => text.includes(sentence)))).toEqual([])
    expect(excludes.filter((sentence) => texts.some((text) => text.includes(sentence)))).toEqual([])
    expect(posting.closed).toBe(page.expected.closed)
  })
})

test.each(pages.filter(({ expected }) => !expected.posting))('$name is no posting', (page) => {
  const { unread } = page.expected
  expect(read(page)).toEqual(unread ? { kind: 'unread', reason: unread } : { kind: 'none' })
})

test.each(pages)('$name is told by the detector', (page) => {
  const shapes = shapeGroups.flatMap((group) => group.shapes)
  const likely = looksLikePosting({ document: documentOf(page) }, new URL(page.expected.url), shapes)
  if (page.expected.posting || page.expected.unread) expect(likely).toBe('yes')
  else expect(likely).not.toBe('yes')
})

test.each(sites.map((site) => ({ id: site.id, site })))('$id claims no page of another site', ({ id, site }) => {
  const claimed = pages.filter(
    (page) => page.site !== id && siteOf(new URL(page.expected.url), [site])?.is === 'posting',
  )
  expect(claimed.map(({ name }) => name)).toEqual([])
})

test('every site has a posting here, and every folder belongs to a site', () => {
  const shown = new Set(pages.filter(({ expected }) => expected.posting).map(({ site }) => site))
  expect([...shown].sort()).toEqual(sites.map(({ id }) => id).sort())
})

test.each(pages)('$name is well described', ({ site, expected, html }) => {
  expect(expected.site).toBe(site)
  expect(expected.source.length).toBeGreaterThan(10)
  expect(['real capture', 'documented', 'reported']).toContain(expected.certainty)
  expect(html.length).toBeLessThan(20_000)
  if (expected.posting) expect(expected.contains?.length).toBeGreaterThan(1)
})

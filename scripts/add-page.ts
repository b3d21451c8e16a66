/**
 * `npm run add-page -- SAVED.html URL SLUG`: makes a fixture of a saved page. Scripts (but structured data), styles,
 * pictures, form values and what looks like a person's data are taken out; `tests/pages/<site>/<slug>/` gets the page
 * and an `expected.json` filled in with what Prepside reads now, to be corrected by hand.
 * Rewrite the posting's text in your own words before you commit it: the shape is ours to keep, the text is not.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { siteOf } from '../lib/posting/site-of.ts'
import { sites } from '../lib/posting/sites/all.generated.ts'
import { readPage } from './read-page.ts'

const [file, address, slug] = process.argv.slice(2)
if (!file || !address || !URL.canParse(address) || !slug || !/^[a-z0-9-]+$/.test(slug)) {
  console.error('npm run add-page -- SAVED.html https://whole.address/of/the/page slug-of-the-fixture')
  process.exit(2)
}

const html = slimmed(await readFile(file, 'utf8'))
const site = siteOf(new URL(address), sites)?.site.id ?? 'unknown'
const folder = join(import.meta.dirname, '../tests/pages', site, slug)
const outcome = await readPage(html, address)
const posting = outcome.kind === 'posting' ? outcome.reading.posting : undefined
const expected = {
  url: address,
  site,
  posting: posting !== undefined,
  ...(posting && {
    title: posting.title?.value ?? '',
    company: posting.company?.value ?? '',
    contains: posting.blocks.slice(0, 3).map(({ text }) => text),
    excludes: [],
  }),
  source: 'a page saved by hand',
  certainty: 'real capture',
}
await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'page.html'), html)
await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
console.log(`${folder}\n${Math.round(html.length / 1024)} kB. Correct expected.json, and write the text anew.`)

/** The page without what a fixture has no use for, or no right to. */
function slimmed(source: string): string {
  const { document } = new JSDOM(source).window
  const gone =
    'script:not([type="application/ld+json"]):not(#__NEXT_DATA__), style, link, noscript, svg, img[src^="data:"], iframe[src*="://"], [href^="mailto:"], [href^="tel:"]'
  for (const element of document.querySelectorAll(gone)) element.remove()
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (/^(style|on\w+|srcset|nonce|integrity|value)$/.test(name)) element.removeAttribute(name)
  }
  const personal = /[\w.+-]+@[\w-]+(\.[\w-]+)+|\+?\d[\d ()-]{8,}\d/g
  const walker = document.createTreeWalker(document, 4)
  while (walker.nextNode()) {
    const text = walker.currentNode as unknown as { data: string }
    text.data = text.data.replace(personal, '…').replace(/\s{2,}/g, (space) => (space.includes('\n') ? '\n' : ' '))
  }
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`
}

/**
 * `npm run add-page -- SAVED.html URL SLUG [FOLDER]`: makes a fixture of a saved page. Scripts (but structured data),
 * styles, pictures, form values and what looks like a person's data are taken out; `tests/pages/<site>/<slug>/` (or
 * another folder in the place of `tests/pages`) gets the page and an `expected.json` filled in with what Prepside reads
 * now, to be corrected by hand. Rewrite the posting's text in your own words before you commit it: the shape is ours to
 * keep, the text is not.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { siteOf } from '../lib/posting/site-of.ts'
import { sites } from '../lib/posting/sites/all.generated.ts'
import { readPage } from './read-page.ts'
import { slimPage } from './slim-page.ts'

const [file, address, slug, pages = join(import.meta.dirname, '../tests/pages')] = process.argv.slice(2)
if (!file || !address || !URL.canParse(address) || !slug || !/^[a-z0-9-]+$/.test(slug)) {
  console.error('npm run add-page -- SAVED.html https://whole.address/of/the/page slug-of-the-fixture')
  process.exit(2)
}

const html = slimPage(await readFile(file, 'utf8'))
const site = siteOf(new URL(address), sites)?.site.id ?? 'unknown'
const folder = join(pages, site, slug)
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
  source: `a page saved by hand (${new Date().toISOString().slice(0, 7)})`,
  certainty: 'real capture',
}
await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'page.html'), html)
await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
console.log(`${folder}
${Math.round(html.length / 1024)} kB, read as ${posting ? `“${expected.title}” at “${expected.company}”` : 'no posting'}. Now
- correct expected.json until it says what is right, also where Prepside does not read it yet
- write the posting's text in page.html anew, in your own words, with an invented company
- look through page.html for names of people, and for your own`)
if (site === 'unknown')
  console.log(`No file in lib/posting/sites knows this address, so it is read as a page of an unknown site. For a site of its
own, write that file first, delete this folder, and run the command again.`)

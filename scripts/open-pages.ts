/**
 * `node scripts/open-pages.ts [FOLDER]`: opens saved pages (a folder with `manifest.jsonl`) under their real addresses in
 * Chromium with the built extension. As they are, nothing may open by itself on them; with the title of a PM internship
 * put into the postings of known sites, the sidebar must open with the right title and company. Prints what went wrong, and counts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { siteOf } from '../lib/posting/site-of.ts'
import { sites } from '../lib/posting/sites/all.generated.ts'
import { launch } from './browsers.ts'

interface Saved {
  file: string
  url: string
  posting: boolean
  title?: string
  company?: string
}

const root = join(import.meta.dirname, '..')
const folder = process.argv[2] ?? join(root, '../shared/pages')
const saved: Saved[] = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
/** How long something is given to open, ms. */
const patience = 4000
const put = 'Product Manager Intern, Harbour Team'

const { browser, extensionId } = await launch('chrome', join(root, '.output/chrome-mv3'))
await new Promise((done) => setTimeout(done, 1500))
for (const page of await browser.pages()) if (page.url().startsWith('chrome-extension:')) await page.close()

const counts = {
  silent: 0,
  pages: saved.length,
  opened: 0,
  'title right': 0,
  'company right': 0,
  postings: 0,
  'postings of unknown sites': 0,
}
for (const page of saved) {
  const html = readFileSync(join(folder, page.file), 'utf8')
  const { sidebar, said } = await visit(page.url, html, 1500)
  if (!sidebar && said.length === 0) counts.silent++
  else console.log(`${page.file}: ${sidebar ? 'something opened' : `the console says ${said[0]}`}`)
  if (!page.posting || !page.title) continue
  if (!siteOf(new URL(page.url), sites)) {
    counts['postings of unknown sites']++
    continue
  }
  counts.postings++
  const changed = await visit(page.url, withTitle(html, page.title), patience)
  const title = changed.sidebar?.title.includes(put) === true
  const company = changed.sidebar?.text.includes(page.company ?? '') === true
  counts.opened += Number(changed.sidebar !== undefined)
  counts['title right'] += Number(title)
  counts['company right'] += Number(company)
  if (!title || !company)
    console.log(
      `${page.file}: ${changed.sidebar ? `shows “${changed.sidebar.title}”, company ${company ? 'right' : `not “${page.company}”`}` : 'did not open'}`,
    )
}
console.table(counts)
await browser.close()

/** The page with another title, wherever it names its own. */
function withTitle(html: string, title: string): string {
  const escaped = title.replaceAll('&', '&amp;')
  const forms = [
    ...new Set([title, escaped, title.replace(/[^\x20-\x7e]/g, (letter) => `&#${letter.codePointAt(0)};`)]),
  ]
  return forms.reduce((text, form) => text.replaceAll(form, put), html)
}

async function visit(url: string, html: string, ms: number) {
  const page = await browser.newPage()
  const said: string[] = []
  const address = url.split('#', 1)[0]
  await page.setRequestInterception(true)
  page.on(
    'request',
    (request) =>
      void (request.url().split('#', 1)[0] === address
        ? request.respond({ body: html, contentType: 'text/html; charset=utf-8' })
        : request.abort()),
  )
  page.on('pageerror', (error) => said.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text()))
      said.push(message.text())
  })
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => {})
  let sidebar: { title: string; text: string } | undefined
  for (const end = Date.now() + ms; Date.now() < end && !sidebar; ) {
    await new Promise((done) => setTimeout(done, 150))
    sidebar = await shown(page)
  }
  await page.close()
  return { sidebar, said }
}

/** What the sidebar says, once it shows a posting. */
async function shown(page: Page): Promise<{ title: string; text: string } | undefined> {
  for (const realm of page.extensionRealms()) {
    if ((await realm.extension())?.id !== extensionId) continue
    return (await realm
      .evaluate(`(() => {
        const host = document.querySelector('prepside-sidebar')
        const root = host && chrome.dom.openOrClosedShadowRoot(host)
        const title = root?.querySelector('h2')
        return title ? { title: title.textContent, text: root.querySelector('aside').innerText } : undefined
      })()`)
      .catch(() => undefined)) as { title: string; text: string } | undefined
  }
  return undefined
}

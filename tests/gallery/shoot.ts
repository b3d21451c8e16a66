/**
 * `node tests/gallery/shoot.ts FOLDER [QUERY]`: builds the gallery, saves a picture of every component in every state
 * and theme, and ends with 1 when axe finds anything in one of them.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { openGallery } from './open-gallery.ts'

const folder = resolve(process.argv[2] ?? 'artefacts/gallery')
const query = process.argv[3] ?? ''
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
await mkdir(folder, { recursive: true })
const { page, show, close } = await openGallery(join(folder, 'page'))
let faults = 0
for (const theme of ['light', 'dark']) {
  await show(`theme=${theme}&${query}`)
  for (const [index, frame] of (await page.$$('.gallery-frame')).entries()) {
    const name = await frame.$eval('figcaption', (caption) => caption.textContent ?? '')
    await frame.screenshot({ path: join(folder, `${theme}-${index}-${name.replace(/\W+/g, '-')}.png`) })
  }
  await page.screenshot({ path: join(folder, `all-${theme}.png`), fullPage: true })
  faults += await judgeAccess(page, theme)
}
await close()
process.exitCode = faults > 0 ? 1 : 0

/** Prints what axe finds by the rules of WCAG 2.2 AA and its best practices; how many it found. */
async function judgeAccess(shown: Page, theme: string): Promise<number> {
  await shown.evaluate(axe)
  const found = await shown.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    // A page of many sidebars has many landmarks and headings; inside a page there is one.
    const rules = Object.fromEntries(
      [
        'region',
        'landmark-unique',
        'page-has-heading-one',
        'landmark-no-duplicate-main',
        'landmark-main-is-top-level',
        'landmark-complementary-is-top-level',
        'landmark-no-duplicate-banner',
        'landmark-no-duplicate-contentinfo',
        'duplicate-id-aria',
      ].map((id) => [id, { enabled: false }]),
    )
    const { violations } = await axe.run(document, {
      rules,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary, html }) => `${id}: ${target} ${html} ${failureSummary}`),
    )
  })
  for (const line of found) console.log(`${theme} ${line}`)
  console.log(`${theme}: ${found.length} found by axe`)
  return found.length
}

import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BrowserName } from '../../scripts/browsers.ts'

/** A written page in the shape of a real one, with what must be read from it. */
export interface WrittenPage {
  /** `site/slug` */
  name: string
  url: string
  html: string
  /** The page that stands in its frame. */
  frame?: string
  site: string
  posting: boolean
  title?: string
  company?: string
  contains?: string[]
}

const folder = join(import.meta.dirname, '../pages')

const writtenPages: WrittenPage[] = globSync('*/*/expected.json', { cwd: folder })
  .sort()
  .map((path) => {
    const read = (file: string) => readFileSync(join(folder, dirname(path), file), 'utf8')
    const frame = existsSync(join(folder, dirname(path), 'frame.html')) ? { frame: read('frame.html') } : {}
    return {
      ...JSON.parse(read('expected.json')),
      name: dirname(path).replaceAll('\\', '/'),
      html: read('page.html'),
      ...frame,
    }
  })

const isPm = ({ title = '' }: WrittenPage) =>
  /\b(product manage|product owner|pm\b|apm)|产品经理/i.test(title) &&
  /intern|co-?op|werkstudent|trainee|placement|实习/i.test(title)

const postings = writtenPages.filter(({ posting }) => posting)

/** Postings that are PM internships by their titles. */
export const pmInternships = postings.filter(isPm)
/** Pages on which nothing may open: lists, searches, company pages. */
export const noPostings = writtenPages.filter((page) => !page.posting)
/** Postings for something else entirely. */
export const otherPostings = postings.filter(
  ({ title = '' }) =>
    !/product|owner|\bpm\b|intern|analyst|design|market|strateg|trainee|student|co-?op|manager|产品|实习/i.test(title),
)

const duties = [
  'You will own the product roadmap, write user stories and prioritise the backlog for this internship.',
  'You will interview users, define success metrics and write SQL to answer your own questions.',
]

/** The other postings with the title and the duties of a PM internship in place of their own: one of each site. */
export const madePmInternships = otherPostings
  .filter((page, index, all) => all.findIndex(({ site }) => site === page.site) === index)
  .map((page): WrittenPage => {
    const title = 'Product Manager Intern, Maps'
    const own = [page.title ?? '', ...(page.contains ?? []).slice(0, 2)]
    const put = (html: string) =>
      own.reduce(
        (now, text, index) => (text ? now.replaceAll(text, index === 0 ? title : (duties[index - 1] ?? '')) : now),
        html,
      )
    return { ...page, title, html: put(page.html), ...(page.frame && { frame: put(page.frame) }) }
  })

/** What is served for a written page: itself, and its frame under any other address of its host. */
export const served =
  ({ url, html, frame }: WrittenPage) =>
  (asked: string): string | undefined => {
    if (asked === url.split('#', 1)[0]) return html
    return frame && /\bframe|embed|in_iframe/.test(asked) ? frame : undefined
  }

export const sample = {
  url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001',
  html: readFileSync(join(import.meta.dirname, '../../content/sample/posting.html'), 'utf8'),
  title: 'Product Manager Intern, Creator Growth (Summer 2027)',
}

export const browserNames: BrowserName[] = ['chrome', 'firefox']

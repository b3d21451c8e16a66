import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BrowserName } from '../../scripts/browsers.ts'

/** A written page in the shape of a real one, with what must be read from it. */
export interface WrittenPage {
  /** `site/slug` */
  name: string
  url: string
  html: string
  posting: boolean
  title?: string
  company?: string
  contains?: string[]
}

const folder = join(import.meta.dirname, '../pages')

export const writtenPages: WrittenPage[] = globSync('*/*/expected.json', { cwd: folder })
  .sort()
  .map((path) => ({
    ...JSON.parse(readFileSync(join(folder, path), 'utf8')),
    name: dirname(path).replaceAll('\\', '/'),
    html: readFileSync(join(folder, dirname(path), 'page.html'), 'utf8'),
  }))

const isPm = ({ title = '' }: WrittenPage) =>
  /\b(product manage|product owner|pm\b|apm)/i.test(title) && /intern|co-?op|werkstudent|trainee|placement/i.test(title)

/** Postings that are PM internships by their titles. */
export const pmInternships = writtenPages.filter((page) => page.posting && isPm(page))
/** Pages on which nothing may open: lists, searches, company pages. */
export const noPostings = writtenPages.filter((page) => !page.posting)
/** Postings for something else entirely. */
export const otherPostings = writtenPages.filter(
  (page) =>
    page.posting &&
    !/product|owner|\bpm\b|intern|analyst|design|market|strateg|trainee|student|co-?op|manager/i.test(page.title ?? ''),
)

export const sample = {
  url: 'https://job-boards.greenhouse.io/northwindvideo/jobs/4000001',
  html: readFileSync(join(import.meta.dirname, '../../content/sample/posting.html'), 'utf8'),
  title: 'Product Manager Intern, Creator Growth (Summer 2027)',
}

export const browserNames: BrowserName[] = ['chrome', 'firefox']

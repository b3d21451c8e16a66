import { JSDOM, VirtualConsole } from 'jsdom'
import type { Posting } from '../../lib/posting/posting.ts'
import { type Outcome, readPosting } from '../../lib/posting/read-posting.ts'
import type { Site } from '../../lib/posting/site.ts'

/** A site of our own, with one of everything. */
export const larkspur: Site = {
  id: 'larkspur',
  name: 'Larkspur',
  matches: ['https://*.larkspur.example/*'],
  posting: [/^www\.larkspur\.example\/postings\/(?<id>\d+)/],
  never: [/\/thanks$/],
  title: ['.title'],
  company: ['.logo@alt'],
  description: ['.text'],
  except: ['.related'],
  facts: { place: ['.place'] },
  clean: { company: /\s+logo$/i },
  pane: ['.pane:has(.title)'],
  closed: ['.closed'],
  frame: ['#inner'],
  source: 'made up',
}

export const address = 'https://www.larkspur.example/postings/4711'

const { DOMParser } = new JSDOM().window

/**
 * The document of a page. Only one with a frame gets a window of its own, which takes jsdom forty times as long as the
 * document.
 */
export function parsePage(html: string, url: string): Document {
  if (!/<i?frame/i.test(html)) return new DOMParser().parseFromString(html, 'text/html') as unknown as Document
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document as unknown as Document
}

/** A document of this body (and head), at this address. */
export function documentOf(body: string, url = address, head = ''): Document {
  return parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url)
}

/** Reads a page of this body (and head), at this address. */
export const read = (body: string, url = address, head = '', sites: readonly Site[] = [larkspur]): Outcome =>
  readPosting(documentOf(body, url, head), new URL(url), sites)

/** The posting of an outcome that must be one. */
export function postingOf(outcome: Outcome): Posting {
  if (outcome.kind !== 'posting') throw new Error(`No posting but ${JSON.stringify(outcome)}`)
  return outcome.reading.posting
}

/** A description long enough to be one. */
export const text =
  '<h3>What you will do</h3><ul><li>Talk to users and write down what they need</li><li>Draft the roadmap with engineers</li><li>Measure how a release is used</li></ul>' +
  '<h3>Who you are</h3><ul><li>Strong writing skills in English</li><li>Experience with spreadsheets or SQL</li><li>Currently pursuing a degree</li></ul>'

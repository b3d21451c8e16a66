import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sleep, startBrowser, type TestBrowser } from './harness.ts'
import { browserNames, sample } from './written-pages.ts'

const words =
  'You will write user stories and keep the backlog. You will interview users and define success metrics for the product.'
const inside = `<h1>${sample.title}</h1><title>${sample.title}</title><p>${words}</p><ul><li>${words}</li></ul>`

/** Documents that are no pages, under the address of a posting and with its words. */
const documents: [what: string, contentType: string, body: string][] = [
  ['XML', 'application/xml', `<?xml version="1.0"?><posting>${inside}</posting>`],
  ['XML that names itself a page', 'text/xml', `<html><body>${inside}</body></html>`],
  ['a drawing', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`],
  ['text', 'text/plain', `${sample.title}\n\n${words}`],
  ['JSON', 'application/json', JSON.stringify({ '@type': 'JobPosting', title: sample.title, description: words })],
  [
    'a PDF',
    'application/pdf',
    `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
4 0 obj<</Title(${sample.title})>>endobj
trailer<</Root 1 0 R/Info 4 0 R>>`,
  ],
]

describe.each(browserNames)('%s: a document that is no page:', (name) => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser(name)
  })
  afterAll(() => browser.close())

  test('an empty one, with or without a page around it, is left alone', async () => {
    const html = '<!doctype html><title>x</title><p>x</p><iframe></iframe><iframe src="about:blank"></iframe>'
    const opened = await browser.open(sample.url, { [sample.url]: html })
    await sleep(500)
    const within = opened.page.frames().map((frame) => frame.evaluate(() => document.querySelector('prepside-sidebar')))
    expect(await Promise.all(within)).toEqual([null, null, null])
    await opened.page.goto('about:blank')
    await sleep(500)
    expect(await opened.page.evaluate(() => document.documentElement.outerHTML)).toBe(
      '<html><head></head><body></body></html>',
    )
    expect(opened.said).toEqual([])
    await opened.page.close()
  })

  test.concurrent.each(documents)('%s is left alone', async (_, contentType, body) => {
    const opened = await browser.open(sample.url, { [sample.url]: { body, contentType } })
    await sleep(1500)
    expect(await opened.page.$$('prepside-sidebar')).toHaveLength(0)
    expect(opened.said.filter((line) => !/PDF/.test(line))).toEqual([])
    // The detector, which runs under the address of any posting, has brought nothing more.
    const ours = await opened.inSidebar(() => Object.keys(globalThis).filter((key) => key.startsWith('prepside')))
    expect(ours.filter((key) => !['prepsideShapes', 'prepsideTyping'].includes(key))).toEqual([])
    await opened.page.close()
  })
})

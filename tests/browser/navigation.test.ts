import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, type TestBrowser, type TestPage } from './harness.ts'
import { browserNames } from './written-pages.ts'

/*
 * A single-page board in the shape of LinkedIn's signed-in search: a list beside a pane that is filled late.
 */

const postings = {
  1: {
    title: 'Product Manager Intern, Maps',
    company: 'Harbourlight',
    text: [
      'Define and track success metrics for search.',
      'Write SQL to answer your own questions.',
      'Present your findings to the team.',
    ],
  },
  2: {
    title: 'Product Management Intern, Payments',
    company: 'Oakfold',
    text: [
      'Interview users about how they pay.',
      'Draw wireframes and prototypes in Figma.',
      'Write user stories and keep the backlog.',
    ],
  },
  3: {
    title: 'Truck Driver',
    company: 'Wayfare',
    text: ['Drive a truck.', 'Load and unload with care.', 'Keep your licence up to date.'],
  },
} as const

const board = `<!doctype html><html lang="en"><head><title>Jobs | LinkedIn</title></head><body>
<ul id="list">${Object.entries(postings)
  .map(([id, { title }]) => `<li><a href="/jobs/search/?currentJobId=400000000${id}" data-id="${id}">${title}</a></li>`)
  .join('')}</ul>
<main><div class="jobs-search__job-details--container"><div id="pane"></div></div></main>
<script>
const postings = ${JSON.stringify(postings)}
const show = id => {
  const pane = document.getElementById('pane')
  pane.replaceChildren()
  if (!id) return
  setTimeout(() => {
    const { title, company, text } = postings[id]
    pane.innerHTML = '<div class="job-details-jobs-unified-top-card__company-name"><a href="/company/x">' + company + '</a></div>' +
      '<div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/400000000' + id + '/">' + title + '</a></h1></div>' +
      '<div id="job-details" class="jobs-description__content"><h2>About the job</h2><p>' + company + ' makes things.</p><p><strong>What you will do</strong></p><ul>' +
      text.map(line => '<li>' + line + '</li>').join('') + '</ul></div>'
  }, 300)
}
document.getElementById('list').addEventListener('click', event => {
  event.preventDefault()
  const link = event.target.closest('a')
  history.pushState({}, '', link.getAttribute('href'))
  show(link.dataset.id)
})
addEventListener('popstate', () => show(new URL(location.href).searchParams.get('currentJobId')?.at(-1)))
show(new URL(location.href).searchParams.get('currentJobId')?.at(-1))
</script></body></html>`

describe.each(browserNames)('%s follows a single-page board', (name) => {
  let browser: TestBrowser
  let opened: TestPage
  const start = 'https://www.linkedin.com/jobs/search/?currentJobId=4000000001'
  const choose = (id: number) =>
    opened.page.evaluate((wanted) => document.querySelector<HTMLElement>(`[data-id="${wanted}"]`)?.click(), id)
  const showsTitle = (title: string) =>
    opened.until((root, wanted) => root?.querySelector('h2')?.textContent?.includes(wanted), title)
  const showsNothing = () => opened.until((root) => !root?.querySelector('aside, [data-part="edge-tab"]'))

  beforeAll(async () => {
    browser = await startBrowser(name)
    opened = await browser.open(start, (url) =>
      url.startsWith('https://www.linkedin.com/jobs/search/') ? board : undefined,
    )
  })
  afterAll(() => browser.close())

  test('the posting of the address is shown once its text is there', () => showsTitle(postings[1].title))

  test('another posting chosen in the list shows its own guide', async () => {
    await choose(2)
    await showsTitle(postings[2].title)
    const text = await opened.text()
    expect(text).toContain(postings[2].company)
    expect(text).not.toContain('SQL')
  })

  test('a posting for something else leaves nothing of the last one', async () => {
    await choose(3)
    await showsNothing()
  })

  test('back shows the posting before it', async () => {
    await opened.page.evaluate(() => history.back())
    await showsTitle(postings[2].title)
  })

  test('choosing quickly shows the last one only', async () => {
    await choose(1)
    await choose(2)
    await choose(1)
    await showsTitle(postings[1].title)
    await new Promise((done) => setTimeout(done, 800))
    expect(await opened.text()).toContain(postings[1].company)
    expect(await opened.text()).not.toContain(postings[2].company)
  })

  test('the page said nothing', () => expect(opened.said).toEqual([]))
})

import type { Browser, CDPSession, Page } from 'puppeteer-core'
import { launch } from '../browsers.ts'
import { collected, metrics, openTab, pause, serve, useExtension } from './chromium.ts'

export interface FollowingFigures {
  /** Changes of posting that were made. */
  changes: number
  /** What these changes leave after a collection: bytes, nodes, listeners. */
  heap: number
  nodes: number
  listeners: number
  /**
   * The same of the changes that went before, bytes. A browser makes machine code of what it runs often, in steps, for
   * some six hundred changes: heap snapshots show that and nothing else. It is bounded, and no page's data.
   */
  compiled: number
  /** What as many changes leave in a browser that makes no machine code, bytes: all that is kept of the postings. */
  interpreted: number
  /** ms of script a change, without the page's own. */
  script: number
  /** Share of the main thread while the page changes 50 times a second beside a posting that stands, 0 to 1; without the extension's part of it see `busyWithout`. */
  busy: number
  busyWithout: number
}

const address = 'https://www.linkedin.com/jobs/'

/** A board that shows another posting at each call of `show(n)`, and a feed beside it. */
const board = `<!doctype html><html lang="en"><head><title>Jobs | LinkedIn</title></head><body><div id="feed"></div>
<main><div class="jobs-search__job-details--container"><div id="pane"></div></div></main>
<script>
window.show = n => {
  history.pushState({}, '', '/jobs/search/?currentJobId=' + (4000000000 + n))
  document.getElementById('pane').innerHTML = '<div class="job-details-jobs-unified-top-card__company-name"><a href="/company/x">Harbourlight ' + n % 7 + '</a></div>' +
    '<div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/' + (4000000000 + n) + '/">Product Manager Intern, Team ' + n + '</a></h1></div>' +
    '<div id="job-details" class="jobs-description__content"><h2>About the job</h2><p>We make things.</p><p><strong>What you will do</strong></p><ul>' +
    ['Define and track success metrics for area ' + n + '.', 'Write SQL to answer your own questions.', 'Present your findings to the team.', 'Interview users.'].map(line => '<li>' + line + '</li>').join('') + '</ul></div>'
}
show(1)
</script></body></html>`

/** Changes the posting in a single-page board many times, then lets a feed beside it change fast; with the extension and without. */
export async function measureFollowing(extension: string, changes: number): Promise<FollowingFigures> {
  const { browser } = await launch('chrome', extension)
  const figures = async (path: string) => {
    const { page, session } = await openBoard(browser, path)
    const sizes: Record<string, number>[] = []
    for (let part = 0; part < 4; part++) {
      if (part > 0) await change(page, part * changes, changes)
      sizes.push(await collected(session))
    }
    const [, first = {}, before = {}, after = {}] = sizes
    const grown = (name: string, from = before, to = after) => (to[name] ?? 0) - (from[name] ?? 0)
    const figures = {
      heap: grown('JSHeapUsedSize'),
      nodes: grown('Nodes'),
      listeners: grown('JSEventListeners'),
      compiled: grown('JSHeapUsedSize', first, before),
      script: (grown('ScriptDuration') * 1000) / changes,
      busy: await busyBeside(page, session),
    }
    await page.close()
    return figures
  }
  const withUs = await figures(extension)
  const without = await figures('')
  await browser.close()
  return {
    changes,
    ...withUs,
    heap: withUs.heap - without.heap,
    compiled: withUs.compiled - without.compiled,
    interpreted: await measureInterpreted(extension, changes),
    script: withUs.script - without.script,
    busyWithout: without.busy,
  }
}

/** Has V8 make no machine code of functions. */
const interpreter = '--js-flags=--no-sparkplug --no-maglev --no-opt'
/** Changes until all that runs while following has run, patterns included, whose machine code stays. */
const firstRuns = 20

async function measureInterpreted(extension: string, changes: number): Promise<number> {
  const { browser } = await launch('chrome', extension, { args: [interpreter] })
  const grown = async (path: string) => {
    const { page, session } = await openBoard(browser, path)
    await change(page, 0, firstRuns)
    const before = await collected(session)
    await change(page, firstRuns, changes)
    const after = await collected(session)
    await page.close()
    return (after.JSHeapUsedSize ?? 0) - (before.JSHeapUsedSize ?? 0)
  }
  const withUs = await grown(extension)
  const without = await grown('')
  await browser.close()
  return withUs - without
}

async function openBoard(browser: Browser, extension: string): Promise<{ page: Page; session: CDPSession }> {
  await useExtension(browser, extension)
  const { page, session } = await openTab(browser)
  await serve(page, address, board)
  await page.goto(`${address}search/?currentJobId=4000000001`, { waitUntil: 'load' })
  await pause(2000)
  return { page, session }
}

async function change(page: Page, from: number, changes: number): Promise<void> {
  for (let n = from; n < from + changes; n++) {
    await page.evaluate((number) => (window as unknown as { show(n: number): void }).show(number), n + 2)
    await pause(100)
  }
  await pause(1000)
}

/** Share of the main thread in scripts while a feed changes 50 times a second for 5 s. */
async function busyBeside(page: Page, session: CDPSession): Promise<number> {
  const before = await metrics(session)
  await page.evaluate(() => {
    const feed = document.getElementById('feed')
    const timer = setInterval(() => {
      if (feed) feed.textContent = String(Math.random())
    }, 20)
    setTimeout(() => clearInterval(timer), 5000)
  })
  await pause(5000)
  const after = await metrics(session)
  return ((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) / 5
}

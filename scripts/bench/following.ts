import type { CDPSession } from 'puppeteer-core'
import { launch } from '../browsers.ts'

export interface FollowingFigures {
  /** Changes of posting that were made. */
  changes: number
  /** Between the first tenth and the end, after a collection: bytes, nodes, listeners. */
  heap: number
  nodes: number
  listeners: number
  /** ms of script a change, the page's own included. */
  script: number
  /** Share of the main thread while the page changes 50 times a second beside a posting that stands, 0 to 1; without the extension's part of it see `busyWithout`. */
  busy: number
  busyWithout: number
}

const url = 'https://www.linkedin.com/jobs/search/?currentJobId=4000000001'

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

/** Changes the posting in a single-page board many times, then lets a feed beside it change fast. */
export async function measureFollowing(extension: string, changes: number): Promise<FollowingFigures> {
  const { browser } = await launch('chrome', extension)
  const figures = async (kept: boolean) => {
    if (!kept) for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id)
    const page = await browser.newPage()
    const session = await page.createCDPSession()
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const ours = request.url().startsWith('https://www.linkedin.com/jobs/')
      void request.respond(ours ? { body: board, contentType: 'text/html' } : { status: 404 })
    })
    await page.bringToFront()
    await page.goto(url, { waitUntil: 'load' })
    await pause(2000)
    const change = async (from: number, to: number) => {
      for (let n = from; n < to; n++) {
        await page.evaluate((number) => (window as unknown as { show(n: number): void }).show(number), n)
        await pause(120)
      }
      await pause(1000)
    }
    await change(2, 2 + changes / 10)
    const first = await collected(session)
    await change(2 + changes / 10, 2 + changes)
    const last = await collected(session)
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
    await page.close()
    return {
      heap: (last.JSHeapUsedSize ?? 0) - (first.JSHeapUsedSize ?? 0),
      nodes: (last.Nodes ?? 0) - (first.Nodes ?? 0),
      listeners: (last.JSEventListeners ?? 0) - (first.JSEventListeners ?? 0),
      script: (((last.ScriptDuration ?? 0) - (first.ScriptDuration ?? 0)) * 1000) / (changes * 0.9),
      busy: ((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) / 5,
    }
  }
  const withUs = await figures(true)
  const without = await figures(false)
  await browser.close()
  return { changes, ...withUs, busyWithout: without.busy, script: withUs.script - without.script }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await session.send('Performance.getMetrics')
  return Object.fromEntries(all.map(({ name, value }) => [name, value]))
}

async function collected(session: CDPSession): Promise<Record<string, number>> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return metrics(session)
}

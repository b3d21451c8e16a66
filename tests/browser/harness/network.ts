import { createServer } from 'node:net'
import type { HTTPRequest, Page } from 'puppeteer-core'

/*
 * Pages are served under their real addresses, nothing comes from outside, and what is asked for there is noted.
 */

type Body = string | { body: string; headers?: Record<string, string>; contentType?: string }
/** What is served: address without hash → body, or a function of the address. Style sheets, pictures and the like that are not there are empty. */
export type Served = Record<string, Body> | ((url: string) => Body | undefined)

/** What browsers ask of their makers by themselves. */
const makers =
  /^(https?:\/\/)?([a-z0-9-]+\.)*(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)[:/]/

interface DeadEnd {
  port: number
  reached: string[]
  close(): void
}

/** A proxy that lets nothing through and notes what was asked for. It answers for the pages of `http:` addresses itself. */
export async function startDeadEnd(pages: Record<string, string>): Promise<DeadEnd> {
  const reached: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (data) => {
      const asked = data.toString('latin1').split('\r\n', 1)[0]?.split(' ')[1] ?? ''
      const isOurs = Object.keys(pages).some((address) => URL.parse(address)?.host === URL.parse(asked)?.host)
      if (!isOurs && !makers.test(asked)) reached.push(asked)
      // What else such a page asks for is empty.
      const body = pages[asked] ?? ''
      const status = isOurs ? '200 OK\r\nContent-Type: text/html; charset=utf-8' : '502 Bad Gateway'
      socket.end(`HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, reached, close: () => void server.close() }
}

export async function serve(page: Page, served: Served, byUs: string[]): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request: HTTPRequest) => {
    const url = request.url().split('#', 1)[0] ?? ''
    if (!/^https?:/.test(url)) return void request.continue()
    if (JSON.stringify(request.initiator() ?? '').includes('chrome-extension://')) byUs.push(url)
    const found = typeof served === 'function' ? served(url) : served[url]
    const {
      body,
      headers = {},
      contentType = 'text/html; charset=utf-8',
    } = found === undefined
      ? { body: '', contentType: kindOf[/\.(\w+)(\?|$)/.exec(url)?.[1] ?? ''] ?? 'text/html' }
      : typeof found === 'string'
        ? { body: found }
        : found
    void request.respond({ body, headers, contentType }).catch(() => {})
  })
}

const kindOf: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
}

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  addOwnSite,
  allowOwnSite,
  listOwnSites,
  patternOf,
  registerOwnSites,
  removeOwnSite,
} from '../../lib/extension/sites-access.ts'

/** What the browser would hold: the permissions it gave, and the scripts registered with it. */
let allowed: Set<string>
let registered: { id: string; matches: string[] }[]
let answer: boolean

beforeEach(() => {
  fakeBrowser.reset()
  allowed = new Set()
  registered = []
  answer = true
  const { permissions, scripting } = fakeBrowser
  vi.spyOn(permissions, 'request').mockImplementation(async ({ origins = [] }) => {
    if (answer) for (const origin of origins) allowed.add(origin)
    return answer
  })
  vi.spyOn(permissions, 'remove').mockImplementation(async ({ origins = [] }) => {
    for (const origin of origins) allowed.delete(origin)
    return true
  })
  vi.spyOn(permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((item) => allowed.has(item)),
  )
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () => registered as never)
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(
    async (scripts) => void registered.push(...(scripts as unknown as typeof registered)),
  )
  vi.spyOn(scripting, 'updateContentScripts').mockImplementation(
    async (scripts) => void registered.splice(0, 9, ...(scripts as unknown as typeof registered)),
  )
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation(async () => void registered.splice(0))
})

const notBuiltIn = () => false

describe('what is written as a site', () => {
  test.each([
    ['jobs.example.com', 'https://jobs.example.com/*'],
    ['  Jobs.Example.com/path?x#y ', 'https://jobs.example.com/*'],
    ['https://jobs.example.com/a/b', 'https://jobs.example.com/*'],
    ['http://jobs.example.com', 'http://jobs.example.com/*'],
    ['jobs.example.com:8080/x', 'https://jobs.example.com/*'],
    ['http://localhost:3000', 'http://localhost/*'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/*'],
    ['', undefined],
    ['jobs', undefined],
    ['*', undefined],
    ['*.com', undefined],
    ['https://*/*', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['chrome://settings', undefined],
    ['two words.example', undefined],
  ])('%j → %s', (written, pattern) => {
    expect(patternOf(written)?.pattern).toBe(pattern)
  })
})

describe('own sites', () => {
  test('asks for this one host, and registers the detector there', async () => {
    expect(await addOwnSite('jobs.example.com', notBuiltIn)).toBeUndefined()
    expect([...allowed]).toEqual(['https://jobs.example.com/*'])
    expect(registered).toMatchObject([
      { matches: ['https://jobs.example.com/*'], js: ['/content-scripts/detector.js'], persistAcrossSessions: true },
    ])
    await addOwnSite('other.example', notBuiltIn)
    expect(registered).toMatchObject([{ matches: ['https://jobs.example.com/*', 'https://other.example/*'] }])
  })

  test('a refused permission, a known or a built-in site, and no address are said', async () => {
    expect(await addOwnSite('jobs', notBuiltIn)).toBe('no-address')
    expect(await addOwnSite('jobs.lever.co', ({ host }) => host === 'jobs.lever.co')).toBe('built-in')
    answer = false
    expect(await addOwnSite('jobs.example.com', notBuiltIn)).toBe('not-allowed')
    expect(await listOwnSites()).toEqual([])
    answer = true
    await addOwnSite('jobs.example.com', notBuiltIn)
    expect(await addOwnSite('jobs.example.com', notBuiltIn)).toBe('known')
    expect(await listOwnSites()).toHaveLength(1)
  })

  test('a permission taken away from outside ends the registration; the site stays in the list and can be allowed again', async () => {
    await addOwnSite('jobs.example.com', notBuiltIn)
    allowed.clear()
    await registerOwnSites()
    expect(registered).toEqual([])
    expect(await listOwnSites()).toMatchObject([{ host: 'jobs.example.com', allowed: false }])
    expect(await allowOwnSite('https://jobs.example.com/*')).toBe(true)
    expect(registered).toHaveLength(1)
  })

  test('after an update, which forgets registered scripts, they are registered again; a second time changes nothing', async () => {
    await addOwnSite('jobs.example.com', notBuiltIn)
    registered = []
    await registerOwnSites()
    await registerOwnSites()
    expect(registered).toHaveLength(1)
  })

  test('two registrations at once are one', async () => {
    await addOwnSite('jobs.example.com', notBuiltIn)
    registered.splice(0)
    await Promise.all([registerOwnSites(), registerOwnSites(), registerOwnSites()])
    expect(registered).toHaveLength(1)
  })

  test('removing gives the permission back', async () => {
    await addOwnSite('jobs.example.com', notBuiltIn)
    await removeOwnSite('https://jobs.example.com/*')
    expect([[...allowed], registered, await listOwnSites()]).toEqual([[], [], []])
  })

  test.each([['x'], [null], [[1, 'https://*/*', '<all_urls>', 'https://ok.example/*']]])(
    'a stored list of %j asks for nothing wide',
    async (raw) => {
      await fakeBrowser.storage.local.set({ 'own-sites': raw })
      expect((await listOwnSites()).map(({ host }) => host).filter((host) => host !== 'ok.example')).toEqual([])
    },
  )
})

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'
import puppeteer, { type Browser as RunningBrowser, type Target } from 'puppeteer-core'

/*
 * Finding and starting the two browsers, for `npm start`, the browser tests and the benchmarks.
 */

export type BrowserName = 'chrome' | 'firefox'

const known = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    package: 'chromium',
    download: Browser.CHROME,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
    package: 'firefox-esr',
    download: Browser.FIREFOX,
  },
} as const

/** Without a network of its own, and as root, Chromium needs these. */
const quiet = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
]

const installed = (name: BrowserName): string | undefined => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const commands = known[name].commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...commands, ...known[name].places].find((path) => existsSync(path))
}

async function download(name: BrowserName): Promise<string | undefined> {
  const platform = detectBrowserPlatform()
  if (!platform) return undefined
  const browser = known[name].download
  const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE)
  console.error(`Downloading ${name} ${buildId} …`)
  return (await install({ browser, buildId, cacheDir: join(homedir(), '.cache', 'puppeteer') })).executablePath
}

function installPackage(name: BrowserName): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  console.error(`Installing ${known[name].package} with apt-get …`)
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  execFileSync('apt-get', ['update'], options)
  execFileSync('apt-get', ['install', '-y', known[name].package], options)
  return installed(name)
}

/**
 * The path of a browser: named by `CHROME_PATH` / `FIREFOX_PATH`, installed, downloaded, or installed by apt-get where it may.
 * @throws with one sentence that says what to install.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const named = process.env[known[name].variable]
  if (named) return named
  for (const find of [installed, download, installPackage]) {
    const path = await Promise.resolve()
      .then(() => find(name))
      .catch(() => undefined)
    if (path) return path
  }
  throw new Error(
    `Install ${name === 'chrome' ? 'Chromium or Chrome' : 'Firefox'}, or name its path in ${known[name].variable}.`,
  )
}

export interface Launched {
  browser: RunningBrowser
  /** The id the browser gave the extension: its pages are under `chrome-extension://ID/`. */
  extensionId: string
}

/** The internal host name that Firefox gives the extension's pages, fixed so that tests can open them. */
export const firefoxHost = '6f0c1a52-2a6e-4c1b-9b0e-1f5d7c3a9e10'

/** Starts a browser with a built extension in it. The caller closes it. */
export async function launch(
  name: BrowserName,
  extension: string,
  options: {
    headless?: boolean
    args?: string[]
    /** Arguments of puppeteer's that are left out. */
    without?: string[]
    preferences?: Record<string, string | number | boolean>
    /** The folder that the browser takes for the user's home. */
    home?: string
    targetFilter?: (target: Target) => boolean
  } = {},
): Promise<Launched> {
  const executablePath = await findBrowser(name)
  const root = process.getuid?.() === 0
  const browser = await puppeteer.launch({
    browser: name,
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    ...(options.home && { env: { ...process.env, HOME: options.home } }),
    ...(options.without && { ignoreDefaultArgs: options.without }),
    ...(options.targetFilter && { targetFilter: options.targetFilter }),
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    ...(name === 'chrome'
      ? {
          enableExtensions: true,
          pipe: true,
          args: [...quiet, ...(root ? ['--no-sandbox'] : []), ...(options.args ?? [])],
        }
      : {
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ 'prepside@prepside.app': firefoxHost }),
            ...options.preferences,
          },
          args: options.args ?? [],
        }),
  })
  const id = await browser.installExtension(extension)
  return { browser, extensionId: name === 'chrome' ? id : firefoxHost }
}

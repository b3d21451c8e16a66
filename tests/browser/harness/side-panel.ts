import type { Browser } from 'puppeteer-core'
import { patiently } from './basics.ts'
import { inFirefoxView, inFirefoxWindow, notInPopups, onExtensionsPage } from './browser-window.ts'
import { type OwnPage, ownPage } from './surfaces.ts'

/*
 * The browser's own side panel, opened from the options as a person does.
 */

/** Presses a button of a page with the real mouse, which browsers ask for. */
async function pressForReal(page: OwnPage, name: string): Promise<void> {
  await page.until((wanted) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === wanted)
    if (found) found.id = 'pressed-for-real'
    return found !== undefined
  }, name)
  await page.click('#pressed-for-real')
}

const isOptions = (url: string) => url.endsWith('/options.html')

/** @param openOptions gives the options, in a tab that is in front */
export async function panelInChromium(browser: Browser, openOptions: () => Promise<OwnPage>): Promise<OwnPage> {
  const options = await openOptions()
  await options.until(() => document.querySelector('button'))
  if (await options.run(() => !('sidePanel' in (globalThis as unknown as { chrome: object }).chrome))) {
    // What is loaded for a test starts anew only where a developer allows it.
    await onExtensionsPage(
      browser,
      '() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
    )
    const closed = new Promise((done) => browser.on('targetdestroyed', (gone) => isOptions(gone.url()) && done(true)))
    await pressForReal(options, 'Switch on')
    await closed
    await browser.waitForTarget((found) => isOptions(found.url()))
  }
  const again = await openOptions()
  await pressForReal(again, 'Open it')
  const target = await browser.waitForTarget((found) => found.url().endsWith('/panel.html'))
  const panel = await target.asPage()
  await again.close()
  return ownPage({ run: (expression) => panel.evaluate(expression), ...notInPopups })
}

/** @param openOptions gives the options, in a tab that is in front */
export async function panelInFirefox(browser: Browser, openOptions: () => Promise<OwnPage>): Promise<OwnPage> {
  const options = await openOptions()
  await pressForReal(options, 'Open it')
  const run = (expression: string) => inFirefoxView(browser, 'sidebar', 'panel.html', expression)
  await patiently(
    () => run('document.body?.childElementCount > 0'),
    () => 'the panel is open',
  )
  await options.close()
  // No page of an extension closes its own sidebar there.
  const close = async () => void (await inFirefoxWindow(browser, '() => SidebarController.hide()'))
  return { ...ownPage({ run, ...notInPopups }), close }
}

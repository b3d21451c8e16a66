import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

const root = join(import.meta.dirname, '../..')
const face = "font-family: -apple-system, 'Segoe UI', Roboto, Ubuntu, Cantarell, 'Noto Sans', Arial, sans-serif"
const picture = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`

/** The popup where a browser shows it: at the top right, over the page that it was opened on. */
export async function popupOverPage(page: Page, behind: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  await page.setContent(`<style>
    body { margin: 0; background: url(${picture(behind)}) }
    img { position: fixed; top: 12px; right: 24px; border-radius: 10px; box-shadow: 0 0 0 1px #0002, 0 16px 48px #0005 }
    body::before { content: ''; position: fixed; inset: 0; background: #1c202466 }
  </style><img src="${picture(popup)}">`)
  return page.screenshot()
}

/** The small promotional picture: sign, name, one line. */
export async function promoTile(page: Page): Promise<Uint8Array> {
  const icon = readFileSync(join(root, 'scripts/icons/icon.svg'), 'utf8')
  const { description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { description: string }
  await page.setContent(`<style>
    body { ${face}; margin: 0; height: 100vh; box-sizing: border-box; padding: 40px; background: linear-gradient(150deg, #f0f1fe, #d9dcfb);
      color: #1c2024; display: flex; flex-direction: column; justify-content: center }
    header { display: flex; align-items: center; gap: 16px; font-size: 44px; font-weight: 700; letter-spacing: -.02em }
    svg { width: 72px; height: 72px }
    p { font-size: 20px; line-height: 1.35; margin: 20px 0 0; text-wrap: balance }
  </style><header>${icon}Prepside</header><p>${description}</p>`)
  return page.screenshot()
}

/** A picture at three quarters of its size, for a page that tells of Prepside. */
export async function smaller(page: Page, png: Uint8Array): Promise<Uint8Array> {
  await page.setContent(
    `<style>body { margin: 0 } img { width: 100vw; display: block }</style><img src="${picture(png)}">`,
  )
  return page.screenshot()
}

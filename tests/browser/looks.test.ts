import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { strokeOf } from '../../components/stroke.ts'
import { type OpenGallery, openGallery } from '../gallery/open-gallery.ts'

/*
 * What every state of the sidebar must hold whatever its size and colours, measured on the gallery: its styles are the
 * built ones, and it has states that a page gets into by bad luck only.
 */

/** As the gallery is opened; another kind of medium takes it away. */
const still = [{ name: 'prefers-reduced-motion', value: 'reduce' }]

let gallery: OpenGallery
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prepside-gallery-'))
  gallery = await openGallery(folder)
})
afterAll(async () => {
  await gallery?.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs in the page: what is cut off at the sides, or sticks out of its sidebar. What ends in an ellipsis does so by design. */
function stickingOut(): string[] {
  const frames = [...document.querySelectorAll<HTMLElement>('.gallery-frame')]
  return frames.flatMap((frame) => {
    const stage = frame.querySelector('.sidebar, .gallery-parts')
    if (!stage) return []
    const edges = stage.getBoundingClientRect()
    return [...stage.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (!element.checkVisibility() || element.closest('.unseen, svg')) return []
      const style = getComputedStyle(element)
      const short = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      const { left, right, width } = element.getBoundingClientRect()
      // The handle that resizes lies on the edge.
      const out = width > 0 && !element.matches('.resize-handle') && (left < edges.left - 1 || right > edges.right + 1)
      const cut = !short && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
      const what = `${element.localName}.${element.className} “${element.textContent?.slice(0, 40)}”`
      return out || (cut && style.display !== 'inline') ? [`${frame.textContent?.slice(0, 24)}: ${what}`] : []
    })
  })
}

/** Runs in the page: all text twice as large, as a browser does that zooms text alone. */
function doubleText(): void {
  const sizes = [...document.querySelectorAll<HTMLElement>('.prepside, .prepside *')].map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element)
    return [element, Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const
  })
  for (const [element, size, line] of sizes) {
    element.style.fontSize = `${size * 2}px`
    if (line) element.style.lineHeight = `${line * 2}px`
  }
}

describe('nothing is cut off or sticks out in any state', () => {
  test.each([
    ['at its least width', 'theme=light&width=280', false],
    ['at its greatest width', 'theme=light&width=600', false],
    ['at its least width from the right', 'theme=light&width=280&dir=rtl', false],
    ['with text twice as large', 'theme=light&width=380', true],
    ['with text twice as large at its least width', 'theme=light&width=280', true],
  ])('%s', async (_, query, double) => {
    await gallery.show(query)
    if (double) await gallery.page.evaluate(doubleText)
    expect(await gallery.page.$$eval('.sidebar', (all) => all.length)).toBeGreaterThan(12)
    expect(await gallery.page.evaluate(stickingOut)).toEqual([])
  })
})

/** Runs in the page: controls smaller than the 24 px of WCAG 2.2 (2.5.8), counting what a press on their label does. */
function tooSmall(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    '.prepside :is(a[href], button, input, select, textarea, summary, [role="tab"], [role="separator"])',
  )
  return [...controls].flatMap((control) => {
    if (!control.checkVisibility()) return []
    const target = control.matches('input') ? (control.closest('label') ?? control) : control
    const { width, height } = target.getBoundingClientRect()
    // A handle along a whole edge has room enough; what stands in a sentence goes with its line.
    const handle = control.matches('.resize-handle')
    const inText = getComputedStyle(control).display === 'inline'
    if (handle || inText || (width >= 24 && height >= 24)) return []
    return [`${control.outerHTML.slice(0, 90)}: ${Math.round(width)} × ${Math.round(height)}`]
  })
}

test('everything that can be pressed is at least 24 px wide and high', async () => {
  await gallery.show('theme=light&width=280')
  expect(await gallery.page.evaluate(tooSmall)).toEqual([])
})

test('on paper the words are dark, in the dark theme too', async () => {
  await gallery.show('theme=dark')
  const ink = () =>
    gallery.page.$eval('.summary-title', (title) => getComputedStyle(title).color.match(/\d+/g)?.map(Number))
  expect(Math.min(...((await ink()) ?? []))).toBeGreaterThan(200)
  await gallery.page.emulateMediaType('print')
  const printed = await ink()
  await gallery.page.emulateMediaType()
  await gallery.page.emulateMediaFeatures(still)
  expect(Math.max(...(printed ?? []))).toBeLessThan(60)
})

/** Runs in the page: what moves for longer than a moment. */
function moving(): string[] {
  const parts = [...document.querySelectorAll('.prepside *')].flatMap((element) =>
    [null, '::before', '::after'].map((pseudo) => [element, getComputedStyle(element, pseudo)] as const),
  )
  const found = parts.flatMap(([element, { animationName, animationDuration, transitionDuration }]) => {
    const times = `${animationName === 'none' ? '' : animationDuration}, ${transitionDuration}`.split(',')
    const long = times.some((time) => Number.parseFloat(time) > 0.01)
    return long ? [`${element.localName}.${element.className}: ${times}`] : []
  })
  return [...new Set(found)]
}

test('nothing moves for those who asked for less motion, much does for the others', async () => {
  await gallery.show('theme=light')
  expect(await gallery.page.evaluate(moving)).toEqual([])
  await gallery.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }])
  const moves = await gallery.page.evaluate(moving)
  await gallery.page.emulateMediaFeatures(still)
  expect(moves.length).toBeGreaterThan(5)
})

/** Runs in the page: what shows no ring when the keyboard brings the focus to it. */
function withoutRing(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    '.prepside :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
  )
  return [...controls].flatMap((control) => {
    if (!control.checkVisibility() || (control as HTMLButtonElement).disabled) return []
    control.focus()
    // An input that is drawn as something else shows its focus there.
    const faces = [control, control.nextElementSibling].filter((face) => face instanceof HTMLElement)
    const ring = faces.some((face) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(face)
      return (
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$|^transparent/.test(outlineColor)
      )
    })
    return ring ? [] : [control.outerHTML.slice(0, 100)]
  })
}

/** Runs in the page: points that a line of 2 covers and its outline does not, or the other way round; on the very edge either is right. */
function unlikeLine(line: string, outline: string, scale: number): string[] {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  canvas.lineCap = 'round'
  canvas.lineJoin = 'round'
  const drawn = new Path2D()
  drawn.addPath(new Path2D(line), new DOMMatrix().scale(scale))
  const area = new Path2D(outline)
  const within = (width: number, x: number, y: number) => {
    canvas.lineWidth = width * scale
    return canvas.isPointInStroke(drawn, x, y)
  }
  const wrong: string[] = []
  for (let x = 0; x < 24 * scale; x += scale / 4)
    for (let y = 0; y < 24 * scale; y += scale / 4) {
      const covered = canvas.isPointInPath(area, x, y)
      if (covered ? !within(2.15, x, y) : within(1.85, x, y)) wrong.push(`${x / scale}, ${y / scale}`)
    }
  return wrong
}

test.each([
  ['lines', 'M4 4h5v5H5l3 8-4 2'],
  ['lines from where a drawing began, and back', 'M0 0m4 4 8 2 2 8zm9 11h4'],
  ['a point', 'M12 12h.01'],
  ['a circle', 'M2 12a10 10 0 0 1 20 0a10 10 0 0 1-20 0'],
  ['arcs the other way, and the long way', 'M6 9a5 5 0 0 0 10 0M8 20a3 3 0 1 1 3-3'],
  ['arcs written close', 'M8 18H5a2 2 0 01-2-2V7A2 2 0 015 5h9'],
  ['arcs narrower than the line', 'M5 6a.5.5 0 0 1 .5-.5M12 12a1 1 0 0 1 1 1'],
  ['an arc that is too small to reach', 'M4 12a2 2 0 0 1 12 0'],
  ['parts of an ellipse', 'M4 12a8 3 0 0 1 16 0M5 19a6 3 0 0 0 9 1'],
  ['curves', 'M3 5c0 4 8 2 8 6C11 16 20 14 20 19'],
])('an outline covers what a line does: %s', async (_, path) => {
  const outline = strokeOf(path, 2, 50)
  expect(await gallery.page.evaluate(unlikeLine, path, outline, 50)).toEqual([])
})

test('curves that no icon has are said to be missing', () => {
  expect(() => strokeOf('M1 1q2 2 4 0', 2)).toThrow('No outline for “q”')
})

describe.each(['none', 'active'])('forced colours: %s', (forced) => {
  beforeAll(async () => {
    const session = await gallery.page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: forced },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    })
    await gallery.show('theme=light')
  })

  test('what has the focus is seen to have it', async () => {
    // Once a key was pressed, the browser shows the focus that a script sets as it does one that a key sets.
    await gallery.page.keyboard.press('Tab')
    expect(await gallery.page.evaluate(() => document.activeElement !== document.body)).toBe(true)
    expect(await gallery.page.evaluate(withoutRing)).toEqual([])
  })

  test('an icon of the first screen has the colour of the words around it', async () => {
    const found = await gallery.page.$eval('.icon-button', (button) => {
      const area = button.appendChild(document.createElement('i'))
      area.className = 'icon area'
      const colors = [getComputedStyle(area).backgroundColor, getComputedStyle(button).color]
      area.remove()
      return colors
    })
    expect(found[0]).toBe(found[1])
  })

  test.each([
    ['the chosen tab', '.tab[aria-selected="true"]', '.tab[aria-selected="false"]', '::after'],
    ['a chosen option', '.choice-row input:checked + span', '.choice-row input:not(:checked) + span', ''],
    ['a pressed button', '.icon-button[aria-pressed="true"]', '.icon-button:not([aria-pressed="true"], :disabled)', ''],
    ['the card one was sent to', '.card[data-current]', '.card:not([data-current])', ''],
    ['a ticked box', '.checkbox > input:checked', '.checkbox > input:not(:checked)', ''],
  ])('%s looks unlike the others', async (_, chosen, other, part) => {
    const [one, two] = await gallery.page.evaluate(
      (selectors, pseudo) =>
        selectors.map((selector) => {
          const found = document.querySelector(`.gallery-parts ${selector}`)
          if (!found) return selector
          const style = getComputedStyle(found, pseudo || null)
          // A box that the system draws shows its tick by itself.
          const drawn = style.appearance === 'none' ? '' : `${(found as HTMLInputElement).checked}`
          const { opacity, backgroundColor, borderColor, outlineColor, outlineStyle, outlineWidth } = style
          const outline = outlineStyle === 'none' ? '' : `${outlineColor} ${outlineWidth}`
          // A ground of the system's own colour lies on that same colour.
          const ground = matchMedia('(forced-colors: active)').matches ? '' : backgroundColor
          return [opacity, ground, borderColor, outline, drawn].join(' | ')
        }),
      [chosen, other],
      part,
    )
    expect(one).toContain('|')
    expect(two).toContain('|')
    expect(one).not.toBe(two)
  })
})

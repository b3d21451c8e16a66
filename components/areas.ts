import type { Drawn } from '../lib/page/drawing.ts'
import { strokeOf } from './stroke.ts'

const known = new Map<string, string>()

/**
 * The same drawing with its icons as areas (`Area.css`), so that a page which shows it gets no SVG. No component
 * draws an `i` beside an icon: when the whole sidebar takes over what stands, it puts its own icons in their place.
 */
export function inAreas(drawing: readonly Drawn[]): Drawn[] {
  return drawing.map((one) => {
    if (typeof one === 'string') return one
    const [name, attributes, ...inside] = one
    if (name !== 'svg') return [name, attributes, ...inAreas(inside)]
    const { class: className, viewBox: _, width, height, 'aria-hidden': __, ...rest } = attributes
    const lines = inside.map((line) => (line as Exclude<Drawn, string>)[1].d).join('')
    const style = `width:${width}px;height:${height}px;clip-path:path("${areaOf(lines, Number(width))}")`
    return ['i', { ...rest, class: `${className} area`, style }]
  })
}

/** What an icon of 24 by 24 covers at a size, as a path. */
function areaOf(lines: string, size: number): string {
  const key = `${size} ${lines}`
  const area = known.get(key) ?? strokeOf(lines, 2, size / 24)
  known.set(key, area)
  return area
}

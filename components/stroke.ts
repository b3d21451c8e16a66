/*
 * A drawn line as the area that it covers. CSS cuts areas out of an element but draws no lines, and a drawing in a page
 * without SVG elements costs it some 30 kB less: the first of them has the browser make all that a script could ask of one.
 */

type Point = readonly [x: number, y: number]

const number = String.raw`(-?(?:\d+\.?\d*|\.\d+))[\s,]*`
const numbers = new RegExp(number, 'g')
/** The two flags of an arc may stand without a space. */
const arcs = new RegExp(`${number.repeat(3)}${'([01])[\\s,]*'.repeat(2)}${number.repeat(2)}`, 'g')
/** How many numbers each command takes. */
const lengths: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, a: 7, z: 0 }
/** How long the straight pieces are of which a bent line is made, where it is no part of a circle at least as wide as the line. */
const piece = 1

/**
 * The outline of a line of this width along a path, with round ends and corners, as another path, made larger or smaller.
 * Its parts overlap and run all clockwise. Ellipses are not tilted. @throws where the path has curves other than `C` and `A`.
 */
export function strokeOf(path: string, width: number, scale = 1): string {
  const half = width / 2
  let outline = ''
  const put = (...all: number[]) => all.map((one) => Math.round(one * scale * 100) / 100).join(' ')
  const turn = (radius: number, flags: string, to: Point) => `A${put(radius, radius)} 0 ${flags} ${put(...to)}`
  const end = (to: Point) => turn(half, '0 1', to)
  const line = ([x, y]: Point, [toX, toY]: Point) => {
    const length = Math.hypot(toX - x, toY - y) / half || 1
    const [aside, down] = [(toY - y) / length, (x - toX) / length]
    const from: Point = [x + aside, y + down]
    const there = `L${put(toX + aside, toY + down)}${end([toX - aside, toY - down])}`
    outline += `M${put(...from)}${there}L${put(x - aside, y - down)}${end(from)}z`
  }
  const bend = (length: number, along: (share: number) => Point) => {
    const steps = Math.max(3, Math.ceil(length / piece))
    for (let step = 0; step < steps; step++) line(along(step / steps), along((step + 1) / steps))
  }
  const curve = (a: Point, b: Point, c: Point, d: Point) =>
    bend(
      Math.hypot(b[0] - a[0], b[1] - a[1]) +
        Math.hypot(c[0] - b[0], c[1] - b[1]) +
        Math.hypot(d[0] - c[0], d[1] - c[1]),
      (share) => {
        const left = 1 - share
        const mix = (axis: 0 | 1) =>
          left ** 3 * a[axis] + 3 * left * share * (left * b[axis] + share * c[axis]) + share ** 3 * d[axis]
        return [mix(0), mix(1)]
      },
    )
  const arc = ([x, y]: Point, [toX, toY]: Point, [rx = 1, ry = 1, , large, clockwise]: number[]) => {
    // Seen so that it is part of a circle of radius 1; one that is too small to reach is made as large as it takes.
    const grown = Math.max(1, Math.hypot((toX - x) / rx, (toY - y) / ry) / 2)
    const [a, b] = [rx * grown, ry * grown]
    const [dx, dy] = [(toX - x) / a / 2, (toY - y) / b / 2]
    const reach = Math.min(1, Math.hypot(dx, dy))
    const away = (Math.sqrt(1 - reach ** 2) / reach) * (large === clockwise ? 1 : -1)
    const [cx, cy] = [(x + toX) / 2 + away * dy * a, (y + toY) / 2 - away * dx * b]
    const around = large ? 2 * (Math.PI - Math.asin(reach)) : 2 * Math.asin(reach)
    const [startX, startY] = clockwise ? [x, y] : [toX, toY]
    const start = Math.atan2((startY - cy) / b, (startX - cx) / a)
    const at = (share: number, out = 0): Point => {
      const angle = start + around * share
      return [cx + (a + out) * Math.cos(angle), cy + (b + out) * Math.sin(angle)]
    }
    if (a !== b || a < half) return bend(around * Math.max(a, b), at)
    outline += `M${put(...at(0, half))}${turn(a + half, `${large} 1`, at(1, half))}${end(at(1, -half))}`
    outline += `${turn(a - half, `${large} 0`, at(0, -half))}${end(at(0, half))}z`
  }

  let at: Point = [0, 0]
  let start = at
  for (const [, sign = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const command = sign.toLowerCase()
    const length = lengths[command]
    if (length === undefined) throw new Error(`No outline for “${sign}” in ${path}`)
    const all = command === 'a' ? [...rest.matchAll(arcs)].flatMap((found) => found.slice(1)) : rest.match(numbers)
    const given = (all ?? []).map(Number)
    for (let from = 0; from === 0 || from < given.length; from += length || 1) {
      const some = given.slice(from, from + length)
      const [x, y] = sign === command ? at : [0, 0]
      const point = (index: number): Point => [x + (some[index] ?? 0), y + (some[index + 1] ?? 0)]
      const before = at
      if (command === 'z') at = start
      else if (command === 'h') at = [point(0)[0], at[1]]
      else if (command === 'v') at = [at[0], y + (some[0] ?? 0)]
      else at = point(length - 2)
      if (command === 'm' && from === 0) start = at
      else if (command === 'c') curve(before, point(0), point(2), at)
      else if (command === 'a') arc(before, at, some)
      else line(before, at)
    }
  }
  return outline
}

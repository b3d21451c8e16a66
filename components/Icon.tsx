import type { IconNode } from 'lucide'

interface Props {
  /** The drawing, from `lucide`. */
  of: IconNode
  /** px; 16 unless told. */
  size?: number
  /** Turned around where the writing runs from right to left. */
  directed?: boolean
}

const drawn = new WeakMap<IconNode, string>()

/** All shapes of a drawing as one path, so that an icon is two elements in a page, whatever it shows. */
function pathOf(icon: IconNode): string {
  const known = drawn.get(icon)
  if (known !== undefined) return known
  // Each shape starts from the origin: the first move of a path may be relative.
  const path = icon.map(([shape, lines]) => `M0 0${outline(shape, lines)}`).join('')
  drawn.set(icon, path)
  return path
}

/** The shapes that the drawings are made of: paths, lines, circles, and rectangles with round corners. */
function outline(shape: string, lines: IconNode[number][1]): string {
  if (shape === 'path') return String(lines.d)
  if (shape === 'line') return `M${lines.x1} ${lines.y1}L${lines.x2} ${lines.y2}`
  const number = (name: string) => Number(lines[name] ?? 0)
  const arc = (r: number, x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`
  if (shape === 'circle') {
    const r = number('r')
    return `M${number('cx') - r} ${lines.cy}${arc(r, 2 * r, 0)}${arc(r, -2 * r, 0)}`
  }
  const r = number('rx')
  const across = number('width') - 2 * r
  const down = number('height') - 2 * r
  const [top, right, bottom, left] = [arc(r, r, r), arc(r, -r, r), arc(r, -r, -r), arc(r, r, -r)]
  return `M${number('x') + r} ${lines.y}h${across}${top}v${down}${right}h${-across}${bottom}v${-down}${left}z`
}

/** A drawing beside words that say the same: hidden from screen readers. */
export function Icon({ of, size = 16, directed }: Props) {
  return (
    <svg
      class="icon"
      data-directed={directed || undefined}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={pathOf(of)} />
    </svg>
  )
}

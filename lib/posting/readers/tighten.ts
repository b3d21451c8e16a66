import type { Line } from '../lines.ts'
import { sectionOf, tellsDuty } from '../page-words.ts'

/** Shares of duties and of all letters that a part must hold to be the posting's whole text. */
const share = { duties: 0.8, letters: 0.35 }

/**
 * Leaves out what boards put around a description: from the element that holds all lines, goes down as long as one part
 * holds the duties and qualifications and the rest looks like labels and teasers.
 */
export function tighten(lines: readonly Line[]): readonly Line[] {
  const duties = dutyLetters(lines)
  let inside = lines
  let root = commonRoot(inside)
  for (let depth = 0; root && depth < 40; depth++) {
    const parts = partsOf(inside, root)
    const [child, part] = [...parts].reduce(
      (best, one) => (sum(one[1], duties) > sum(best[1], duties) ? one : best),
      [root, []],
    )
    if (!part.length || child === root) break
    const kept = new Set(part)
    const rest = inside.filter((line) => !kept.has(line))
    if (rest.length) {
      const whole = sum(part, duties) >= sum(inside, duties) * share.duties
      if (!whole || letters(part) < letters(inside) * share.letters || !isTrimming(rest)) break
    }
    inside = part
    root = child
  }
  return inside
}

/** Letters of each line that are duties or qualifications: items, what begins like one, what stands under such a heading. */
function dutyLetters(lines: readonly Line[]): Map<Line, number> {
  const found = new Map<Line, number>()
  let under = false
  for (const line of lines) {
    const section = line.item ? undefined : sectionOf(line)
    if (section || line.level) under = section === 'weighty'
    else if (line.text.length > 12 && (under || line.item || tellsDuty(line.text))) found.set(line, line.text.length)
  }
  return found
}

const sum = (lines: readonly Line[], of: ReadonlyMap<Line, number>) =>
  lines.reduce((all, line) => all + (of.get(line) ?? 0), 0)
const letters = (lines: readonly Line[]) => lines.reduce((all, line) => all + line.text.length, 0)

/** Labels, links, counts and headings of unknown words: at least half of the lines, no heading of duties. */
function isTrimming(lines: readonly Line[]): boolean {
  if (lines.some((line) => !line.item && sectionOf(line) === 'weighty')) return false
  const odd = lines.filter((line) => line.text.length < 60 && !sectionOf(line) && !tellsDuty(line.text))
  return odd.length * 2 >= lines.length
}

function commonRoot(lines: readonly Line[]): Element | undefined {
  let root = lines[0]?.element
  for (const { element } of lines)
    while (root && element && !root.contains(element)) root = root.parentElement ?? undefined
  return root
}

/** The lines by the child of this element that they stand in; those that stand in itself are by itself. */
function partsOf(lines: readonly Line[], root: Element): Map<Element, Line[]> {
  const parts = new Map<Element, Line[]>()
  for (const line of lines) {
    let child = line.element
    while (child && child !== root && child.parentElement !== root) child = child.parentElement ?? undefined
    const key = child ?? root
    const part = parts.get(key)
    if (part) part.push(line)
    else parts.set(key, [line])
  }
  return parts
}

/** What changed from one text to another, as one run: `from` and `to` in the old text, `put` in its place. */
interface Change {
  from: number
  to: number
  put: string
}

function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from++
  let tail = 0
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { from, to: before.length - tail, put: after.slice(from, after.length - tail) }
}

/**
 * One text out of two that were written from the same beginning, in two windows: both changes where they do not touch,
 * else both runs one after the other. Nothing that was written is lost.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (theirs === base || theirs === mine) return mine
  if (mine === base) return theirs
  const my = changeBetween(base, mine)
  const their = changeBetween(base, theirs)
  const samePlace = my.from === their.from && my.to === their.to
  if (my.to <= their.from && !samePlace) return base.slice(0, my.from) + my.put + theirs.slice(my.to)
  if (their.to <= my.from && !samePlace) return mine.slice(0, their.from) + their.put + mine.slice(their.to)
  const from = Math.min(my.from, their.from)
  const to = Math.max(my.to, their.to)
  const whole = ({ from: f, to: t, put }: Change) => base.slice(from, f) + put + base.slice(t, to)
  return `${base.slice(0, from)}${whole(their)}\n${whole(my)}${base.slice(to)}`
}

import type { Mark } from './marks.ts'

/** What of `range` lies outside `taken`: nothing, one piece or two. */
function outside(range: Range, taken: Range): Range[] {
  const startsBefore = range.compareBoundaryPoints(Range.START_TO_START, taken) < 0
  const endsAfter = range.compareBoundaryPoints(Range.END_TO_END, taken) > 0
  // `a.compareBoundaryPoints(START_TO_END, b)` compares the end of `a` with the start of `b`.
  const apart =
    range.compareBoundaryPoints(Range.START_TO_END, taken) <= 0 ||
    taken.compareBoundaryPoints(Range.START_TO_END, range) <= 0
  if (apart) return [range]
  const pieces: Range[] = []
  if (startsBefore) {
    const piece = range.cloneRange()
    piece.setEnd(taken.startContainer, taken.startOffset)
    pieces.push(piece)
  }
  if (endsAfter) {
    const piece = range.cloneRange()
    piece.setStart(taken.endContainer, taken.endOffset)
    pieces.push(piece)
  }
  return pieces
}

/**
 * The marks without overlaps, so that no words carry two tints and two underlines: what a shorter mark covers is left
 * out of the longer ones, and of two alike the first stands.
 */
export function partMarks(marks: readonly Mark[]): Mark[] {
  const shortestFirst = marks
    .map((mark) => ({ mark, length: mark.range.toString().length }))
    .sort((a, b) => a.length - b.length)
  const parted: Mark[] = []
  for (const { mark } of shortestFirst) {
    let pieces = [mark.range]
    for (const { range } of [...parted])
      if (range.startContainer.ownerDocument === mark.range.startContainer.ownerDocument)
        pieces = pieces.flatMap((piece) => outside(piece, range))
    for (const range of pieces) if (!range.collapsed) parted.push({ ...mark, range })
  }
  return parted
}

/*
 * How marks look in the page. Pages are light or dark whatever the user's theme is, so the tint is see-through, the
 * text keeps its colour, and each pillar has an underline of its own kind. Hues: Radix Colors, step 9 (orange 10).
 */

const hues = {
  data: ['#0090ff', 'solid 2px'],
  collaboration: ['#29a383', 'double 2px'],
  creativity: ['#ef5f00', 'dotted 2px'],
  user: ['#e93d82', 'dashed 2px'],
  craft: ['#ab4aba', 'wavy 1px'],
} as const

/** The pillars that have a look of their own: all of them. */
export const markedPillars = Object.keys(hues) as (keyof typeof hues)[]

const pillarStyles = Object.entries(hues).map(
  ([pillar, [hue, line]]) =>
    `::highlight(prepside-${pillar}){background-color:${hue}2e;text-decoration:underline ${line} ${hue}}`,
)

/** The rules for the document's style sheet. The place that was asked for stands over the others. */
export const markStyles = [
  ...pillarStyles,
  '::highlight(prepside-current){background-color:#5b5bd6;color:#fff}',
  '@media (forced-colors:active){::highlight(prepside-current){background-color:Highlight;color:HighlightText}}',
].join('\n')

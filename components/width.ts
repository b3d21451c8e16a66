/** The sidebar's widths that have a name, px. */
export const widthOf = { small: 320, medium: 380, large: 480 } as const
export type WidthName = keyof typeof widthOf
export const widthNames = Object.keys(widthOf) as WidthName[]

/** Bounds of the width, px, as the settings have them. */
export const leastWidth = 280
export const mostWidth = 600

/** A width within the bounds. */
export const boundWidth = (width: number) => Math.round(Math.min(mostWidth, Math.max(leastWidth, width)))

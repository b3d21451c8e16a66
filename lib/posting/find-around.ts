/** The headings, bold lines included, whose whole text (a colon aside) a pattern matches, in document order. */
export function headingsSaying(root: ParentNode, pattern: RegExp): Element[] {
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, p, strong, b')].filter((element) =>
    pattern.test((element.textContent ?? '').trim().replace(/\s*:$/, '')),
  )
}

/** The smallest element that holds all of these, in a list (empty for none), for sites whose text stands in an element without a lasting name. */
export function smallestAround(elements: readonly Element[]): Element[] {
  const [first, ...others] = elements
  let around = first?.parentElement
  while (around && !others.every((element) => around?.contains(element))) around = around.parentElement
  return around ? [around] : []
}

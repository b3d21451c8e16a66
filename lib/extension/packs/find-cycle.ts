/** The first ring in a graph of “comes after” references, as the ids in order; `undefined` when there is none. */
export function findCycle(after: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const finished = new Set<string>()
  for (const start of after.keys()) {
    // An explicit stack: a pack may chain thousands of tips.
    const way: { id: string; next: number }[] = [{ id: start, next: 0 }]
    const onWay = new Set([start])
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const id = finished.has(top.id) ? undefined : after.get(top.id)?.[top.next]
      top.next += 1
      if (id === undefined) {
        finished.add(top.id)
        onWay.delete(top.id)
        way.pop()
      } else if (onWay.has(id)) {
        return way.slice(way.findIndex((step) => step.id === id)).map((step) => step.id)
      } else if (!finished.has(id)) {
        way.push({ id, next: 0 })
        onWay.add(id)
      }
    }
  }
  return undefined
}

/** The graph of tips: `skill/tip` to the tips that come before it. */
export function tipGraph(
  tips: Iterable<readonly [skillId: string, tips: readonly { id: string; after?: string[] | undefined }[]]>,
): Map<string, string[]> {
  const graph = new Map<string, string[]>()
  for (const [skillId, list] of tips) {
    for (const { id, after } of list) {
      graph.set(
        `${skillId}/${id}`,
        (after ?? []).map((reference) => (reference.includes('/') ? reference : `${skillId}/${reference}`)),
      )
    }
  }
  return graph
}

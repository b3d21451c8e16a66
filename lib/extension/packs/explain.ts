import type { BaseIssue } from 'valibot'

/** A step into JSON: a key or an index. */
export type Path = (string | number)[]

/** Something wrong at a place: “`place` `words`” is a sentence. */
export interface Finding {
  path: Path
  words: string
}

const kinds: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'a group of fields in { }',
  null: 'null',
}

function explainIssue(issue: BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || issue.type === 'literal') return issue.message
  if (issue.expected === 'never') return 'is no field that is known here'
  if (issue.received === 'undefined') return 'is missing'
  const expected = issue.expected ?? ''
  if (issue.type === 'picklist') return `must be one of ${expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ')}`
  return `must be ${kinds[expected] ?? expected}`
}

/** A schema's issues in words, each with its path, in the order of the text. */
export function explainIssues(issues: readonly BaseIssue<unknown>[]): Finding[] {
  return issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => key as string | number),
    words: explainIssue(issue),
  }))
}

/** A path for people: “skills › entry 4 (growth-loops) › tips › entry 2 › text”. */
export function placeName(value: unknown, path: Path): string {
  let at = value
  const steps = path.map((step) => {
    at = at !== null && typeof at === 'object' ? (at as Record<string | number, unknown>)[step] : undefined
    if (typeof step === 'string') return step
    const { id } = (at ?? {}) as { id?: unknown }
    return typeof id === 'string' ? `entry ${step + 1} (${id.slice(0, 60)})` : `entry ${step + 1}`
  })
  return steps.join(' › ') || 'the file'
}

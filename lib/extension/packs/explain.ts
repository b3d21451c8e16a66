import type { BaseIssue } from 'valibot'
import type { FieldFaults } from '../../../content/faults.ts'

/** A step into JSON: a key or an index. */
export type Path = (string | number)[]

/** A place for people: names of fields, and entries of lists, which are counted from 1 and have an id as a rule. */
export type Place = (string | { entry: number; id?: string })[]

/** What can be wrong with a pack, by what its words need to know. */
export interface Faults extends FieldFaults {
  missing: []
  unknown: []
  'one-of': [choices: string]
  /** Must be of another kind: as the schema calls it. */
  kind: [kind: string]
  /** What the schema says in words of its own: of what stands in no pack. */
  other: [words: string]
  'repeated-id': [id: string]
  'no-skill': [id: string]
  'no-source': [id: string]
  'missing-tip': [reference: string]
  ring: [tips: string]
  'file-too-large': []
  'too-deep': []
  'too-many-values': [most: number]
  'bad-name': []
  /** Is no JSON: the parser's name for the error. */
  'no-json': [error: string]
}

/** Something that is wrong: “`place` `fault`” is a sentence. */
export type Fault = { [Id in keyof Faults]: [Id, ...Faults[Id]] }[keyof Faults]

/** Something wrong at a place. */
export interface Finding {
  path: Path
  fault: Fault
}

function explainIssue(issue: BaseIssue<unknown>): Fault {
  // A fault of a field: what the schema counted, and its bound.
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return [issue.message, issue.received, issue.requirement] as Fault
  if (issue.kind === 'validation' || issue.type === 'literal') return ['other', issue.message]
  if (issue.expected === 'never') return ['unknown']
  if (issue.received === 'undefined') return ['missing']
  const expected = issue.expected ?? ''
  if (issue.type === 'picklist') return ['one-of', expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ')]
  return ['kind', expected]
}

/** A schema's issues, each with its path, in the order of the text. */
export function explainIssues(issues: readonly BaseIssue<unknown>[]): Finding[] {
  return issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => key as string | number),
    fault: explainIssue(issue),
  }))
}

/** A path with what people know the entries on it by. */
export function placeOf(value: unknown, path: Path): Place {
  let at = value
  return path.map((step) => {
    at = at !== null && typeof at === 'object' ? (at as Record<string | number, unknown>)[step] : undefined
    if (typeof step === 'string') return step
    const { id } = (at ?? {}) as { id?: unknown }
    return { entry: step + 1, ...(typeof id === 'string' && { id: id.slice(0, 60) }) }
  })
}

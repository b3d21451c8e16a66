import type { Fault, Faults, Place } from '../../lib/extension/packs/explain.ts'
import { inLanguage, type Said } from './language.ts'

const english = {
  file: 'the file',
  entry: (number: number) => `entry ${number}`,
  entryOf: (number: number, id: string) => `entry ${number} (${id})`,
  /** By the schema's names. */
  kinds: {
    string: 'text in quotes',
    number: 'a number',
    boolean: 'true or false',
    Array: 'a list in [ ]',
    Object: 'a group of fields in { }',
    null: 'null',
  } as Record<string, string>,
  /** By the parser's names. */
  syntax: {
    CloseBraceExpected: 'a “}” is missing',
    CloseBracketExpected: 'a “]” is missing',
    ColonExpected: 'a “:” is missing',
    CommaExpected: 'a “,” is missing',
    EndOfFileExpected: 'something stands after the end',
    InvalidCommentToken: 'comments are not allowed',
    PropertyNameExpected: 'a field name in quotes is expected; often a “,” too many stands before it',
    UnexpectedEndOfString: 'a text has no closing quote',
    ValueExpected: 'a value is expected; often a “,” too many stands before it',
  } as Record<string, string>,
  noJson: 'is not JSON',
  noJsonFor: (why: string) => `is not JSON: ${why}`,
  /** Each completes the sentence “<place> …”. */
  faults: {
    empty: () => 'is empty',
    'too-long': (length, most) => `is ${length} characters long; the most is ${most}`,
    'space-around': () => 'begins or ends with a space',
    'no-plain-text': () => 'holds markup or an invisible character; use plain text only',
    'no-id': () => 'is no id: use small letters, digits and single hyphens, as in “ask-a-friend”',
    'too-few': (entries, least) => `holds ${entries} entries; the least is ${least}`,
    'too-many': (entries, most) => `holds ${entries} entries; the most is ${most}`,
    'no-whole-number': () => 'is not a whole number',
    'too-small': (_, least) => `is less than ${least}`,
    'too-large': (_, most) => `is more than ${most}`,
    'no-day': () => 'is no date: write 2026, 2026-03 or 2026-03-02',
    'no-tip': () => 'is no tip: write “tip-id” or “skill-id/tip-id”',
    'phrase-signs': () => 'may hold letters, digits, spaces and - . / & + # only',
    'phrase-letters': () => 'has no letter',
    'phrase-dots': () => 'has two dots in a row',
    'phrase-words': () => 'has more than 8 words',
    'no-address': () => 'is no address that begins with https://',
    'other-format': () => 'must be 1: this Prepside reads packs of format 1 only',
    missing: () => 'is missing',
    unknown: () => 'is no field that is known here',
    'one-of': (choices) => `must be one of ${choices}`,
    kind: (kind) => `must be ${kind}`,
    other: (words) => words,
    'repeated-id': (id) => `repeats the id “${id}”`,
    'no-skill': (id) => `names a skill that does not exist: “${id}”`,
    'no-source': (id) => `names a source that does not exist: “${id}”`,
    'missing-tip': (reference) => `names a tip that does not exist: “${reference}”`,
    ring: (tips) => `makes tips wait for each other: ${tips}`,
    'file-too-large': () => 'is larger than 5 MB',
    'too-deep': () => 'is nested too deeply',
    'too-many-values': (most) => `holds more than ${most} values`,
    'bad-name': () => 'is a name that is not allowed',
    'no-json': (error) => error,
  } satisfies Sayings as Sayings,
}

type Sayings = { [Id in keyof Faults]: (...given: Faults[Id]) => string }
export type FaultWords = Said<typeof english>
/** The words for what is wrong with a pack. */
export const faultWords = inLanguage('faults', english)

/** What is wrong, in words that complete the sentence “<place> …”. */
export function sayFault([id, ...given]: Fault): string {
  if (id === 'no-json') {
    const why = faultWords.syntax[`${given[0]}`] ?? given[0]
    return why ? faultWords.noJsonFor(`${why}`) : faultWords.noJson
  }
  const known = id === 'kind' ? [faultWords.kinds[`${given[0]}`] ?? given[0]] : given
  return (faultWords.faults[id] as (...all: unknown[]) => string)(...known)
}

/** A place in a pack: “skills › entry 4 (growth-loops) › tips › entry 2 › text”. */
export function sayPlace(place: Place): string {
  const steps = place.map((step) =>
    typeof step === 'string' ? step : step.id ? faultWords.entryOf(step.entry, step.id) : faultWords.entry(step.entry),
  )
  return steps.join(' › ') || faultWords.file
}

/*
 * What can be wrong with content and with packs, without the words for it: those are the interface's
 * (`components/words/faults.ts`), in its language.
 */

/** What a field can be, by what its words need to know. What the schema finds has the value’s measure first, then the bound. */
export interface FieldFaults {
  empty: []
  'too-long': [length: string, most: number]
  'space-around': []
  'no-plain-text': []
  'no-id': []
  'too-few': [entries: string, least: number]
  'too-many': [entries: string, most: number]
  'no-whole-number': []
  'too-small': [value: string, least: number]
  'too-large': [value: string, most: number]
  'no-day': []
  'no-tip': []
  'phrase-signs': []
  'phrase-letters': []
  'phrase-dots': []
  'phrase-words': []
  'no-address': []
  'other-format': []
}

/** A fault of a field as a message of the schema. */
export const fault = (id: keyof FieldFaults): string => id

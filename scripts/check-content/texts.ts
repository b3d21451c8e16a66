import type { Path } from '../../lib/extension/packs/explain.ts'
import { type ContentFile, type ContentProblem, describeProblem } from '../load-content.ts'

/** A line of text that people read, and where it stands. */
export interface ContentText {
  file: ContentFile
  path: Path
  text: string
}

/** Fields that hold ids, dates, addresses or choices instead of text for people. */
const noText = new Set([
  '$schema',
  'after',
  'area',
  'asOf',
  'by',
  'checked',
  'date',
  'fact',
  'id',
  'in',
  'kind',
  'level',
  'names',
  'pillar',
  'says',
  'skills',
  'sources',
  'sure',
  'task',
  'url',
])

/** Every text for people in the files, in their order. */
export function* contentTexts(files: readonly ContentFile[]): Generator<ContentText> {
  for (const file of files) yield* textsIn(file, file.value, [])
}

function* textsIn(file: ContentFile, value: unknown, path: Path): Generator<ContentText> {
  if (typeof value === 'string') yield { file, path, text: value }
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(file, item, [...path, index])
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (!noText.has(key)) yield* textsIn(file, item, [...path, key])
    }
  }
}

/** A problem at a text. */
export function problemAt({ file, path }: ContentText, words: string): ContentProblem {
  return describeProblem(file, path, words)
}

import { finish } from './finish.ts'
import { fold } from './lines.ts'
import type { Posting } from './posting.ts'
import { textLines } from './text-lines.ts'

/** What is known beside the text. */
export interface Given {
  title?: string
  company?: string
  url?: string
}

/** Reads plain text or a string of HTML as a posting. Linear in the text's length, uses no DOM, never throws. */
export function readText(text: string, given: Given = {}): Posting {
  return finish({
    url: given.url ?? '',
    ...(given.title && { title: { value: fold(given.title), reader: 'given' } }),
    ...(given.company && { company: { value: fold(given.company), reader: 'given' } }),
    description: 'given',
    lines: textLines(text),
    facts: [],
    disagreements: [],
  }).posting
}

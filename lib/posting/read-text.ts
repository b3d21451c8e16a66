import type { Posting } from './posting.ts'

/** What is known beside the text. */
export interface Given {
  title?: string
  company?: string
  url?: string
}

/** Reads plain text or a string of HTML as a posting. Linear in the text's length, uses no DOM, never throws. */
export function readText(text: string, given: Given = {}): Posting {
  return {
    url: given.url ?? '',
    title: given.title ? { value: given.title, reader: 'given' } : undefined,
    company: given.company ? { value: given.company, reader: 'given' } : undefined,
    description: 'given',
    language: 'en',
    blocks: text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .map((line) => ({ text: line, kind: 'other', shape: 'paragraph' })),
    facts: [],
    disagreements: [],
  }
}

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Plain phrases for what knows no pattern language: all combinations of the patterns without gaps. */
export function plainPhrases(): string[] {
  const lines = globSync('content/phrases/*.txt', { cwd: root }).flatMap((path) =>
    readFileSync(join(root, path), 'utf8').split('\n'),
  )
  const plain = lines.filter((line) => line && /^[\p{L}\p{N}()| '-]+$/u.test(line) && !line.startsWith('- '))
  const all = new Set<string>()
  for (const line of plain) {
    const parts = line.split(/(\([^)]*\))/).filter((part) => part.trim())
    let phrases = ['']
    for (const part of parts) {
      const options = part.startsWith('(') ? part.slice(1, -1).split('|') : [part.trim()]
      phrases = phrases.flatMap((start) => options.map((option) => `${start} ${option}`.trim()))
      if (phrases.length > 3000) phrases = phrases.slice(0, 3000)
    }
    for (const phrase of phrases) all.add(phrase)
  }
  return [...all]
}

/** All of these phrases as one regular expression. */
export const alternationOf = (phrases: readonly string[]) =>
  new RegExp(`\\b(?:${phrases.map(escaped).join('|')})\\b`, 'g')

export const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A posting of 6 kB, with typographic signs and in plain ASCII. */
export function samples(): { small: string; ascii: string } {
  const plainText = readFileSync(join(root, 'content/sample/posting.html'), 'utf8')
    .replace(/<(script|style).*?<\/\1>|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
  const html = plainText
    // Most real postings have signs beyond Latin-1, which sends every way over a text of two bytes a letter.
    .replaceAll("'", '’')
    .replaceAll(';', ' •')
  return {
    small: html.repeat(3).slice(0, 6000),
    ascii: plainText
      .replace(/[^ -~]/g, '-')
      .repeat(3)
      .slice(0, 6000),
  }
}

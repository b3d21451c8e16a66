/** Compiles `content/phrases/*.txt` into the tables that the matcher walks. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { skillIds } from '../content/types.ts'
import { compile, type Phrase } from '../lib/guide/compile.ts'
import { parsePattern, parseWordSet, type WordSets } from '../lib/guide/pattern.ts'
import { createVocabulary } from '../lib/guide/vocabulary.ts'

const folder = new URL('../content/phrases/', import.meta.url)
const target = new URL('../lib/guide/phrases.generated.ts', import.meta.url)

/** Writes `lib/guide/phrases.generated.ts`. Throws with file and line on a pattern that is written wrongly. */
export async function generatePhrases(): Promise<void> {
  const { phrases, meanings, patterns } = await readPhrases()
  const { words, ...tables } = compile(phrases)
  const { letters, offsets, slots } = createVocabulary(words)
  const numbers = { offsets: [...offsets], slots: [...slots], ...tables }
  const source = [
    '// Written by scripts/generate-phrases.ts from content/phrases. Not to be edited.',
    `export const patternCount = ${patterns}`,
    `export const meanings: { of: string; kind: string }[] = ${JSON.stringify(meanings)}`,
    `export const letters = ${JSON.stringify(letters)}`,
    `export const tables: Record<string, number[]> = JSON.parse(${JSON.stringify(JSON.stringify(numbers))})`,
  ]
  await writeFile(target, `${source.join('\n')}\n`)
}

/** All patterns of the folder, written out, with what each means. */
export async function readPhrases() {
  const sets: WordSets = new Map()
  await eachLine('_words.txt', (line) => parseWordSet(line, sets))
  const meanings: { of: string; kind: string }[] = []
  const phrases: Phrase[] = []
  let patterns = 0
  for (const name of (await readdir(folder)).filter((file) => /^[a-z-]+\.txt$/.test(file)).sort()) {
    const of = name.slice(0, -'.txt'.length)
    if (!isKnown(of)) throw new Error(`content/phrases/${name}: there is no skill and no cue of this name`)
    await eachLine(name, (line) => {
      const pattern = parsePattern(line, sets)
      patterns++
      const meaning = numberOf(of, pattern.kind)
      for (const steps of pattern.phrases) phrases.push({ steps, meaning })
    })
  }
  return { phrases, meanings, patterns }

  function numberOf(of: string, kind: string): number {
    const known = meanings.findIndex((meaning) => meaning.of === of && meaning.kind === kind)
    return known >= 0 ? known : meanings.push({ of, kind }) - 1
  }
}

function isKnown(name: string): boolean {
  return name.startsWith('cue-') || (skillIds as readonly string[]).includes(name)
}

async function eachLine(name: string, read: (line: string) => void): Promise<void> {
  const lines = (await readFile(new URL(name, folder), 'utf8')).split('\n')
  lines.forEach((raw, index) => {
    const line = raw.replace(/(^|\s)#.*$/, '').trim()
    if (!line) return
    try {
      read(line)
    } catch (error) {
      throw new Error(
        `content/phrases/${name}:${index + 1}: ${line}: ${error instanceof Error ? error.message : error}`,
      )
    }
  })
}

/** Compiles the pattern files of `content/phrases` and `content/roles` into the tables that the matcher walks. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { compile, type Phrase } from '../lib/guide/compile.ts'
import { parsePattern, parseWordSet, type Step, type WordSets } from '../lib/guide/pattern.ts'
import type { Compiled } from '../lib/guide/unpack.ts'
import { hashOf } from '../lib/guide/vocabulary.ts'

const content = new URL('../content/', import.meta.url)
const guide = new URL('../lib/guide/', import.meta.url)

/**
 * Writes `lib/guide/{phrases,roles,pillars}.generated.ts`. Throws with file and line on a pattern that is written wrongly.
 */
export async function generatePhrases(): Promise<void> {
  const pillars = [...(await readPillars())]
  const source = [
    '// Written by scripts/generate-phrases.ts from content/skills. Not to be edited.',
    "import type { PillarId, SkillId } from '../../content/types.ts'",
    `export const pillars: [SkillId, PillarId][] = ${JSON.stringify(pillars)}`,
  ]
  await writeFile(new URL('pillars.generated.ts', guide), `${source.join('\n')}\n`)
  for (const folder of ['phrases', 'roles']) {
    const { phrases, meanings, patterns } = await readPhrases(folder)
    const { words, mask, states, vocabulary, ...walk } = compile(phrases)
    checkHashes(words)
    const tables = [
      ...Object.entries(walk).map(([name, numbers]) => [name, packed(numbers)]),
      ...Object.entries({ states, vocabulary }).map(([name, numbers]) => [name, packedLong(numbers)]),
    ]
    if (mask !== 0xffff) throw new Error('there are more states than two bytes can tell apart')
    const source = [
      `// Written by scripts/generate-phrases.ts from content/${folder}. Not to be edited.`,
      "import type { Compiled } from './unpack.ts'",
      `export const ${folder}: Compiled = {`,
      `  patterns: ${patterns},`,
      `  meanings: ${JSON.stringify(meanings)},`,
      `  tables: ${JSON.stringify(Object.fromEntries(tables))},`,
      '}',
    ]
    await writeFile(new URL(`${folder}.generated.ts`, guide), `${source.join('\n')}\n`)
  }
}

/** Throws where two words could not be told apart. */
function checkHashes(words: string[]): void {
  const taken = new Map([[0, 'no word']])
  for (const word of words) {
    const other = taken.get(hashOf(word))
    if (other !== undefined) throw new Error(`“${word}” and “${other}” have the same hash`)
    taken.set(hashOf(word), word)
  }
}

/** Whole numbers as `unpack` reads them. A table as base64 loads several times faster than the same numbers as source. */
function packed(numbers: number[]): string {
  const bytes = Buffer.alloc(2 * numbers.length)
  numbers.forEach((number, at) => {
    if (number < 0 || number > 0xffff) throw new Error(`${number} does not fit into two bytes`)
    bytes.writeUInt16LE(number, 2 * at)
  })
  return bytes.toString('base64')
}

/** The same of four bytes each, for numbers that grow with the tables. */
function packedLong(numbers: ArrayLike<number>): string {
  return Buffer.from(Int32Array.from(numbers).buffer).toString('base64')
}

/** Runs of words that a pattern can find, from which on it needs company; chosen by cross-validation on labelled postings. */
const broadFrom = 600

function waysOf(phrases: Step[][]): number {
  return phrases.reduce((sum, steps) => sum + steps.reduce((product, { words }) => product * words.length, 1), 0)
}

/** The pillar of each skill that has a file in `content/skills`, in the order of their names. */
async function readPillars(): Promise<Map<string, string>> {
  const names = (await readdir(new URL('skills/', content))).filter((name) => name.endsWith('.json')).sort()
  const skills = await Promise.all(names.map((name) => readFile(new URL(`skills/${name}`, content), 'utf8')))
  return new Map(
    skills.map((text) => {
      const { id, pillar } = JSON.parse(text) as { id: string; pillar: string }
      return [id, pillar]
    }),
  )
}

/** All patterns of a folder, written out, with what each means; `apart` gives each pattern a meaning of its own. */
export async function readPhrases(folder: string, apart = false) {
  const files = await readdir(new URL(`${folder}/`, content))
  const sets: WordSets = new Map()
  if (files.includes('_words.txt')) await eachLine(`${folder}/_words.txt`, (line) => parseWordSet(line, sets))
  const skills = await readPillars()
  const meanings: (Compiled['meanings'][number] & { pattern?: string })[] = []
  const phrases: Phrase[] = []
  let patterns = 0
  for (const file of files.filter((name) => /^[a-z-]+\.txt$/.test(name)).sort()) {
    const of = file.slice(0, -'.txt'.length)
    if (folder === 'phrases' && !of.startsWith('cue-') && !skills.has(of))
      throw new Error(`content/phrases/${file}: there is no skill of this name`)
    await eachLine(`${folder}/${file}`, (line) => {
      const plain = line.startsWith('! ')
      const pattern = parsePattern(plain ? line.slice(2) : line, sets)
      patterns++
      const broad = skills.has(of) && pattern.kind === 'asks' && !plain && waysOf(pattern.phrases) >= broadFrom
      const kind = broad ? 'broad' : pattern.kind
      const meaning = apart ? meanings.push({ of, kind, pattern: line }) - 1 : numberOf(meanings, { of, kind })
      for (const steps of pattern.phrases) phrases.push({ steps, meaning })
    })
  }
  if (new Set(meanings.map(({ of }) => of)).size > 32) throw new Error(`content/${folder}: no more than 32 files fit`)
  return { phrases, meanings, patterns }
}

function numberOf(meanings: Compiled['meanings'], { of, kind }: Compiled['meanings'][number]): number {
  const known = meanings.findIndex((meaning) => meaning.of === of && meaning.kind === kind)
  return known >= 0 ? known : meanings.push({ of, kind }) - 1
}

async function eachLine(path: string, read: (line: string) => void): Promise<void> {
  const lines = (await readFile(new URL(path, content), 'utf8')).split('\n')
  lines.forEach((raw, index) => {
    const line = raw.replace(/(^|\s)#.*$/, '').trim()
    if (!line) return
    try {
      read(line)
    } catch (error) {
      throw new Error(`content/${path}:${index + 1}: ${line}: ${error instanceof Error ? error.message : error}`)
    }
  })
}

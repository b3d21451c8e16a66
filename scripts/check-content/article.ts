import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ContentProblem } from '../load-content.ts'
import { type ContentText, problemAt } from './texts.ts'

/** Eight words in a row that also stand in the article are a quotation; shorter runs happen by chance. */
const runLength = 8

/**
 * Short hashes of every run of eight words of a text, whatever its punctuation and case. The article that the content
 * must not repeat is kept as such hashes only, in `tests/content/article-runs.json`.
 */
export function hashRuns(text: string): { hash: string; words: string }[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, Math.max(0, words.length - runLength + 1)).map((_, start) => {
    const run = words.slice(start, start + runLength).join(' ')
    return { hash: createHash('sha256').update(run).digest('hex').slice(0, 12), words: run }
  })
}

/** Texts that share eight words in a row with the article whose runs are given. */
export function checkArticle(texts: Iterable<ContentText>, runs: ReadonlySet<string>): ContentProblem[] {
  return [...texts].flatMap((text) => {
    const shared = hashRuns(text.text).find(({ hash }) => runs.has(hash))
    return shared ? [problemAt(text, `repeats the article word for word: “${shared.words}”`)] : []
  })
}

export async function loadArticleRuns(): Promise<Set<string>> {
  const file = new URL('../../tests/content/article-runs.json', import.meta.url)
  return new Set(JSON.parse(await readFile(file, 'utf8')) as string[])
}
